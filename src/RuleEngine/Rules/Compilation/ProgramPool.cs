using System.Runtime.CompilerServices;

namespace RuleEngine.Rules.Compilation;

/// <summary>Keeps equal programs one object, so that evaluation does the work of equal parts once. Not thread-safe.</summary>
/// <remarks>
/// Parts are made before the wholes that hold them, so two wholes are equal exactly if they are of one kind, hold the same objects
/// and have the same settings: no tree is ever compared with another. For <c>$a then $b</c> in two rules the key is
/// (ThenProgram, the object of <c>$a</c>, the object of <c>$b</c>, 0).
/// </remarks>
/// <param name="expected">How many programs there will be at least.</param>
internal sealed class ProgramPool(int expected)
{
    // By the hash of what they hold; those that share one form a chain. So a key is only kept where its program is new.
    private readonly Dictionary<int, Entry> _programs = new(expected);

    /// <summary>The program of these parts and settings; <paramref name="make"/> is called if there is none yet.</summary>
    /// <param name="parts">The objects it holds, compared by identity; texts and numbers by value.</param>
    /// <param name="make">Makes the program.</param>
    public T Share<T>(ReadOnlySpan<object> parts, Func<T> make)
        where T : class
    {
        var hash = HashOf(typeof(T), parts);
        _programs.TryGetValue(hash, out var first);
        for (var entry = first; entry is not null; entry = entry.Next)
        {
            if (entry.Holds(typeof(T), parts))
            {
                return (T)entry.Program;
            }
        }

        var program = make();
        _programs[hash] = new Entry(typeof(T), parts.ToArray(), program, first);
        return program;
    }

    private static int HashOf(Type kind, ReadOnlySpan<object> parts)
    {
        var hash = RuntimeHelpers.GetHashCode(kind);
        foreach (var part in parts)
        {
            hash = HashCode.Combine(hash, IsValue(part) ? part.GetHashCode() : RuntimeHelpers.GetHashCode(part));
        }

        return hash;
    }

    private static bool IsValue(object part) => part is string or ValueType;

    private sealed class Entry(Type kind, object[] parts, object program, Entry? next)
    {
        public object Program => program;

        public Entry? Next => next;

        public bool Holds(Type otherKind, ReadOnlySpan<object> others)
        {
            if (kind != otherKind || parts.Length != others.Length)
            {
                return false;
            }

            for (var i = 0; i < parts.Length; i++)
            {
                if (!Same(parts[i], others[i]))
                {
                    return false;
                }
            }

            return true;
        }

        private static bool Same(object one, object other) => ReferenceEquals(one, other) || (IsValue(one) && one.Equals(other));
    }
}
