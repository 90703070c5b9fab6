using RuleEngine.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RuleEngine.Articles.Reading;

/// <summary>Reads the metadata between two lines of <c>---</c> at the beginning of a file.</summary>
/// <remarks>
/// The events of the YAML parser are taken one by one and the first that is no plain value ends the reading, so nothing nested
/// is ever built, and aliases and tags never mean anything.
/// </remarks>
internal sealed class FrontMatterReader
{
    // Metadata is a handful of lines. The bound keeps a rule of hyphens on top of a long text from being read as YAML.
    private const int MaximumLength = 16 * 1024;

    private readonly SourceText _source;
    private readonly TextSpan _yaml;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, SourceLocation> _seen = new(StringComparer.Ordinal);
    private Article _article;

    private FrontMatterReader(SourceText source, TextSpan yaml, Article article, DiagnosticBag diagnostics)
    {
        _source = source;
        _yaml = yaml;
        _article = article;
        _diagnostics = diagnostics;
    }

    /// <summary>The article with its metadata set and its text moved behind the front matter; as it was where there is none.</summary>
    public static Article Read(SourceText source, Article article, DiagnosticBag diagnostics)
    {
        if (!IsFence(source, 1, "---"))
        {
            return article;
        }

        for (var line = 2; line <= source.LineCount && source.LineAt(line).Start <= MaximumLength; line++)
        {
            if (IsFence(source, line, "---") || IsFence(source, line, "..."))
            {
                var start = line < source.LineCount ? source.LineAt(line + 1).Start : source.Text.Length;
                article = article with { Text = source.Text[start..], TextOffset = start, FirstLine = line + 1 };
                var yaml = TextSpan.FromBounds(source.LineAt(2).Start, source.LineAt(line).Start);
                return new FrontMatterReader(source, yaml, article, diagnostics).ReadDocument();
            }
        }

        diagnostics.Add(ArticleDiagnostics.UnclosedFrontMatter.At(
            new SourceLocation(source, source.LineAt(1)),
            "the front matter has no end",
            "begins here",
            "close it with a line of three hyphens; if this is no front matter, remove the line"));
        return article;
    }

    private static bool IsFence(SourceText source, int line, string fence)
    {
        var span = source.LineAt(line);
        return source.Text.AsSpan(span.Start, span.Length).TrimEnd().SequenceEqual(fence);
    }

    private Article ReadDocument()
    {
        try
        {
            var yaml = new StringReader(_source.Text.Substring(_yaml.Start, _yaml.Length));
            ReadEvents(new Parser(new Scanner(yaml, skipComments: true)));
        }
        catch (YamlException e)
        {
            AddInvalid(Locate(e.Start, e.End), "the front matter cannot be read as YAML", "not understood from here on");
        }

        return _article;
    }

    private void ReadEvents(Parser events)
    {
        events.Consume<StreamStart>();
        if (!events.TryConsume<DocumentStart>(out _))
        {
            return;
        }

        if (!events.TryConsume<MappingStart>(out _))
        {
            AddInvalid(Locate(events.Current!), "the front matter is no list of keys and values", "expected `key: value`");
            return;
        }

        while (!events.TryConsume<MappingEnd>(out _))
        {
            if (!events.TryConsume<Scalar>(out var key) || !events.TryConsume<Scalar>(out var value))
            {
                AddInvalid(Locate(events.Current!), "the front matter holds more than keys and values", "expected a plain value");
                return;
            }

            ReadPair(key, value);
        }
    }

    private void ReadPair(Scalar key, Scalar value)
    {
        var location = Locate(key);
        if (!ArticleMetadata.Keys.Contains(key.Value))
        {
            AddUnknownKey(key.Value, location);
        }
        else if (_seen.TryAdd(key.Value, location))
        {
            _article = ArticleMetadata.Set(_article, key.Value, value.Value, Locate(value), _diagnostics);
        }
        else
        {
            var diagnostic = ArticleDiagnostics.DuplicateField.At(location, $"`{key.Value}` is given twice", "again here", "keep one");
            _diagnostics.Add(diagnostic with { Related = [new DiagnosticLabel(_seen[key.Value], "first here")] });
        }
    }

    private void AddUnknownKey(string key, SourceLocation location)
    {
        var help = NearestName.Of(key, ArticleMetadata.Keys) is { } nearest
            ? $"did you mean `{nearest}`?"
            : $"known are {string.Join(", ", ArticleMetadata.Keys.Select(static k => $"`{k}`"))}";
        _diagnostics.Add(ArticleDiagnostics.UnknownMetadata.At(location, $"unknown key `{key}`", "not used", help));
    }

    private void AddInvalid(SourceLocation location, string message, string label) =>
        _diagnostics.Add(ArticleDiagnostics.InvalidFrontMatter.At(
            location, message, label, "write one `key: value` a line, and put quotation marks round a value with a colon in it"));

    private SourceLocation Locate(ParsingEvent at) => Locate(at.Start, at.End);

    private SourceLocation Locate(Mark from, Mark to)
    {
        // The parser's marks are often empty; a caret needs a character to stand under.
        var start = Math.Min(_yaml.Start + (int)from.Index, _yaml.End - 1);
        return new SourceLocation(_source, TextSpan.FromBounds(start, Math.Clamp(_yaml.Start + (int)to.Index, start + 1, _yaml.End)));
    }
}
