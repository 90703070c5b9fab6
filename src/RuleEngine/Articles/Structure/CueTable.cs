using System.Collections.Frozen;

namespace RuleEngine.Articles.Structure;

/// <summary>Phrases as a person writes them, folded for comparison with lines of articles.</summary>
internal static class CueTable
{
    public static FrozenSet<string> Of(params ReadOnlySpan<string> phrases)
    {
        var folded = new HashSet<string>(StringComparer.Ordinal);
        foreach (var phrase in phrases)
        {
            folded.Add(LineSketch.Of(phrase).Words);
        }

        return folded.ToFrozenSet(StringComparer.Ordinal);
    }
}
