using System.Collections.Immutable;
using System.Globalization;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax.Yaml;

namespace RuleEngine.Rules.Syntax.Reading;

/// <summary>Reads the values of keys: texts, lists of texts, numbers, dates, patterns. What cannot be read is null and reported.</summary>
internal sealed class ValueReader(DiagnosticBag diagnostics)
{
    private const int FewPairs = 16;

    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>The lines of a map whose keys are fixed, under the names of those keys; unknown and repeated ones are reported and left out.</summary>
    public IEnumerable<KnownPair> Keys(YamlMap map, string owner, IReadOnlyCollection<string> known)
    {
        var read = new List<string>();
        foreach (var pair in Distinct(map))
        {
            var key = KeyErrors.Clean(pair.Key.Value);
            if (!known.Contains(key))
            {
                diagnostics.Add(KeyErrors.Unknown(pair.Key, owner, known));
                continue;
            }

            if (key != pair.Key.Value)
            {
                diagnostics.Add(KeyErrors.Invisible(pair.Key, key));
            }

            // At most as many as there are keys.
            if (!read.Contains(key))
            {
                read.Add(key);
                yield return new KnownPair(key, pair);
            }
        }
    }

    /// <summary>The lines of a map whose keys are free; merge keys and repeated ones are reported and left out.</summary>
    public IEnumerable<YamlPair> Distinct(YamlMap map)
    {
        // Most maps are rules, whose few keys are compared sooner than put into a table.
        var seen = map.Pairs.Length > FewPairs ? new Dictionary<string, YamlScalar>(StringComparer.Ordinal) : null;
        for (var i = 0; i < map.Pairs.Length; i++)
        {
            var pair = map.Pairs[i];
            if (pair.Key is { Value: "<<", Style: YamlStyle.Plain })
            {
                diagnostics.Add(YamlErrors.MergeKey(pair.Key.Location));
            }
            else if (Earlier(map, i, seen) is { } first)
            {
                diagnostics.Add(KeyErrors.Duplicate(pair.Key, first));
            }
            else
            {
                seen?.Add(pair.Key.Value, pair.Key);
                yield return pair;
            }
        }
    }

    /// <summary>Reports a value that is not what it should be, unless it has been reported as unreadable.</summary>
    public void Refuse(YamlValue value, Diagnostic diagnostic)
    {
        if (value is not YamlUnreadable)
        {
            diagnostics.Add(diagnostic);
        }
    }

    public ScalarText? Scalar(YamlPair pair, string expected)
    {
        if (pair.Value is not YamlScalar scalar)
        {
            Refuse(pair.Value, ValueErrors.NotText(pair, expected));
            return null;
        }

        if (scalar.Value.Length == 0)
        {
            diagnostics.Add(ValueErrors.Missing(pair, expected));
            return null;
        }

        return ScalarTextReader.Read(scalar);
    }

    public Located<string>? Text(YamlPair pair)
    {
        if (Scalar(pair, "text") is not { } text)
        {
            return null;
        }

        WarnOfComment((YamlScalar)pair.Value);
        return new Located<string>(text.Value, text.LocationOf(0, text.Value.Length));
    }

    /// <summary>A list of texts; one text alone is a list of one.</summary>
    public ImmutableArray<Located<string>> Texts(YamlPair pair)
    {
        if (pair.Value is YamlScalar)
        {
            return Text(pair) is { } only ? [only] : [];
        }

        if (pair.Value is not YamlList list)
        {
            Refuse(pair.Value, ValueErrors.NotList(pair, "texts"));
            return [];
        }

        return [.. list.Items.Select(item => Text(pair with { Value = item })).OfType<Located<string>>()];
    }

    public Located<DateOnly>? Date(YamlPair pair)
    {
        if (Text(pair) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return new Located<DateOnly>(date, text.Location);
        }

        diagnostics.Add(ValueErrors.NotDate(pair, text));
        return null;
    }

    public Located<decimal>? Number(YamlPair pair)
    {
        if (Text(pair) is not { } text)
        {
            return null;
        }

        if (decimal.TryParse(text.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return new Located<decimal>(number, text.Location);
        }

        diagnostics.Add(ValueErrors.NotNumber(pair, text));
        return null;
    }

    /// <summary>A pattern, a context or a condition, as <paramref name="parse"/> reads it.</summary>
    public T? Pattern<T>(YamlPair pair, Func<ScalarText, DiagnosticBag, T?> parse)
        where T : class
    {
        if (Scalar(pair, "a pattern") is not { } text)
        {
            return null;
        }

        var scalar = (YamlScalar)pair.Value;
        var found = new DiagnosticBag();
        var pattern = parse(text, found);
        diagnostics.AddRange(pattern is null ? PatternTraps.Explain(pair.Key.Value, scalar, found) : found);
        if (pattern is BuiltinSyntax builtin && scalar.IsQuoted)
        {
            diagnostics.Add(PatternTraps.QuotedBuiltin(pair.Key.Value, scalar, builtin));
        }

        return pattern;
    }

    /// <summary>A word right behind ` #` was meant as text: YAML takes it for a comment and drops it.</summary>
    public void WarnOfComment(YamlScalar scalar)
    {
        if (CommentTrap.Behind(scalar) is { } comment && CommentTrap.LooksLikeText(comment))
        {
            diagnostics.Add(CommentTrap.Explain(scalar, comment));
        }
    }

    /// <summary>The first key that is the same as one of a map, or null.</summary>
    private static YamlScalar? Earlier(YamlMap map, int index, Dictionary<string, YamlScalar>? seen)
    {
        var key = map.Pairs[index].Key;
        if (seen is not null)
        {
            return seen.GetValueOrDefault(key.Value);
        }

        for (var i = 0; i < index; i++)
        {
            if (map.Pairs[i].Key.Value == key.Value && map.Pairs[i].Key is not { Value: "<<", Style: YamlStyle.Plain })
            {
                return map.Pairs[i].Key;
            }
        }

        return null;
    }
}
