using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax.Yaml;

namespace RuleEngine.Rules.Syntax.Reading;

/// <summary>Reads <c>tests:</c>.</summary>
internal sealed class TestReader(ValueReader values)
{
    private static readonly ImmutableArray<string> Kinds = ["hit", "ok"];

    private static readonly ImmutableArray<string> ArticleKeys = ["title", "text", "language", "published", "source", "genre"];

    public ImmutableArray<TestSyntax> Read(YamlPair pair)
    {
        if (pair.Value is not YamlList list)
        {
            values.Refuse(pair.Value, ValueErrors.NotList(pair, "`hit: …` and `ok: …`"));
            return [];
        }

        return [.. list.Items.SelectMany(ReadTest)];
    }

    private IEnumerable<TestSyntax> ReadTest(YamlValue value)
    {
        if (value is not YamlMap map)
        {
            values.Refuse(value, ValueErrors.NotMap(value, "a test", "`hit: …` or `ok: …`"));
            yield break;
        }

        var count = 0;
        foreach (var (key, pair) in values.Keys(map, "a test", Kinds))
        {
            if (++count == 2)
            {
                values.Diagnostics.Add(SyntaxDiagnostics.KeysExclude.At(
                    pair.Key.Location, "a test is either `hit` or `ok`", "the second", "begin a new entry with `- `"));
            }
            else if (ReadArticle(map.Location, key == "hit", pair) is { } test)
            {
                yield return test;
            }
        }
    }

    private TestSyntax? ReadArticle(SourceLocation location, bool isHit, YamlPair pair)
    {
        if (pair.Value is not YamlMap article)
        {
            return values.Text(pair) is { } text ? new TestSyntax(location, isHit, text, null) : null;
        }

        if (ValueErrors.IsBracedText(article))
        {
            values.Diagnostics.Add(ValueErrors.NotText(pair, "text"));
            return null;
        }

        var errors = values.Diagnostics.Count;
        var keys = values.Keys(article, "an article", ArticleKeys).ToDictionary(static key => key.Key, static key => key.Pair, StringComparer.Ordinal);
        if (!keys.ContainsKey("text") && !keys.ContainsKey("title"))
        {
            if (values.Diagnostics.Count == errors && !article.IsPartial)
            {
                values.Diagnostics.Add(ValueErrors.MissingKey(pair.Key.Location, "the article of a test", "text"));
            }

            return null;
        }

        return new TestSyntax(location, isHit, Text("text"), Text("title"))
        {
            Language = Text("language"),
            Published = keys.TryGetValue("published", out var published) ? values.Date(published) : null,
            Source = Text("source"),
            Genre = Text("genre"),
        };

        Located<string>? Text(string key) => keys.TryGetValue(key, out var found) ? values.Text(found) : null;
    }
}
