using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax.Grammar.Errors;

/// <summary>Explains marks: quotation marks without a partner, invisible ones, those of other languages.</summary>
internal static class MarkErrors
{
    private const string EitherOr = "`or` finds either of two patterns";

    private static readonly Dictionary<char, string> Closings = new() { ['"'] = "\"", ['«'] = "»", ['“'] = "”", ['\''] = "'", ['/'] = "/" };

    private static readonly Dictionary<string, string> Cures = new()
    {
        ["،"] = "in patterns the comma is `,`; the mark itself is «،»",
        ["؛"] = "the mark itself is «؛»",
        ["؟"] = "the mark itself is «؟»",
        ["?"] = "the mark itself is «?»",
        ["."] = "the mark itself is «.»",
        ["|"] = EitherOr,
        ["&"] = "`and` joins contexts; `near/sentence` finds two patterns in one sentence",
        ["+"] = "`then` finds one pattern right behind another",
        ["!"] = "contexts are turned round by `not`, patterns narrowed by `unless`; the mark itself is «!»",
        ["~"] = "`~` stands right behind a word, inside the quotation marks: «word~»",
        ["*"] = "`*` stands right behind a word, inside the quotation marks: «propagand*»",
        ["["] = "write `($a or $b)`; lists in brackets stand under `define` and `phrases`",
        ["]"] = "lists in brackets stand under `define` and `phrases`",
        ["{"] = "braces stand in messages and lists; here write the pattern itself",
        ["}"] = "braces stand in messages and lists; here write the pattern itself",
        ["»"] = "it closes a quotation that `«` did not open",
        ["”"] = "it closes a quotation that `“` did not open; write «…»",
        ["‘"] = "words exactly as written stand in straight marks: 'word'",
        ["’"] = "words exactly as written stand in straight marks: 'word'",
        ["`"] = "words stand in «…»",
        ["≥"] = "write `>=`",
        ["≤"] = "write `<=`",
        ["≠"] = "write `not … = …`",
        ["-"] = "names hold hyphens without spaces; the mark itself is «-»",
        ["–"] = "the mark itself is «–»",
        ["—"] = "the mark itself is «—»",
        [":"] = "the mark itself is «:»",
        ["%"] = "the mark itself is «%»",
        ["@"] = "names begin with `$`; the mark itself is «@»",
        ["#"] = "the mark itself is «#»",
    };

    public static Diagnostic? Unclosed(Stumble stumble)
    {
        if (stumble.Token.Kind != PatternTokenKind.Unclosed || OperatorErrors.IsSlashBehindSpace(stumble))
        {
            return null;
        }

        var open = stumble.Token.Text[0];
        var help = open switch
        {
            '\'' => "an apostrophe inside a word stands in «…»: «don't»",
            '/' => "a regular expression stands between two slashes: /[0-9]+mm/",
            _ => $"close it with `{Closings[open]}`",
        };
        return SyntaxDiagnostics.Unclosed.At(
            Short(stumble, stumble.Index), $"`{open}` opens and `{Closings[open]}` never closes it", "opened here", help);
    }

    public static Diagnostic? Invisible(Stumble stumble)
    {
        if (stumble.Token.Kind != PatternTokenKind.Stray || !InvisibleCharacters.Contains(stumble.Token.Text[0]))
        {
            return null;
        }

        var name = InvisibleCharacters.NameOf(stumble.Token.Text[0]);
        var where = stumble.Next is { Kind: not PatternTokenKind.End } ? $"before `{stumble.Written(stumble.Index + 1, stumble.Index + 2)}`" : "at the end of the pattern";
        return stumble.At(SyntaxDiagnostics.InvisibleCharacter, $"`{name}` stands {where}", "an invisible character", "delete it");
    }

    public static Diagnostic? BadName(Stumble stumble)
    {
        if (stumble.Token is not { Kind: PatternTokenKind.Stray, Text: "$" })
        {
            return null;
        }

        var isTouched = stumble.Next is { Kind: PatternTokenKind.BareText or PatternTokenKind.Word or PatternTokenKind.Number } next
            && next.Start == stumble.Token.End;
        var end = stumble.Index + (isTouched ? 2 : 1);
        return SyntaxDiagnostics.BadName.At(
            stumble.LocationOf(stumble.Index, end),
            isTouched ? $"`{stumble.Written(stumble.Index, end)}` is not a name" : "`$` stands before no name",
            "expected ASCII letters, digits, `-` and `_`, a letter first",
            "give the definition an English name, as in `militia: [ميليشيا~]`, and write `$militia`");
    }

    public static Diagnostic? Stray(Stumble stumble)
    {
        if (stumble.Token.Kind != PatternTokenKind.Stray)
        {
            return null;
        }

        var mark = stumble.Token.Text;
        return stumble.At(
            SyntaxDiagnostics.StrayMark,
            $"`{mark}` means nothing in a {Words.NameOf(stumble.Kind)}",
            "",
            Cures.GetValueOrDefault(mark, $"the mark itself is «{mark}»"));
    }

    public static Diagnostic? Comma(Stumble stumble) => stumble.Token.Kind == PatternTokenKind.Comma && stumble.IsBehindOperand
        ? stumble.At(SyntaxDiagnostics.StrayMark, "a comma separates only the parts of `at least 2 of (…, …)`", ExpectationText.Of(stumble), EitherOr)
        : null;

    // An unclosed quotation reaches to the end of the pattern; its first word is enough to see it by.
    private static SourceLocation Short(Stumble stumble, int index)
    {
        var token = stumble.Tokens[index];
        var space = token.Text.AsSpan(1).IndexOfAny(" \n\t");
        return stumble.LocationIn(token.Start, space < 0 ? token.Length : space + 1);
    }
}
