namespace RuleEngine.Tests.House.Layering;

/// <summary>Which namespaces may use which, and which packages may be used where.</summary>
/// <param name="root">The namespace that the names of the layers are relative to.</param>
/// <param name="layers">
/// A layer and what it may use beside itself. A namespace belongs to the nearest layer around it; the layer <c>""</c> is the
/// root namespace alone.
/// </param>
/// <param name="packages">An assembly or namespace prefix and the types that may use it, by how their names begin.</param>
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
        var (user, used) = dependency;
        if (!IsUnder(user, root))
        {
            // Types outside the root are those the compiler adds (attributes, collections, array initialisers).
            return null;
        }

        if (LayerOf(user) is not { } from)
        {
            return $"{user}: `{user.Namespace}` is no layer of the table";
        }

        if (!dependency.IsInsideOneAssembly)
        {
            return packages
                .Where(package => IsWithin(used, package.Key) && !package.Value.Any(start => Begins(user, start)))
                .Select(package => $"{dependency}: may not use {package.Key}")
                .FirstOrDefault();
        }

        return !IsUnder(used, root) || LayerOf(used) is not { } to || to == from || layers[from].Contains(to)
            ? null
            : $"{dependency}: {Shown(from)} may not use {Shown(to)}";
    }

    private bool Begins(TypeName user, string start) => user.FullName.StartsWith($"{root}.{start}", StringComparison.Ordinal);

    private static bool IsWithin(TypeName type, string package) =>
        $"{type.Assembly}.".StartsWith($"{package}.", StringComparison.Ordinal) || IsUnder(type, package);

    private static bool IsUnder(TypeName type, string space) => $"{type.Namespace}.".StartsWith($"{space}.", StringComparison.Ordinal);

    private string? LayerOf(TypeName type) => layers.Keys
        .Where(layer => layer.Length == 0 ? type.Namespace == root : IsUnder(type, $"{root}.{layer}"))
        .MaxBy(layer => layer.Length);

    private static string Shown(string layer) => layer.Length == 0 ? "the façade" : layer;
}
