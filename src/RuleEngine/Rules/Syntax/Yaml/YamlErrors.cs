using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax.Yaml;

/// <summary>Says what is wrong with something YAML can do and rule files cannot.</summary>
internal static class YamlErrors
{
    public static Diagnostic Alias(SourceLocation at) => SyntaxDiagnostics.AnchorOrAlias.At(
        at,
        "`*` makes this an alias of YAML, which rule files do not have",
        "an alias",
        "words that begin with `*` go in quotation marks; what is used twice is a definition: `$name`");

    public static Diagnostic Anchor(SourceLocation at) => SyntaxDiagnostics.AnchorOrAlias.At(
        at,
        "`&` makes this an anchor of YAML, which rule files do not have",
        "an anchor",
        "words that begin with `&` go in quotation marks; what is used twice is a definition: `$name`");

    public static Diagnostic MergeKey(SourceLocation at) => SyntaxDiagnostics.AnchorOrAlias.At(
        at, "`<<` is YAML's merge key, which rule files do not have", "a merge key", "write the keys out");

    public static Diagnostic Tag(SourceLocation at) => SyntaxDiagnostics.Tag.At(
        at, "`!` makes this a tag of YAML, which rule files do not have", "a tag", "put what begins with `!` in quotation marks");

    public static Diagnostic SecondDocument(SourceLocation at) => SyntaxDiagnostics.SecondDocument.At(
        at, "`---` begins a second document", "nothing below this line is read", "put it in a file of its own, or delete the line");

    public static Diagnostic TooDeep(SourceLocation at, int deepest) => SyntaxDiagnostics.NestedTooDeep.At(
        at, "lists and maps are nested too deep", $"at most {deepest} levels", "brackets that are meant as text go in quotation marks");

    public static Diagnostic KeyIsNotText(SourceLocation at) => SyntaxDiagnostics.KeyIsNotText.At(
        at, "a key must be a word", "a list or a map stands where a key is expected");
}
