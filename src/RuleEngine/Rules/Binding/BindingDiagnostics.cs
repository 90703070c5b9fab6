using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Binding;

/// <summary>The diagnostics of names, words and values in rules.</summary>
internal static class BindingDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownName = Error(
        "RE2003", "a name that is not defined", "match: $opinoin-verbs then quote");

    public static readonly DiagnosticDescriptor UnknownRule = Error(
        "RE2004", "a rule that is not there", "when: count(rule(cliche)) >= 3");

    public static readonly DiagnosticDescriptor UnknownAlias = Error(
        "RE2005", "a pack that is not required", "match: $bse.source-noun");

    public static readonly DiagnosticDescriptor NameTwice = Error(
        "RE2006", "a name defined twice in a pack", "define: {militia: [a]} in two files");

    public static readonly DiagnosticDescriptor IdTwice = Error(
        "RE2007", "an id given twice in a pack", "- id: militia in two files");

    public static readonly DiagnosticDescriptor Circle = Error(
        "RE2008", "names that refer to each other in a circle", "define: {a: $b then quote, b: $a or word}");

    public static readonly DiagnosticDescriptor BadLanguage = Error(
        "RE2015", "a language that cannot be read", "language: arabic");

    public static readonly DiagnosticDescriptor TooManyMistakes = Error(
        "RE2025", "a list file of too many mistakes", "{file: labels.txt}, where every line holds an Arabic comma");

    public static readonly DiagnosticDescriptor EmptyPhrase = Error(
        "RE2030", "a phrase without words", "match: «»");

    public static readonly DiagnosticDescriptor SignAstray = Error(
        "RE2031", "a sign that does not end a word", "phrases: [~ميليشيا]");

    public static readonly DiagnosticDescriptor ShortPrefix = Error(
        "RE2032", "too few letters before `*`", "match: \"un*\"");

    public static readonly DiagnosticDescriptor BadVerb = Error(
        "RE2033", "a verb that cannot be conjugated", "{verb: ـ}");

    public static readonly DiagnosticDescriptor BadTense = Error(
        "RE2034", "an unknown tense", "{verb: قال يقول, tense: perfect}");

    public static readonly DiagnosticDescriptor CommaInEntry = Error(
        "RE2035", "a comma inside an entry", "phrases: [ميليشيا، مليشيا]");

    public static readonly DiagnosticDescriptor FindsNotItself = Error(
        "RE2036", "an entry that does not find its own text", "{word: عنصر~, except: [عنصر]}");

    public static readonly DiagnosticDescriptor IdleException = new(
        "RE2037", DiagnosticSeverity.Warning, "an exception that takes nothing out", "{word: عنصر~, except: [قوات]}");

    public static readonly DiagnosticDescriptor BadRegex = Error(
        "RE2038", "a regular expression that cannot be used", "match: /[0-9+mm/");

    public static readonly DiagnosticDescriptor UnfoldedRegex = new(
        "RE2039", DiagnosticSeverity.Warning, "a regular expression with letters that no folded token holds", "match: /أ.*/");

    public static readonly DiagnosticDescriptor NothingToFind = Error(
        "RE2040", "a rule that does not say what to find, or says it twice", "{id: a, match: $x, phrases: [y]}");

    public static readonly DiagnosticDescriptor UnknownTechnique = Error(
        "RE2041", "an unknown technique", "technique: Loaded_Langage");

    public static readonly DiagnosticDescriptor UnknownValue = Error(
        "RE2042", "a value that is none of those allowed", "severity: warn");

    public static readonly DiagnosticDescriptor KeyWithoutSpans = Error(
        "RE2043", "a key that needs something found", "{id: a, when: genre is opinion, lower: in quote}");

    public static readonly DiagnosticDescriptor DatesReversed = Error(
        "RE2044", "a rule that is valid on no day", "valid-from: 2020-01-01 and valid-until: 2019-01-01");

    public static readonly DiagnosticDescriptor CaptureTwice = Error(
        "RE2045", "a name remembered twice", "match: (number as n) then (number as n)");

    public static readonly DiagnosticDescriptor CaptureInContext = Error(
        "RE2046", "a name remembered in a context", "unless: near/3 ($source as s)");

    public static readonly DiagnosticDescriptor UnsetPlace = Error(
        "RE2047", "a place of a message that may stay empty", "match: (number as n) or quote, message: \"{n}?\"");

    public static readonly DiagnosticDescriptor UnknownPlace = Error(
        "RE2048", "a place of a message that nothing fills", "message: \"{mach}\"");

    public static readonly DiagnosticDescriptor BadPlace = Error(
        "RE2049", "a brace in a message that is not part of a place", "message: \"{match\"");

    public static readonly DiagnosticDescriptor BadReplacement = Error(
        "RE2050", "a replacement that cannot be used", "replace: {هلك: }");

    public static readonly DiagnosticDescriptor EmptyDefinition = Error(
        "RE2051", "a definition or list without entries", "define: {militia: []}");

    public static readonly DiagnosticDescriptor NoForms = Error(
        "RE2055", "forms of words in a pack for all languages", "language: any, and phrases: [militia~]");

    public static readonly DiagnosticDescriptor BadMarks = Error(
        "RE2060", "marks in a test that do not pair", "hit: \"The ((militia attacked.\"");

    public static readonly DiagnosticDescriptor HitWithoutMark = Error(
        "RE2061", "a hit that does not mark what is found", "hit: \"The militia attacked.\"");

    public static readonly DiagnosticDescriptor MarkUnexpected = Error(
        "RE2062", "a mark where nothing is to be found", "ok: \"The ((army)) attacked.\"");

    public static readonly DiagnosticDescriptor OneSidedConflict = Error(
        "RE2080", "a conflict with fewer than two sides", "conflicts:\n  - id: river\n    sides: [{id: north, names: [the North]}]");

    public static readonly DiagnosticDescriptor NameTwiceInConflict = Error(
        "RE2081", "a name that stands twice in a conflict", "sides: [{id: north, names: [the army]}, {id: south, names: [the army]}]");

    public static readonly DiagnosticDescriptor SideTwice = Error(
        "RE2082", "two conflicts or sides of one id", "sides: [{id: north, names: [the North]}, {id: north, names: [the South]}]");

    public static readonly DiagnosticDescriptor NameWithForms = Error(
        "RE2083", "a name of a side that asks for forms", "sides: [{id: north, names: [Northerner~]}, {id: south, names: [Southerner]}]");

    public static readonly DiagnosticDescriptor UnknownSides = Error(
        "RE2084", "names of sides that are not there", "define: {leader: [{sides: leader}]}");

    private static DiagnosticDescriptor Error(string id, string title, string example) =>
        new(id, DiagnosticSeverity.Error, title, example);
}
