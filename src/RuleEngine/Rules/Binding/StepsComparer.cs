using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using RuleEngine.Articles.Text;

namespace RuleEngine.Rules.Binding;

/// <summary>Compares terms by their steps: the vocabulary gives equal words one matcher.</summary>
internal sealed class StepsComparer : IEqualityComparer<ImmutableArray<WordMatcher>>
{
    public static StepsComparer Instance { get; } = new();

    public bool Equals(ImmutableArray<WordMatcher> x, ImmutableArray<WordMatcher> y) => x.AsSpan().SequenceEqual(y.AsSpan());

    public int GetHashCode(ImmutableArray<WordMatcher> obj)
    {
        var hash = new HashCode();
        foreach (var step in obj)
        {
            hash.Add(RuntimeHelpers.GetHashCode(step));
        }

        return hash.ToHashCode();
    }
}
