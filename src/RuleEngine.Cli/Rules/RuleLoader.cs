using RuleEngine.Cli.Output;
using RuleEngine.Diagnostics;

namespace RuleEngine.Cli.Rules;

/// <summary>Loads rules for a command and says on the error stream what is wrong with them.</summary>
/// <remarks>
/// A pack in a folder of one's own may require a pack that lies beside it or that comes with the program; those are looked for
/// only where the folders given do not have it, and they never report by themselves.
/// </remarks>
internal sealed class RuleLoader(Terminal terminal)
{
    // The stable id of "a pack that is not there".
    private const string UnknownPack = "RE2010";

    /// <summary>Loads what is asked for; null where the rules have errors or a name is no pack's, which is then written.</summary>
    public LoadedRules? Load(RuleRequest request) => Checked(Read(request), request);

    /// <summary>
    /// The same, and where none of the packs knows the sides of any conflict in the language of one that is asked for, those that the
    /// shipped packs know.
    /// </summary>
    public LoadedRules? LoadWithSides(RuleRequest request)
    {
        var result = Read(request);
        if (result.RuleSet is { } own && LacksSides(own, request))
        {
            var wider = Read([.. FoldersOf(request), terminal.ShippedRules]);
            result = wider.RuleSet is null ? result : wider;
        }

        return Checked(result, request);
    }

    /// <summary>Reads what is asked for, with a second look for what is required.</summary>
    public RuleSetLoadResult Read(RuleRequest request)
    {
        var given = FoldersOf(request);
        var first = Read(given);
        if (!LacksPack(first))
        {
            return first;
        }

        IEnumerable<string>[] further = [given.Select(CollectionAround).OfType<string>(), [terminal.ShippedRules]];
        return further
            .Select(folders => Read([.. given, .. folders]))
            .Where(static result => !LacksPack(result))

            // What else lies beside the pack is not the author's question: the place that adds the fewest errors of its own serves.
            .MinBy(static result => result.Diagnostics.Count(static d => d.Severity == DiagnosticSeverity.Error)) ?? first;
    }

    private RuleSetLoadResult Read(IReadOnlyList<string> folders) =>
        terminal.RuleCache is { } cache ? RuleSet.LoadCached(cache, folders) : RuleSet.Load(folders);

    /// <summary>The packs asked for; null where a name is no pack's, which is then written.</summary>
    public LoadedRules? Select(RuleSet ruleSet, RuleRequest request) => AreKnown(request.PackNames, ruleSet)
        ? new LoadedRules(ruleSet, [.. ruleSet.Packs.Where(request.Includes)])
        : null;

    private LoadedRules? Checked(RuleSetLoadResult result, RuleRequest request)
    {
        DiagnosticOutput.ToError(terminal).Write(result.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error));
        WriteHidden(result.Diagnostics.Count(static d => d.Severity != DiagnosticSeverity.Error));
        WriteNotKept(result);
        return result.RuleSet is { } ruleSet ? Select(ruleSet, request) : null;
    }

    private List<string> FoldersOf(RuleRequest request)
    {
        var given = request.AllFolders.ToList();
        if (request.Folders.Count == 0 && (request.PackNames.Count > 0 || given.Count == 0))
        {
            given.Add(terminal.ShippedRules);
        }

        return given;
    }

    private static bool LacksSides(RuleSet ruleSet, RuleRequest request) => ruleSet.Packs
        .Where(request.Includes)
        .Select(static pack => pack.Language)
        .Except(ruleSet.Packs.Where(static pack => !pack.Conflicts.IsEmpty).Select(static pack => pack.Language), StringComparer.Ordinal)
        .Any();

    /// <summary>The folder around a pack, where packs that it requires may lie; null for a folder that is no pack.</summary>
    private static string? CollectionAround(string folder) =>
        File.Exists(Path.Combine(folder, "pack.yaml")) ? Path.GetDirectoryName(Path.GetFullPath(folder)) : null;

    // Whoever checks articles has not written the rules; whoever has looks at them with `lint`.
    private void WriteHidden(int warnings)
    {
        if (warnings > 0)
        {
            terminal.Error.Write($"the rules have {Count.Of(warnings, "warning")}: `ruleengine lint` shows them\n");
        }
    }

    /// <summary>Says that rules that could be kept were not, for there is no such folder and none could be made.</summary>
    private void WriteNotKept(RuleSetLoadResult result)
    {
        if (result.RuleSet is not null && result.Diagnostics.IsEmpty && RuleCache.IsNamed() && !Directory.Exists(terminal.RuleCache))
        {
            terminal.Error.Write($"rules are not kept: no folder `{PrintableText.Of(terminal.RuleCache!)}` can be made; `{RuleCache.Variable}` names it\n");
        }
    }

    private bool AreKnown(IReadOnlyList<string> packs, RuleSet ruleSet)
    {
        var known = ruleSet.Packs.Select(static pack => pack.Name).ToList();
        var unknown = packs.Except(known, StringComparer.Ordinal).ToList();
        foreach (var name in unknown)
        {
            UnknownName.Write(terminal.Error, "pack", name, known, "`ruleengine list` shows all packs");
        }

        return unknown.Count == 0;
    }

    private static bool LacksPack(RuleSetLoadResult result) =>
        result.Diagnostics.Any(static diagnostic => diagnostic.Id == UnknownPack);
}
