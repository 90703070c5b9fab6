using System.Collections.Frozen;

namespace RuleEngine.Articles.Text.English;

/// <summary>Matches the base of a verb behind <c>will</c>, of which <c>not</c> may part it.</summary>
internal sealed class EnglishFutureMatcher(string verb) : WordMatcher
{
    private static readonly FrozenSet<string> Auxiliaries = FrozenSet.ToFrozenSet(
        ["will", "shall", "won't", "shan't"],
        StringComparer.Ordinal);

    public string Verb => verb;

    public override IEnumerable<string> FoldedForms => [verb];

    public override NeighbourDependence DependenceAt(TokenList tokens, int index) =>
        string.Equals(tokens[index].Folded, verb, StringComparison.Ordinal) ? NeighbourDependence.OnAny : NeighbourDependence.None;

    public override bool Matches(TokenList tokens, int index)
    {
        if (!tokens[index].IsWord || !string.Equals(tokens[index].Folded, verb, StringComparison.Ordinal))
        {
            return false;
        }

        var before = index - 1;
        if (before > 0 && string.Equals(tokens[before].Folded, "not", StringComparison.Ordinal))
        {
            before--;
        }

        return before >= 0 && IsAuxiliary(tokens[before].Folded);
    }

    private static bool IsAuxiliary(string word) => Auxiliaries.Contains(word) || word.EndsWith("'ll", StringComparison.Ordinal);
}
