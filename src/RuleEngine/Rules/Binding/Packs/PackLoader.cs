using System.Collections.Immutable;
using RuleEngine.Articles.Text;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax;

namespace RuleEngine.Rules.Binding.Packs;

/// <summary>Reads packs from folders: finds them, reads their manifests, joins them to the packs they require, reads their rules.</summary>
internal static class PackLoader
{
    /// <summary>Loads all packs in some folders.</summary>
    public static ImmutableArray<LoadedPack> Load(
        IEnumerable<string> folders,
        IReadOnlyCollection<string>? names,
        DiagnosticBag diagnostics) => Load(PackFinder.Find(folders, diagnostics), names, diagnostics);

    /// <summary>Loads packs and, where names are given, only those and what they require.</summary>
    /// <returns>The packs, each behind those that it requires; broken ones are left out, with diagnostics.</returns>
    public static ImmutableArray<LoadedPack> Load(
        IReadOnlyList<PackFolder> folders,
        IReadOnlyCollection<string>? names,
        DiagnosticBag diagnostics)
    {
        var packs = folders
            .Select(folder => ReadManifest(folder, diagnostics))
            .OfType<LoadedPack>()
            .ToList();

        // All at once where all are wanted: parsing is most of what loading costs.
        var all = names is null ? ParsedFile.ReadAll(packs.Select(static pack => pack.Folder)) : null;
        return [.. PackJoiner.Join(packs, names, diagnostics, pack => ReadContent(pack, all ?? ParsedFile.ReadAll([pack.Folder]), diagnostics))];
    }

    private static LoadedPack? ReadManifest(PackFolder folder, DiagnosticBag diagnostics)
    {
        if (folder.ReadManifest(diagnostics) is not { } source)
        {
            return null;
        }

        var (manifest, problems) = PackFileParser.Parse(source);
        diagnostics.AddRange(problems);
        return manifest is null ? null : new LoadedPack(
            folder,
            manifest,
            VersionOf(manifest, diagnostics),
            LanguageOf(manifest, isWhole: problems.IsEmpty, diagnostics));
    }

    private static PackVersion VersionOf(PackSyntax manifest, DiagnosticBag diagnostics)
    {
        if (manifest.Version is not { } version)
        {
            return PackVersion.None;
        }

        if (!PackVersion.TryParse(version.Value, out var parsed))
        {
            diagnostics.Add(PackDiagnostics.BadVersion.At(
                version.Location, $"`{version.Value}` is no version", "expected up to three numbers", "write it as `1.0.0`"));
        }

        return parsed;
    }

    private static string LanguageOf(PackSyntax manifest, bool isWhole, DiagnosticBag diagnostics)
    {
        const string Cure = "write `language: ar`, `language: en`, or `language: any` for words without affixes in articles of every language";
        if (manifest.Language is { } language)
        {
            LanguageCode.Check(language.Value, language.Location, Cure, diagnostics);
            return language.Value;
        }

        // Where something of the manifest could not be read, the language may have been there.
        if (isWhole)
        {
            diagnostics.Add(BindingDiagnostics.BadLanguage.At(
                manifest.Name.Location, $"the pack `{manifest.Name.Value}` does not say its language", "which articles does it read?", Cure));
        }

        return Languages.UnknownCode;
    }

    private static LoadedPack ReadContent(LoadedPack pack, ILookup<PackFolder, ParsedFile> files, DiagnosticBag diagnostics)
    {
        var sides = ReadSides(pack.Folder, diagnostics);
        return pack with { Files = FilesOf(pack, [.. files[pack.Folder]], isEmptyAllowed: sides is not null, diagnostics), Sides = sides };
    }

    private static SidesSyntax? ReadSides(PackFolder folder, DiagnosticBag diagnostics)
    {
        if (folder.ReadSides(diagnostics) is not { } source)
        {
            return null;
        }

        var (sides, problems) = SidesFileParser.Parse(source);
        diagnostics.AddRange(problems);
        return sides;
    }

    private static ImmutableArray<RuleFileSyntax> FilesOf(
        LoadedPack pack, ImmutableArray<ParsedFile> parsed, bool isEmptyAllowed, DiagnosticBag diagnostics)
    {
        var count = diagnostics.Count;
        diagnostics.AddRange(parsed.SelectMany(static file => file.Unreadable));
        diagnostics.AddRange(parsed.SelectMany(static file => file.Problems));
        ImmutableArray<RuleFileSyntax> files = [.. parsed.Select(static file => file.File).OfType<RuleFileSyntax>()];
        if (!isEmptyAllowed
            && diagnostics.Count == count
            && files.All(static file => file.Definitions.IsEmpty && file.Rules.IsEmpty && file.Attribution is null))
        {
            diagnostics.Add(PackDiagnostics.EmptyPack.At(
                pack.Manifest.Name.Location,
                $"the pack `{pack.Name}` has no rules and no definitions",
                $"no rule file in `{pack.Folder.Path}` has any",
                "write `rules:` with a first rule into a file such as `labels.yaml` beside `pack.yaml`"));
        }

        WarnOfUnreadFiles(pack.Folder, diagnostics);
        return files;
    }

    private static void WarnOfUnreadFiles(PackFolder folder, DiagnosticBag diagnostics)
    {
        foreach (var name in folder.UnreadRuleFileNames())
        {
            diagnostics.Add(PackDiagnostics.FileNotRead.About(
                $"{folder.Path}/{name}", "this file is not read", "rule files are named `*.yaml` and lie directly in the pack's folder"));
        }
    }
}
