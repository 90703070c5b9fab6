namespace RuleEngine.Tests.House.Layering;

/// <summary>Which namespaces may use which, and which packages may be used where.</summary>
/// <param name="root">The namespace that the names of the layers are relative to.</param>
/// <param name="layers">A layer and what it may use beside itself; the layer <c>""</c> is the root namespace.</param>
/// <param name="packages">An assembly or namespace prefix and the layers that may use it; all others may not.</param>
internal sealed class LayerTable(
    string root,
    IReadOnlyDictionary<string, string[]> layers,
    IReadOnlyDictionary<string, string[]> packages)
{
    /// <returns>One line a wrong mention: <c>from -&gt; to: why</c>.</returns>
    public IReadOnlyList<string> Violations(IEnumerable<TypeDependency> dependencies) =>
        [.. dependencies.Select(Violation).OfType<string>().Distinct()];

    private string? Violation(TypeDependency dependency)
    {
        if (LayerOf(dependency.From) is not { } from)
        {
            return null;
        }

        if (!layers.TryGetValue(from, out var uses))
        {
            return $"{dependency.From}: `{from}` is no layer of the table";
        }

        if (!dependency.IsInsideOneAssembly)
        {
            return packages
                .Where(package => IsWithin(dependency.To, package.Key) && !package.Value.Contains(from))
                .Select(package => $"{dependency}: {Shown(from)} may not use {package.Key}")
                .FirstOrDefault();
        }

        return LayerOf(dependency.To) is not { } to || to == from || uses.Contains(to)
            ? null
            : $"{dependency}: {Shown(from)} may not use {Shown(to)}";
    }

    private static bool IsWithin(TypeName type, string prefix) =>
        $"{type.Assembly}.".StartsWith($"{prefix}.", StringComparison.Ordinal)
        || $"{type.Namespace}.".StartsWith($"{prefix}.", StringComparison.Ordinal);

    // Types outside the root are those the compiler adds (attributes, collections, array initialisers): they use no layer.
    private string? LayerOf(TypeName type) =>
        type.Namespace == root ? ""
        : type.Namespace.StartsWith($"{root}.", StringComparison.Ordinal) ? type.Namespace[(root.Length + 1)..]
        : null;

    private static string Shown(string layer) => layer.Length == 0 ? "the façade" : layer;
}
