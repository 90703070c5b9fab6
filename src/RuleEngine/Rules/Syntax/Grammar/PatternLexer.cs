using System.Collections.Immutable;
using System.Text;

namespace RuleEngine.Rules.Syntax.Grammar;

/// <summary>Cuts a pattern into tokens. Never fails: what it cannot read becomes a token that no production accepts.</summary>
internal static class PatternLexer
{
    public static ImmutableArray<PatternToken> Tokenize(string pattern)
    {
        var tokens = ImmutableArray.CreateBuilder<PatternToken>();
        var at = 0;
        while (true)
        {
            while (at < pattern.Length && pattern[at] is ' ' or '\t' or '\n' or '\r')
            {
                at++;
            }

            if (at == pattern.Length)
            {
                tokens.Add(new PatternToken(PatternTokenKind.End, at, 0, ""));
                return tokens.DrainToImmutable();
            }

            var token = Next(pattern, at, tokens.Count == 0 ? null : tokens[^1]);
            tokens.Add(token);
            at = token.End;
        }
    }

    private static PatternToken Next(string pattern, int at, PatternToken? previous) => pattern[at] switch
    {
        '"' => Quoted(pattern, at, '"', PatternTokenKind.Phrase),
        '«' => Quoted(pattern, at, '»', PatternTokenKind.Phrase),
        '“' => Quoted(pattern, at, '”', PatternTokenKind.Phrase),
        '\'' => Quoted(pattern, at, '\'', PatternTokenKind.Exact),
        '/' when previous is { Kind: PatternTokenKind.Word } && previous.End == at => Mark(pattern, at, 1, PatternTokenKind.Slash),
        '/' => Regex(pattern, at),
        '$' => Name(pattern, at),
        '(' => Mark(pattern, at, 1, PatternTokenKind.OpenParenthesis),
        ')' => Mark(pattern, at, 1, PatternTokenKind.CloseParenthesis),
        ',' => Mark(pattern, at, 1, PatternTokenKind.Comma),
        '>' or '<' => Mark(pattern, at, IsAt(pattern, at + 1, '=') ? 2 : 1, PatternTokenKind.Comparison),
        '=' => Mark(pattern, at, 1, PatternTokenKind.Comparison),
        var c when char.IsAsciiLetterOrDigit(c) => Word(pattern, at),
        _ => Unexpected(pattern, at),
    };

    private static PatternToken Quoted(string pattern, int at, char close, PatternTokenKind kind)
    {
        var end = pattern.IndexOf(close, at + 1);
        return end < 0
            ? Mark(pattern, at, pattern.Length - at, PatternTokenKind.Unclosed)
            : new PatternToken(kind, at, end + 1 - at, pattern[(at + 1)..end]);
    }

    private static PatternToken Regex(string pattern, int at)
    {
        for (var end = at + 1; end < pattern.Length; end++)
        {
            if (pattern[end] == '/')
            {
                return new PatternToken(PatternTokenKind.Regex, at, end + 1 - at, pattern[(at + 1)..end]);
            }

            if (pattern[end] == '\\')
            {
                end++;
            }
        }

        return Mark(pattern, at, pattern.Length - at, PatternTokenKind.Unclosed);
    }

    private static PatternToken Name(string pattern, int at)
    {
        var end = NameEnd(pattern, at + 1);
        if (end == at + 1)
        {
            return Mark(pattern, at, 1, PatternTokenKind.Stray);
        }

        if (IsAt(pattern, end, '.') && NameEnd(pattern, end + 1) is var dotted && dotted > end + 1)
        {
            end = dotted;
        }

        return new PatternToken(PatternTokenKind.Name, at, end - at, pattern[(at + 1)..end]);
    }

    private static int NameEnd(string pattern, int at)
    {
        if (at >= pattern.Length || !(char.IsAsciiLetter(pattern[at]) || pattern[at] == '_'))
        {
            return at;
        }

        while (at < pattern.Length && SyntaxNames.IsNameCharacter(pattern[at]))
        {
            at++;
        }

        return at;
    }

    // A run of letters, digits and hyphens is a number or a date if it reads as one, and else a word: ids of rules may begin with a digit.
    private static PatternToken Word(string pattern, int at)
    {
        var end = at;
        while (end < pattern.Length && SyntaxNames.IsNameCharacter(pattern[end]))
        {
            end++;
        }

        var run = pattern.AsSpan(at, end - at);
        if (run.ContainsAnyExceptInRange('0', '9'))
        {
            return Mark(pattern, at, end - at, LooksLikeDate(run) ? PatternTokenKind.Date : PatternTokenKind.Word);
        }

        if (IsAt(pattern, end, '.') && end + 1 < pattern.Length && char.IsAsciiDigit(pattern[end + 1]))
        {
            end++;
            while (end < pattern.Length && char.IsAsciiDigit(pattern[end]))
            {
                end++;
            }
        }

        return Mark(pattern, at, end - at, PatternTokenKind.Number);
    }

    private static bool LooksLikeDate(ReadOnlySpan<char> run) =>
        run.Length == 10 && run[4] == '-' && run[7] == '-' && run.Count('-') == 2 && !run.ContainsAnyExceptInRange('-', '9');

    private static PatternToken Unexpected(string pattern, int at)
    {
        var end = at;
        while (Rune.TryGetRuneAt(pattern, end, out var rune) && IsPartOfBareText(rune))
        {
            end += rune.Utf16SequenceLength;
            if (end == pattern.Length)
            {
                break;
            }
        }

        if (end > at)
        {
            return Mark(pattern, at, end - at, PatternTokenKind.BareText);
        }

        return Mark(pattern, at, Rune.TryGetRuneAt(pattern, at, out var stray) ? stray.Utf16SequenceLength : 1, PatternTokenKind.Stray);
    }

    private static bool IsPartOfBareText(Rune rune) =>
        !rune.IsAscii && (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.NonSpacingMark);

    private static PatternToken Mark(string pattern, int at, int length, PatternTokenKind kind) =>
        new(kind, at, length, pattern.Substring(at, length));

    private static bool IsAt(string pattern, int at, char c) => at < pattern.Length && pattern[at] == c;
}
