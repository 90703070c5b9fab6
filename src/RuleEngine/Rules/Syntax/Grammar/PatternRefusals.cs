namespace RuleEngine.Rules.Syntax.Grammar;

/// <summary>What reads well and is not allowed all the same.</summary>
internal static class PatternRefusals
{
    /// <summary>More words between two things are no longer a wording: what stands further apart shares a sentence or a paragraph.</summary>
    public const int FurthestDistance = 50;

    public static Refusal? CaptureName(PatternToken token) => SyntaxNames.Operators.Contains(token.Text) || !SyntaxNames.IsName(token.Text)
        ? new(SyntaxDiagnostics.BadName, $"`{token.Text}` cannot be the name behind `as`", "expected a name of ASCII letters, digits, `-` and `_`")
        : null;

    public static Refusal? OperatorDistance(PatternToken token) => NotAWholeNumber(token) ?? (PatternNumbers.Integer(token) > FurthestDistance
        ? new(
            SyntaxDiagnostics.DistanceTooLarge,
            $"{token.Text} words are too many",
            $"at most {FurthestDistance}",
            "`near/sentence` and `then/sentence` reach through the whole sentence, `then/paragraph` further")
        : null);

    public static Refusal? NotAWholeNumber(PatternToken token) => PatternNumbers.IsInteger(token.Text)
        ? null
        : new(SyntaxDiagnostics.BadNumber, $"`{token.Text}` cannot be counted", "expected a whole number");

    public static Refusal? ParagraphNumber(PatternToken token) => NotAWholeNumber(token) ?? (PatternNumbers.Integer(token) == 0
        ? new(SyntaxDiagnostics.BadNumber, "there is no paragraph 0", "paragraphs count from 1")
        : null);

    public static Refusal? NotANumber(PatternToken token) => PatternNumbers.IsDecimal(token.Text)
        ? null
        : new(SyntaxDiagnostics.BadNumber, $"`{token.Text}` is too long a number", "at most 18 digits");

    public static Refusal? Thousand(PatternToken token) => token.Text == "1000"
        ? null
        : new(SyntaxDiagnostics.BadNumber, $"`per {token.Text} words` is not a measure", "expected `per 1000 words`");

    public static Refusal? NotADate(PatternToken token) => PatternNumbers.IsDate(token.Text)
        ? null
        : new(SyntaxDiagnostics.BadDate, $"there is no day `{token.Text}`", "expected year-month-day, as in 2019-03-23");

    public static Refusal? Choice(int count, int parts)
    {
        if (count >= 1 && count <= parts)
        {
            return null;
        }

        var message = count == 0 ? "`at least 0` always holds" : $"`at least {count}` of {parts} can never hold";
        return new(SyntaxDiagnostics.ImpossibleChoice, message, $"expected a number from 1 to {parts}")
        {
            // The words `at`, `least` and the number.
            Tokens = 3,
        };
    }
}
