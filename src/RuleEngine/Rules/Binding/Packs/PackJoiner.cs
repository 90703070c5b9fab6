using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax;

namespace RuleEngine.Rules.Binding.Packs;

/// <summary>Joins packs to the packs they require.</summary>
internal sealed class PackJoiner
{
    private readonly Dictionary<string, LoadedPack> _packs = new(StringComparer.Ordinal);
    private readonly DiagnosticBag _diagnostics;

    private PackJoiner(DiagnosticBag diagnostics) => _diagnostics = diagnostics;

    /// <summary>Joins packs and completes each of them, once those that it requires are complete.</summary>
    /// <param name="packs">All packs there are.</param>
    /// <param name="names">The packs to keep with what they require; null for all.</param>
    /// <param name="diagnostics">Receives what does not fit.</param>
    /// <param name="complete">Called once for each pack that is kept.</param>
    /// <returns>The packs, each behind those that it requires.</returns>
    public static IEnumerable<LoadedPack> Join(
        IEnumerable<LoadedPack> packs,
        IReadOnlyCollection<string>? names,
        DiagnosticBag diagnostics,
        Func<LoadedPack, LoadedPack> complete)
    {
        var joiner = new PackJoiner(diagnostics);
        foreach (var pack in packs)
        {
            joiner.Add(pack);
        }

        return joiner.Join(names ?? [.. joiner._packs.Keys], complete);
    }

    private void Add(LoadedPack pack)
    {
        if (_packs.TryAdd(pack.Name, pack))
        {
            return;
        }

        var first = _packs[pack.Name].Manifest.Name.Location;
        _diagnostics.Add(PackDiagnostics.TwoPacksOfOneName.At(
            pack.Manifest.Name.Location,
            $"there are two packs of the name `{pack.Name}`",
            "the second",
            "rename one, or leave its folder out") with
        {
            Related = [new DiagnosticLabel(first, "the first")],
        });
    }

    private List<LoadedPack> Join(IReadOnlyCollection<string> names, Func<LoadedPack, LoadedPack> complete)
    {
        var roots = names.Where(IsThere).Order(StringComparer.Ordinal);
        var (order, circles) = DependencyOrder<string>.Of(roots, name => RequirementsOf(name).Select(static r => r.Pack.Value));
        foreach (var circle in circles)
        {
            Report(circle);
        }

        var joined = new Dictionary<string, LoadedPack>(StringComparer.Ordinal);
        foreach (var name in order)
        {
            joined.Add(name, complete(_packs[name] with { Requires = ResolvedOf(name, joined) }));
        }

        return [.. joined.Values];
    }

    private bool IsThere(string name)
    {
        if (_packs.ContainsKey(name))
        {
            return true;
        }

        _diagnostics.Add(PackDiagnostics.UnknownPack.About(name, $"there is no pack `{name}`", NearestPack(name)));
        return false;
    }

    private IEnumerable<RequirementSyntax> RequirementsOf(string pack) =>
        _packs[pack].Manifest.Requires.Where(requirement => _packs.ContainsKey(requirement.Pack.Value));

    private ImmutableDictionary<string, LoadedPack> ResolvedOf(string name, Dictionary<string, LoadedPack> joined)
    {
        var resolved = ImmutableDictionary.CreateBuilder<string, LoadedPack>(StringComparer.Ordinal);
        foreach (var requirement in _packs[name].Manifest.Requires)
        {
            Check(requirement);

            // A pack of a circle is not there yet; the circle is an error, so nothing is compiled.
            if (joined.TryGetValue(requirement.Pack.Value, out var pack))
            {
                resolved[requirement.Alias.Value] = pack;
            }
        }

        return resolved.ToImmutable();
    }

    private void Check(RequirementSyntax requirement)
    {
        var range = requirement.Range is { } written ? VersionRange.TryParse(written.Value) : VersionRange.Any;
        if (range is null)
        {
            _diagnostics.Add(PackDiagnostics.BadVersion.At(
                requirement.Range!.Location,
                $"`{requirement.Range.Value}` is no range of versions",
                "expected versions such as `^1.0`, `~1.2`, `>=1.0 <2.0` or `1.2.3`",
                "leave it out, with its `@`, where any version will do"));
        }
        else if (!_packs.TryGetValue(requirement.Pack.Value, out var pack))
        {
            _diagnostics.Add(PackDiagnostics.UnknownPack.At(
                requirement.Pack.Location,
                $"there is no pack `{requirement.Pack.Value}`",
                "not in the folders that rules are read from",
                NearestPack(requirement.Pack.Value)));
        }
        else if (!range.Contains(pack.Version))
        {
            _diagnostics.Add(OutOfRange(requirement, pack));
        }
    }

    private static Diagnostic OutOfRange(RequirementSyntax requirement, LoadedPack pack) =>
        PackDiagnostics.VersionOutOfRange.At(
            requirement.Range!.Location,
            $"the pack `{pack.Name}` has version {pack.Version}; `{requirement.Range.Value}` is required",
            "this range does not hold it",
            "widen the range once the rules here are known to work with that version, or name the folder of another version") with
        {
            Related = [new DiagnosticLabel((pack.Manifest.Version ?? pack.Manifest.Name).Location, "the pack that is there")],
        };

    private string NearestPack(string name) =>
        NearestName.Of(name, _packs.Keys) is { } near ? $"did you mean `{near}`?"
        : _packs.Count == 0 ? "no pack was found"
        : $"the packs found are {string.Join(", ", _packs.Keys.Order(StringComparer.Ordinal).Select(static n => $"`{n}`"))}";

    private void Report(ImmutableArray<string> circle)
    {
        var steps = circle.Take(CircleText.Shown).Select((name, i) =>
            _packs[name].Manifest.Requires.First(r => r.Pack.Value == circle[(i + 1) % circle.Length])).ToList();
        _diagnostics.Add(PackDiagnostics.PacksInACircle.At(
            steps[0].Pack.Location,
            circle.Length == 1 ? $"the pack `{circle[0]}` requires itself" : $"packs require each other in a circle: {CircleText.Of(circle)}",
            circle.Length == 1 ? "a pack speaks of its own names as `$name`" : $"`{circle[0]}` requires `{steps[0].Pack.Value}`",
            circle.Length == 1 ? "take this line out" : "move what they share into a pack of its own") with
        {
            Related = [.. steps.Skip(1).Select((step, i) =>
                new DiagnosticLabel(step.Pack.Location, $"`{circle[i + 1]}` requires `{step.Pack.Value}`"))],
        });
    }
}
