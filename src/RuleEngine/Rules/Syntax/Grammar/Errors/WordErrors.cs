using System.Buffers;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax.Grammar.Errors;

/// <summary>Explains words that are no keywords: misspelt ones, those of other languages, and text without quotation marks.</summary>
internal static class WordErrors
{
    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \n\t,()");

    // What people write who know search engines, spreadsheets or plain English.
    private static readonly Dictionary<string, string> Synonyms = new()
    {
        ["within"] = "`near/5` finds two patterns at most five words apart",
        ["around"] = "`near/5` finds two patterns at most five words apart",
        ["close"] = "`near/5` finds two patterns at most five words apart",
        ["followed"] = "`then` finds one pattern right behind another, `then/3` at most three words behind it",
        ["followedby"] = "`then` finds one pattern right behind another, `then/3` at most three words behind it",
        ["next"] = "`then` finds one pattern right behind another",
        ["and"] = "`near/sentence` finds two patterns in one sentence, `then` one behind the other",
        ["plus"] = "`near/sentence` finds two patterns in one sentence, `then` one behind the other",
        ["with"] = "`near/sentence` finds two patterns in one sentence; `if` adds a context",
        ["not"] = "`unless` and a context leave out what is not meant: `$a unless in quote`",
        ["without"] = "`unless` and a context leave out what is not meant: `$a unless in quote`",
        ["except"] = "`unless` and a context leave out what is not meant: `$a unless in quote`",
        ["but"] = "`unless` and a context leave out what is not meant: `$a unless in quote`",
        ["in"] = "a context stands behind `if` or `unless`: `$a if in quote`",
        ["is"] = "a context stands behind `if` or `unless`: `$a if is $b`",
        ["has"] = "a context stands behind `if` or `unless`: `$a if has $b`",
        ["before"] = "`$a then/3 $b` finds $a before $b; as a context: `$a if before/3 $b`",
        ["after"] = "`$b then/3 $a` finds $a after $b; as a context: `$a if after/3 $b`",
        ["preceded"] = "`$b then $a` finds $a right behind $b; as a context: `$a if after/3 $b`",
        ["when"] = "a context stands behind `if`; a condition on the article under the key `when`",
        ["where"] = "a context stands behind `if` or `unless`",
        ["inside"] = "did you mean `in`?",
        ["contains"] = "did you mean `has`?",
        ["includes"] = "did you mean `has`?",
        ["equals"] = "did you mean `is`?",
        ["matches"] = "did you mean `is`?",
        ["begins"] = "did you mean `starts`?",
        ["any"] = "`or` finds either of two patterns; `at least 2 of ($a, $b, $c)` several in one sentence",
        ["all"] = "`at least 3 of ($a, $b, $c)` finds all three in one sentence",
        ["both"] = "`near/sentence` finds two patterns in one sentence",
        ["until"] = "did you mean `to`?",
        ["headline"] = "did you mean `title`?",
        ["heading"] = "did you mean `title`?",
        ["quotation"] = "did you mean `quote`?",
        ["stem"] = "«word~» finds all forms of a noun, verb(\"say\") those of a verb",
        ["lemma"] = "«word~» finds all forms of a noun, verb(\"say\") those of a verb",
        ["regex"] = "a regular expression stands between two slashes: /[0-9]+mm/",
    };

    /// <summary>A keyword in capitals, with a slip, or under a name from elsewhere.</summary>
    public static Diagnostic? Misspelled(Stumble stumble)
    {
        if (stumble.Token.Kind != PatternTokenKind.Word)
        {
            return null;
        }

        var word = stumble.Token.Text;
        var small = Small(word);
        if (stumble.Expects(small))
        {
            return stumble.At(SyntaxDiagnostics.UnknownWord, $"keywords are written in small letters, not `{word}`", $"expected `{small}`", $"write `{small}`");
        }

        var help = Synonyms.GetValueOrDefault(small) ?? Nearest(stumble, small);
        if (help is null)
        {
            return null;
        }

        var message = SyntaxNames.Operators.Contains(word) ? $"`{word}` cannot stand here" : $"unknown word `{word}`";
        return stumble.At(SyntaxDiagnostics.UnknownWord, message, ExpectationText.Of(stumble), help);
    }

    /// <summary>Arabic or other letters outside quotation marks.</summary>
    public static Diagnostic? BareText(Stumble stumble)
    {
        if (stumble.Token.Kind != PatternTokenKind.BareText)
        {
            return null;
        }

        if (stumble.Token.Text.All(char.IsDigit))
        {
            var digits = string.Concat(stumble.Token.Text.Select(static digit => (int)char.GetNumericValue(digit)));
            return stumble.At(SyntaxDiagnostics.BadNumber, $"`{stumble.Token.Text}` is not in the digits of the rule language", "expected digits 0-9", $"write `{digits}`");
        }

        var end = stumble.Index + 1;
        while (stumble.Tokens[end].Kind == PatternTokenKind.BareText)
        {
            end++;
        }

        return NeedsQuotes(stumble, end, "");
    }

    /// <summary>A word in Latin letters that is nothing the language knows.</summary>
    public static Diagnostic? BareWord(Stumble stumble) =>
        stumble.Token.Kind == PatternTokenKind.Word && stumble.ExpectsOperand && !SyntaxNames.Keywords.Contains(stumble.Token.Text)
            ? NeedsQuotes(stumble, stumble.Index + 1, $"; a definition is `${stumble.Token.Text}`")
            : null;

    /// <summary><c>don't</c>: the apostrophe opens an exact phrase that nobody meant.</summary>
    public static Diagnostic? Apostrophe(Stumble stumble)
    {
        if (stumble.Token.Kind != PatternTokenKind.Word
            || stumble.Next is not { Kind: PatternTokenKind.Unclosed or PatternTokenKind.Exact } next
            || next.Start != stumble.Token.End || stumble.Pattern[next.Start] != '\'')
        {
            return null;
        }

        var rest = stumble.Pattern.AsSpan(stumble.Token.Start);
        var length = rest.IndexOfAny(WordEnds) is var end and >= 0 ? end : rest.Length;
        var word = rest[..length].ToString();
        return SyntaxDiagnostics.BareWords.At(
            stumble.LocationIn(stumble.Token.Start, length),
            $"`{word}` stands without quotation marks",
            "",
            $"words to find stand in quotation marks: «{word}»");
    }

    private static Diagnostic NeedsQuotes(Stumble stumble, int end, string more) => SyntaxDiagnostics.BareWords.At(
        stumble.LocationOf(stumble.Index, end),
        $"`{stumble.Written(stumble.Index, end)}` stands without quotation marks",
        stumble.ExpectsOperand ? "" : ExpectationText.Of(stumble),
        $"words to find stand in quotation marks: «{stumble.Written(stumble.Index, end)}»{more}");

    private static string? Nearest(Stumble stumble, string word)
    {
        var candidates = stumble.Expectations.Select(static expectation => expectation.Keyword).OfType<string>();
        if (stumble.Expects("as"))
        {
            // In a chain only its own operator is expected, but any other may be meant.
            candidates = candidates.Concat(["or", "then", "near", "to", "if", "unless"]);
        }

        return NearestName.Of(word, candidates) is { } nearest ? $"did you mean `{nearest}`?" : null;
    }

    private static string Small(string word) => string.Create(word.Length, word, static (small, word) =>
    {
        for (var i = 0; i < word.Length; i++)
        {
            small[i] = char.IsAsciiLetterUpper(word[i]) ? (char)(word[i] | 0x20) : word[i];
        }
    });
}
