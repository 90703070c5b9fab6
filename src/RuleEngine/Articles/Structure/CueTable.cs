using System.Collections.Frozen;
using RuleEngine.Articles.Text;

namespace RuleEngine.Articles.Structure;

/// <summary>Words and phrases as a person writes them, folded for comparison with tokens of articles.</summary>
internal static class CueTable
{
    public static FrozenSet<string> Of(params ReadOnlySpan<string> phrases)
    {
        var folded = new HashSet<string>(StringComparer.Ordinal);
        foreach (var phrase in phrases)
        {
            folded.Add(string.Join(' ', Tokenizer.Cut(phrase).Where(static token => LineCues.IsPart(token)).Select(static token => token.Folded)));
        }

        return folded.ToFrozenSet(StringComparer.Ordinal);
    }
}
