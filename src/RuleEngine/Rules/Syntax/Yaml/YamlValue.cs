using System.Collections.Immutable;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax.Yaml;

/// <summary>A value of a YAML file and where it stands.</summary>
internal abstract record YamlValue(SourceLocation Location);

/// <summary>A text; <paramref name="Location"/> includes its quotation marks or block indicator.</summary>
internal sealed record YamlScalar(SourceLocation Location, string Value, YamlStyle Style) : YamlValue(Location)
{
    /// <summary>Whether nothing is written at all, as behind <c>title:</c>.</summary>
    public bool IsMissing => Value.Length == 0 && Style == YamlStyle.Plain;

    public bool IsQuoted => Style is YamlStyle.SingleQuoted or YamlStyle.DoubleQuoted;
}

/// <summary>A list, as lines behind <c>-</c> or in brackets.</summary>
/// <param name="Location">From the first bracket or dash to the end.</param>
/// <param name="Items">Its entries, as far as they could be read.</param>
/// <param name="IsFlow">Whether it is written in brackets.</param>
/// <param name="IsPartial">Whether the reader gave up inside it.</param>
internal sealed record YamlList(SourceLocation Location, ImmutableArray<YamlValue> Items, bool IsFlow, bool IsPartial) : YamlValue(Location);

/// <summary>A map, as lines or in braces.</summary>
/// <param name="Location">From the first key to the end of the last value.</param>
/// <param name="Pairs">Its lines; keys may occur twice.</param>
/// <param name="IsFlow">Whether it is written in braces.</param>
/// <param name="IsPartial">Whether the reader gave up inside it, so that keys may be missing through no fault of their own.</param>
internal sealed record YamlMap(SourceLocation Location, ImmutableArray<YamlPair> Pairs, bool IsFlow, bool IsPartial) : YamlValue(Location);

/// <summary>Something that could not be read and has been reported: whoever finds it says nothing more.</summary>
internal sealed record YamlUnreadable(SourceLocation Location) : YamlValue(Location);

/// <summary>One line of a map.</summary>
internal sealed record YamlPair(YamlScalar Key, YamlValue Value);
