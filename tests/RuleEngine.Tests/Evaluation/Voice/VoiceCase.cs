using RuleEngine.Articles;
using RuleEngine.Evaluation;
using RuleEngine.Reporting;

namespace RuleEngine.Tests.Evaluation.Voice;

/// <summary>
/// A passage and who speaks in it. In the files a blank line parts the cases; each line of a passage is a paragraph, one that begins with
/// <c>title:</c> the title; under it stands, indented, one attribution a line: kind, cue, those who speak (X quoting Y: <c>X ‹ Y</c>; <c>?</c> where nobody is named), what
/// they say (pieces with <c>…</c> between); or <c>nobody</c>.
/// </summary>
internal sealed record VoiceCase(string Name, string Passage, string Expected)
{
    private const string Title = "title: ";
    public const string Nobody = "  nobody";

    public bool HasTitle => Passage.StartsWith(Title, StringComparison.Ordinal);

    /// <summary>The line on which it begins.</summary>
    public int Line => int.Parse(Name.AsSpan(Name.IndexOf(':', StringComparison.Ordinal) + 1), System.Globalization.CultureInfo.InvariantCulture);

    public static IEnumerable<VoiceCase> Read(string file)
    {
        var lines = File.ReadAllLines(file);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0 || lines[i][0] == '#')
            {
                continue;
            }

            var first = i;
            while (i + 1 < lines.Length && lines[i + 1].Length > 0)
            {
                i++;
            }

            var block = lines[first..(i + 1)];
            yield return new VoiceCase(
                $"{Path.GetFileNameWithoutExtension(file)}:{first + 1}",
                string.Join('\n', block.Where(static line => line[0] != ' ')),
                string.Join('\n', block.Where(static line => line[0] == ' ')));
        }
    }

    /// <summary>The passage as an article of a language.</summary>
    public Article ArticleIn(string language)
    {
        var paragraphs = Passage.Split('\n');
        var title = paragraphs[0].StartsWith(Title, StringComparison.Ordinal) ? paragraphs[0][Title.Length..] : null;
        return new Article
        {
            Id = Name,
            Language = language,
            Title = title ?? "—",
            Text = string.Join("\n\n", paragraphs.Skip(title is null ? 0 : 1)),
        };
    }

    /// <summary>Attributions in the notation of the files.</summary>
    public static string Print(IEnumerable<Attribution> attributions)
    {
        var lines = attributions.Select(static attribution => string.Join(
            " | ",
            AttributionJson.NameOf(attribution.Kind),
            attribution.Cue,
            attribution.Sources.IsEmpty ? "?" : string.Join(" ‹ ", attribution.Sources),
            string.Join(" … ", attribution.Continued.Prepend(attribution.Place).Select(static place => place.Text))));
        var printed = string.Join('\n', lines.Select(static line => $"  {line}"));
        return printed.Length == 0 ? Nobody : printed;
    }
}
