using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;

namespace RuleEngine.Tests.Rules.Caching;

/// <summary>
/// Compares two objects to the last private field, and what is one object here must be one object there. Arrays and texts may be shared otherwise, for nobody
/// can tell.
/// </summary>
/// <remarks>It knows no type of the program, so that a field that is added and forgotten in the cache is a difference.</remarks>
internal sealed class ObjectComparison
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private readonly Dictionary<object, object> _there = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, object> _here = new(ReferenceEqualityComparer.Instance);
    private readonly Queue<(object Here, object There, string Place)> _open = [];
    private readonly Dictionary<Type, List<Func<object, object?>>> _parts = [];
    private readonly Dictionary<Type, List<string>> _names = [];

    private string? _difference;

    /// <summary>The path to the first difference, and what differs; null where there is none.</summary>
    public static string? Difference(object here, object there)
    {
        var comparison = new ObjectComparison();
        comparison.Compare(here, there, here.GetType().Name);
        while (comparison._difference is null && comparison._open.TryDequeue(out var pair))
        {
            comparison.CompareParts(pair.Here, pair.There, pair.Place);
        }

        return comparison._difference;
    }

    private void Compare(object? here, object? there, string place)
    {
        if (here is Delegate || there is Delegate)
        {
            // How something is found that is not there yet; it is compared once it has been asked for.
            return;
        }

        if (here is null || there is null || here.GetType() != there.GetType())
        {
            Say(here?.GetType() == there?.GetType(), here, there, place);
        }
        else if (here is string || here.GetType().IsPrimitive || here is Enum or decimal or DateOnly)
        {
            Say(here.Equals(there), here, there, place);
        }
        else if (here is Regex)
        {
            Say($"{here}" == $"{there}" && ((Regex)here).Options == ((Regex)there).Options, here, there, place);
        }
        else if (here.GetType().IsValueType || here is Array || IsNewPair(here, there, place))
        {
            _open.Enqueue((here, there, place));
        }
    }

    private bool IsNewPair(object here, object there, string place)
    {
        var isKnown = _there.TryGetValue(here, out var expected);
        Say(isKnown == _here.TryGetValue(there, out var from) && ReferenceEquals(expected ?? there, there) && ReferenceEquals(from ?? here, here), "one", "two", place);
        return _there.TryAdd(here, there) & _here.TryAdd(there, here);
    }

    private void CompareParts(object here, object there, string place)
    {
        if (here is IDictionary or Array)
        {
            var (some, others) = (ItemsOf(here), ItemsOf(there));
            Say(some.Count == others.Count, some.Count, others.Count, $"{place}.Count");
            for (var i = 0; i < some.Count && i < others.Count; i++)
            {
                Compare(some[i], others[i], $"{place}[{i}]");
            }

            return;
        }

        var parts = PartsOf(here.GetType());
        for (var i = 0; i < parts.Count; i++)
        {
            Compare(parts[i](here), parts[i](there), $"{place}.{_names[here.GetType()][i]}");
        }
    }

    /// <summary>The items of an array, or the keys and values of a dictionary by the order of keys.</summary>
    private static List<object?> ItemsOf(object items)
    {
        if (items is not IDictionary dictionary)
        {
            return [.. ((Array)items).Cast<object?>()];
        }

        var keys = dictionary.Keys.Cast<string>().Order(StringComparer.Ordinal).ToList();
        return [.. keys, .. keys.Select(key => dictionary[key])];
    }

    /// <summary>All fields; where one is filled when its property is first asked for, the property.</summary>
    private List<Func<object, object?>> PartsOf(Type type)
    {
        if (_parts.TryGetValue(type, out var known))
        {
            return known;
        }

        var (parts, names) = (new List<Func<object, object?>>(), new List<string>());
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (var field in declaring.GetFields(Own))
            {
                var name = field.Name.Split('<', '>') is [_, var inner, ..] ? inner : field.Name;
                var property = declaring.GetProperty(name, Own);
                parts.Add(property?.GetMethod is null ? field.GetValue : property.GetValue);
                names.Add(name);
            }
        }

        _names[type] = names;
        return _parts[type] = parts;
    }

    private void Say(bool isEqual, object? here, object? there, string place) =>
        _difference ??= isEqual ? null : $"{place}: {here ?? "null"} here, {there ?? "null"} there";
}
