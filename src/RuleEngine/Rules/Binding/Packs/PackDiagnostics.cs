using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Binding.Packs;

/// <summary>The diagnostics of packs and their files.</summary>
internal static class PackDiagnostics
{
    public static readonly DiagnosticDescriptor NoPack = Error(
        "RE2001", "a folder without packs", "--rules drafts, where no folder has a `pack.yaml`");

    public static readonly DiagnosticDescriptor UnreadableFile = Error(
        "RE2002", "a file that cannot be read", "a list saved in an encoding other than UTF-8");

    public static readonly DiagnosticDescriptor TwoPacksOfOneName = Error(
        "RE2009", "two packs of one name", "pack: ar-base in two folders");

    public static readonly DiagnosticDescriptor UnknownPack = Error(
        "RE2010", "a pack that is not there", "requires: {base: ar-bse}");

    public static readonly DiagnosticDescriptor VersionOutOfRange = Error(
        "RE2011", "a pack whose version will not do", "requires: {base: ar-base@^2.0}, where ar-base is 1.4.0");

    public static readonly DiagnosticDescriptor PacksInACircle = Error(
        "RE2012", "packs that require each other", "a requires b, and b requires a");

    public static readonly DiagnosticDescriptor BadVersion = Error(
        "RE2013", "a version or range that cannot be read", "requires: {base: ar-base@latest}");

    public static readonly DiagnosticDescriptor EmptyPack = Error(
        "RE2014", "a pack without rules or definitions", "a folder with `pack.yaml` alone");

    public static readonly DiagnosticDescriptor FileNotRead = new(
        "RE2016", DiagnosticSeverity.Warning, "a file that looks like rules but is not read", "labels.yml, or a rule file in a folder of the pack");

    public static readonly DiagnosticDescriptor OutsidePack = Error(
        "RE2020", "a file outside the pack", "{file: ../names.txt}");

    public static readonly DiagnosticDescriptor NoListFile = Error(
        "RE2021", "a list file that is not there", "{file: partys.csv}");

    public static readonly DiagnosticDescriptor BadColumn = Error(
        "RE2022", "a column that is not there", "{file: parties.csv, column: nmae}");

    public static readonly DiagnosticDescriptor BadTable = Error(
        "RE2023", "a table that cannot be read", "a quotation mark in a CSV file that is never closed");

    public static readonly DiagnosticDescriptor EmptyList = Error(
        "RE2024", "a list without entries", "{file: parties.txt}, where every line is empty or a comment");

    private static DiagnosticDescriptor Error(string id, string title, string example) =>
        new(id, DiagnosticSeverity.Error, title, example);
}
