using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax;

/// <summary>What can be wrong with the text of a rule file, before any name is looked up: RE10xx its YAML, RE11xx its patterns.</summary>
internal static class SyntaxDiagnostics
{
    public static readonly DiagnosticDescriptor NotYaml = Error(
        "RE1001", "lines that are not YAML", "rules:\n  - id: a\n   title: b");

    public static readonly DiagnosticDescriptor Tab = Error(
        "RE1002", "a tab where lines are indented", "rules:\n\t- id: a");

    public static readonly DiagnosticDescriptor AnchorOrAlias = Error(
        "RE1003", "an anchor, alias or merge key of YAML", "define:\n  labels: &labels [militia~]");

    public static readonly DiagnosticDescriptor Tag = Error(
        "RE1004", "a tag of YAML", "define:\n  marks: [!important]");

    public static readonly DiagnosticDescriptor DuplicateKey = Error(
        "RE1005", "a key that stands twice", "title: A\ntitle: B");

    public static readonly DiagnosticDescriptor UnknownKey = Error(
        "RE1006", "a key that rule files do not have", "sevrity: error");

    public static readonly DiagnosticDescriptor InvisibleCharacter = Error(
        "RE1007", "a character that nobody sees", "\u200fseverity: error");

    public static readonly DiagnosticDescriptor WrongKind = Error(
        "RE1008", "a text where a list belongs, or the like", "phrases: bitter blow");

    public static readonly DiagnosticDescriptor MissingKey = Error(
        "RE1009", "a key that has to be there", "rules:\n  - title: A rule without an id");

    public static readonly DiagnosticDescriptor MissingValue = Error(
        "RE1010", "a key or entry without a value", "title:");

    public static readonly DiagnosticDescriptor ColonInText = Error(
        "RE1011", "a text with a colon that YAML takes for a key", "tests:\n  - ok: He said: no.");

    public static readonly DiagnosticDescriptor TextBehindQuotes = Error(
        "RE1012", "a value that goes on behind its quotation marks", "match: \"so-called\" then $name");

    public static readonly DiagnosticDescriptor CutByComment = Error(
        "RE1013", "a value that YAML cuts at ` #`", "match: «the #MeToo» then «movement»");

    public static readonly DiagnosticDescriptor ArabicComma = Error(
        "RE1014", "a list whose entries are separated by Arabic commas", "define:\n  labels: [ميليشيا، مرتزقة]");

    public static readonly DiagnosticDescriptor SplitByComma = Error(
        "RE1015", "an entry that YAML cuts at its comma", "define:\n  figures: [20,000 dead]");

    public static readonly DiagnosticDescriptor ReservedMark = Error(
        "RE1016", "a value that begins with a mark YAML keeps for itself", "title: @home");

    public static readonly DiagnosticDescriptor Unclosed = Error(
        "RE1017", "a quotation mark or bracket without its partner", "title: \"So-called");

    public static readonly DiagnosticDescriptor NestedTooDeep = Error(
        "RE1018", "lists and maps nested too deep", "labels: [[[[one]]]]        (more than 32 levels)");

    public static readonly DiagnosticDescriptor FileTooLarge = Error(
        "RE1019", "a file that is too large", "(a rule file of more than 16 MB)");

    public static readonly DiagnosticDescriptor NotText = Error(
        "RE1020", "a file that is not text", "(a spreadsheet saved under the name rules.yaml)");

    public static readonly DiagnosticDescriptor EmptyFile = Error(
        "RE1021", "an empty file", "# nothing but a comment");

    public static readonly DiagnosticDescriptor SecondDocument = Error(
        "RE1023", "a second document in one file", "rules: []\n---\nrules: []");

    public static readonly DiagnosticDescriptor KeyIsNotText = Error(
        "RE1024", "a list or map where a key is expected", "{a: b}: c");

    public static readonly DiagnosticDescriptor BracesAreMap = Error(
        "RE1025", "a text in braces, which YAML takes for a map", "message: {match}");

    public static readonly DiagnosticDescriptor KeysExclude = Error(
        "RE1026", "keys that do not go together", "define:\n  labels:\n    - {word: militia~, verb: say}");

    public static readonly DiagnosticDescriptor PatternAsWords = Error(
        "RE1027", "a pattern as an entry of a list", "define:\n  labels: [$militia then $party]");

    public static readonly DiagnosticDescriptor QuotesBelongToYaml = Error(
        "RE1028", "a pattern whose quotation marks YAML takes off", "match: \"militia\"");

    public static readonly DiagnosticDescriptor QuotedBuiltin = new(
        "RE1029", DiagnosticSeverity.Warning, "a keyword in quotation marks that YAML takes off", "match: \"quote\"");

    public static readonly DiagnosticDescriptor BadName = Error(
        "RE1030", "a name that is not ASCII letters, digits and hyphens", "match: $جماعة then $place");

    public static readonly DiagnosticDescriptor BadNumber = Error(
        "RE1031", "a number that cannot be used", "weight: heavy");

    public static readonly DiagnosticDescriptor BadDate = Error(
        "RE1032", "a date that does not exist or is written otherwise", "valid-from: 23.3.2019");

    public static readonly DiagnosticDescriptor UnexpectedToken = Error(
        "RE1101", "something that cannot stand at this place of a pattern", "when: count($crime) 3");

    public static readonly DiagnosticDescriptor UnknownWord = Error(
        "RE1102", "a misspelt keyword, or one of another language", "unless: nto in quote");

    public static readonly DiagnosticDescriptor BareWords = Error(
        "RE1103", "words to find without quotation marks", "match: ميليشيا then $party");

    public static readonly DiagnosticDescriptor MixedOperators = Error(
        "RE1104", "operators side by side without parentheses", "match: $a or $b then $c");

    public static readonly DiagnosticDescriptor Parenthesis = Error(
        "RE1105", "a parenthesis without its partner", "match: ($a or $b");

    public static readonly DiagnosticDescriptor PatternTooLong = Error(
        "RE1106", "a pattern that is too long", "match: $a or $b or $c       (and so on, more than 16,000 characters)");

    public static readonly DiagnosticDescriptor PatternTooDeep = Error(
        "RE1107", "parentheses nested too deep", "match: ((((($a)))))         (more than 64 levels)");

    public static readonly DiagnosticDescriptor DistanceTooLarge = Error(
        "RE1108", "a distance of too many words", "match: $crime then/60 $place");

    public static readonly DiagnosticDescriptor ImpossibleChoice = Error(
        "RE1109", "a choice that always or never holds", "match: at least 3 of ($crime, $place)");

    public static readonly DiagnosticDescriptor MissingOperator = Error(
        "RE1110", "two patterns with nothing between them", "match: $crime $place");

    public static readonly DiagnosticDescriptor Unfinished = Error(
        "RE1111", "a pattern that ends too early", "match: $crime then");

    public static readonly DiagnosticDescriptor MissingDistance = Error(
        "RE1112", "an operator without its distance", "match: $crime near $place");

    public static readonly DiagnosticDescriptor OtherKind = Error(
        "RE1113", "a context where a pattern belongs, or the like", "match: in quote");

    public static readonly DiagnosticDescriptor StrayMark = Error(
        "RE1114", "a mark that means nothing in a pattern", "match: $crime | $place");

    private static DiagnosticDescriptor Error(string id, string title, string example) => new(id, DiagnosticSeverity.Error, title, example);
}
