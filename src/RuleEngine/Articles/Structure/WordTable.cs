using System.Collections.Frozen;
using RuleEngine.Articles.Text;

namespace RuleEngine.Articles.Structure;

/// <summary>Words as a person writes them, several to a line, folded for comparison with tokens.</summary>
internal static class WordTable
{
    public static FrozenSet<string> Of(params ReadOnlySpan<string> lines)
    {
        var folded = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            folded.UnionWith(line.Split(' ').Select(TextFolding.FoldWord));
        }

        return folded.ToFrozenSet(StringComparer.Ordinal);
    }
}
