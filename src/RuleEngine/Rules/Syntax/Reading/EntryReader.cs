using System.Collections.Immutable;
using RuleEngine.Rules.Syntax.Grammar;
using RuleEngine.Rules.Syntax.Yaml;

namespace RuleEngine.Rules.Syntax.Reading;

/// <summary>Reads the entries of lists: words, names, and maps such as <c>{verb: …}</c>.</summary>
internal sealed class EntryReader(ValueReader values)
{
    private static readonly ImmutableArray<string> Kinds = ["word", "verb", "as-written", "pattern", "file", "sides"];

    private static readonly ImmutableArray<string> Keys = [.. Kinds, "except", "tense", "column", "of"];

    public static bool IsKey(string key) => Keys.Contains(key);

    public ImmutableArray<EntrySyntax> ReadList(YamlList list)
    {
        var entries = ImmutableArray.CreateBuilder<EntrySyntax>(list.Items.Length);
        for (var i = 0; i < list.Items.Length; i++)
        {
            if (ListTraps.SplitByComma(list, i) is { } trap)
            {
                values.Diagnostics.Add(trap);
                i++;
            }
            else if (Read(list.Items[i]) is { } entry)
            {
                entries.Add(entry);
            }
        }

        return entries.ToImmutable();
    }

    public EntrySyntax? Read(YamlValue value)
    {
        switch (value)
        {
            case YamlScalar scalar:
                return ReadText(scalar);
            case YamlMap map:
                return ReadMap(map, []);
            default:
                values.Refuse(value, SyntaxDiagnostics.WrongKind.At(value.Location, "an entry of a list is a list itself", "expected words, `$name` or a map"));
                return null;
        }
    }

    /// <summary>Words that stand where only words can: a key of <c>replace</c>, a form under <c>except</c>.</summary>
    public WordsEntrySyntax? ReadWords(YamlScalar scalar)
    {
        var text = ScalarTextReader.Read(scalar);
        var (start, length) = EntryWords.Unquoted(text.Value);
        if (length == 0)
        {
            values.Diagnostics.Add(ListTraps.Empty(scalar));
            return null;
        }

        if (ListTraps.InText(scalar) is { } trap)
        {
            values.Diagnostics.Add(trap);
            return null;
        }

        values.WarnOfComment(scalar);
        var words = new Located<string>(text.Value.Substring(start, length), text.LocationOf(start, length));
        return new WordsEntrySyntax(words.Location, words);
    }

    /// <summary>One entry written as a map; keys under <paramref name="others"/> are read by somebody else.</summary>
    public EntrySyntax? ReadMap(YamlMap map, ImmutableArray<string> others)
    {
        var pairs = new Dictionary<string, YamlPair>(StringComparer.Ordinal);
        var errors = values.Diagnostics.Count;
        foreach (var (key, pair) in values.Keys(map, "an entry", [.. Keys, .. others]))
        {
            pairs[key] = pair;
        }

        var kinds = Kinds.Where(pairs.ContainsKey).ToList();
        if (kinds.Count != 1)
        {
            if (!map.IsPartial && (kinds.Count > 1 || values.Diagnostics.Count == errors))
            {
                values.Diagnostics.Add(EntryErrors.NotOneKind(map, pairs, kinds, Kinds));
            }

            return null;
        }

        CheckCompanions(kinds[0], pairs);
        return ReadKind(kinds[0], map, pairs);
    }

    private EntrySyntax? ReadText(YamlScalar scalar)
    {
        if (!scalar.Value.StartsWith('$'))
        {
            return ReadWords(scalar);
        }

        var text = ScalarTextReader.Read(scalar);
        var tokens = PatternLexer.Tokenize(text.Value);
        if (tokens is [{ Kind: PatternTokenKind.Name } name, _])
        {
            return new NameEntrySyntax(text.LocationOf(0, name.Length), NameSyntax.Of(text.LocationOf(0, name.Length), name.Text));
        }

        values.Diagnostics.Add(EntryErrors.PatternAsWords(text));
        return null;
    }

    private EntrySyntax? ReadKind(string kind, YamlMap map, Dictionary<string, YamlPair> pairs)
    {
        var pair = pairs[kind];
        if (kind == "pattern")
        {
            return values.Pattern(pair, PatternParser.ParsePattern) is { } pattern ? new PatternEntrySyntax(map.Location, pattern) : null;
        }

        if (values.Text(pair) is not { } text)
        {
            return null;
        }

        var except = pairs.TryGetValue("except", out var exceptions) ? Exceptions(exceptions) : [];
        var words = EntryWords.Unquote(text, (YamlScalar)pair.Value);
        return kind switch
        {
            "word" => new WordsEntrySyntax(map.Location, words) { Except = except },
            "verb" => new VerbEntrySyntax(map.Location, words, Optional(pairs, "tense")) { Except = except },
            "as-written" => new AsWrittenEntrySyntax(map.Location, words),
            "file" => new FileEntrySyntax(map.Location, text, Optional(pairs, "column")),
            _ => new SidesEntrySyntax(map.Location, text, Optional(pairs, "of")),
        };
    }

    private ImmutableArray<Located<string>> Exceptions(YamlPair pair)
    {
        ImmutableArray<YamlValue> items = pair.Value is YamlList list ? list.Items : [pair.Value];
        var words = ImmutableArray.CreateBuilder<Located<string>>();
        foreach (var item in items)
        {
            if (item is not YamlScalar scalar)
            {
                values.Refuse(item, ValueErrors.NotList(pair with { Value = item }, "words"));
            }
            else if (ReadWords(scalar) is { } entry)
            {
                words.Add(entry.Words);
            }
        }

        return words.ToImmutable();
    }

    private Located<string>? Optional(Dictionary<string, YamlPair> pairs, string key) =>
        pairs.TryGetValue(key, out var pair) ? values.Text(pair) : null;

    // `except` clears forms, so it goes with what has forms; `tense` with a verb, `column` with a file, `of` with sides.
    private void CheckCompanions(string kind, Dictionary<string, YamlPair> pairs)
    {
        foreach (var (companion, of) in new[] { ("except", "word"), ("tense", "verb"), ("column", "file"), ("of", "sides") })
        {
            var fits = kind == of || (companion == "except" && kind == "verb");
            if (!fits && pairs.TryGetValue(companion, out var pair))
            {
                values.Diagnostics.Add(EntryErrors.DoesNotGoWith(pair.Key, kind));
            }
        }
    }
}
