using System.Runtime.CompilerServices;

namespace RuleEngine.Rules.Compilation;

/// <summary>Keeps equal programs one object, so that evaluation does the work of equal parts once. Not thread-safe.</summary>
/// <remarks>
/// Parts are made before the wholes that hold them, so two wholes are equal exactly if they are of one kind, hold the same objects
/// and have the same settings: no tree is ever compared with another. For <c>$a then $b</c> in two rules the key is
/// (ThenProgram, the object of <c>$a</c>, the object of <c>$b</c>, 0).
/// </remarks>
internal sealed class ProgramPool
{
    private readonly Dictionary<Key, object> _programs = [];

    /// <summary>The program of these parts and settings; <paramref name="make"/> is called if there is none yet.</summary>
    /// <param name="parts">The objects it holds, compared by identity; texts and numbers by value.</param>
    /// <param name="make">Makes the program.</param>
    public T Share<T>(ReadOnlySpan<object> parts, Func<T> make)
        where T : class
    {
        var key = new Key(typeof(T), parts.ToArray());
        if (!_programs.TryGetValue(key, out var program))
        {
            program = make();
            _programs.Add(key, program);
        }

        return (T)program;
    }

    private readonly struct Key(Type kind, object[] parts) : IEquatable<Key>
    {
        private readonly Type _kind = kind;
        private readonly object[] _parts = parts;

        public bool Equals(Key other)
        {
            if (_kind != other._kind || _parts.Length != other._parts.Length)
            {
                return false;
            }

            for (var i = 0; i < _parts.Length; i++)
            {
                if (!Same(_parts[i], other._parts[i]))
                {
                    return false;
                }
            }

            return true;
        }

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode()
        {
            var hash = new HashCode();
            hash.Add(_kind);
            foreach (var part in _parts)
            {
                hash.Add(IsValue(part) ? part.GetHashCode() : RuntimeHelpers.GetHashCode(part));
            }

            return hash.ToHashCode();
        }

        private static bool Same(object one, object other) => ReferenceEquals(one, other) || (IsValue(one) && one.Equals(other));

        private static bool IsValue(object part) => part is string or ValueType;
    }
}
