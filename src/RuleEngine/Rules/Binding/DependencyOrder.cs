using System.Collections.Immutable;

namespace RuleEngine.Rules.Binding;

/// <summary>Puts things behind what they depend on, and finds the circles in which they depend on themselves.</summary>
/// <remarks>
/// A depth-first walk with a stack of its own, since a chain of ten thousand definitions must not exhaust the thread's. What is
/// met again while it is still on the path closes a circle: with a → b → c and c → b, the walk from a finds b → c.
/// </remarks>
/// <typeparam name="T">What depends on one another; compared as a dictionary key.</typeparam>
internal sealed class DependencyOrder<T>
    where T : notnull
{
    /// <summary>Names that all refer to each other make more circles than anybody could read, or hold in memory.</summary>
    private const int MostCircles = 20;

    private readonly Func<T, IEnumerable<T>> _dependenciesOf;
    private readonly HashSet<T> _seen = [];
    private readonly Dictionary<T, int> _placeOnPath = [];
    private readonly List<T> _path = [];
    private readonly ImmutableArray<T>.Builder _order = ImmutableArray.CreateBuilder<T>();
    private readonly ImmutableArray<ImmutableArray<T>>.Builder _circles = ImmutableArray.CreateBuilder<ImmutableArray<T>>();

    private DependencyOrder(Func<T, IEnumerable<T>> dependenciesOf) => _dependenciesOf = dependenciesOf;

    /// <returns>
    /// All things, dependencies first and otherwise in the order given, and circles among them (the first few of many), each as a chain
    /// in which each depends on the next and the last on the first.
    /// </returns>
    public static (ImmutableArray<T> Order, ImmutableArray<ImmutableArray<T>> Circles) Of(
        IEnumerable<T> things,
        Func<T, IEnumerable<T>> dependenciesOf)
    {
        var walk = new DependencyOrder<T>(dependenciesOf);
        foreach (var thing in things)
        {
            walk.Visit(thing);
        }

        return (walk._order.ToImmutable(), walk._circles.ToImmutable());
    }

    private void Visit(T root)
    {
        var pending = new Stack<IEnumerator<T>>();
        Enter(root, pending);
        while (pending.TryPeek(out var dependencies))
        {
            if (dependencies.MoveNext())
            {
                Enter(dependencies.Current, pending);
            }
            else
            {
                pending.Pop().Dispose();
                Leave();
            }
        }
    }

    private void Enter(T thing, Stack<IEnumerator<T>> pending)
    {
        if (_placeOnPath.TryGetValue(thing, out var place))
        {
            if (_circles.Count < MostCircles)
            {
                _circles.Add([.. _path[place..]]);
            }
        }
        else if (_seen.Add(thing))
        {
            _placeOnPath.Add(thing, _path.Count);
            _path.Add(thing);
            pending.Push(_dependenciesOf(thing).GetEnumerator());
        }
    }

    private void Leave()
    {
        var thing = _path[^1];
        _path.RemoveAt(_path.Count - 1);
        _placeOnPath.Remove(thing);
        _order.Add(thing);
    }
}
