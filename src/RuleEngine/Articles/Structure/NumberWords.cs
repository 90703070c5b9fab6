namespace RuleEngine.Articles.Structure;

/// <summary>Looks up the words that numbers are made of, with the proclitics they may carry.</summary>
internal static partial class NumberWords
{
    /// <summary>The number word that a token is, without any proclitic.</summary>
    public static NumberWord? Bare(BlockTokens tokens, int index) =>
        (tokens[index].Structure & StructureSigns.MayBeginNumber) != 0
        && tokens[index].Kind == TokenKind.Word
        && Words.TryGetValue(tokens.Folded(index), out var word) ? word : null;

    /// <summary>The number word that a token is behind an attached و: the next part of a compound.</summary>
    public static NumberWord? Joined(BlockTokens tokens, int index) =>
        tokens.Folded(index) is ['و', ..] joined && TryFind(joined.AsSpan(1), out var word) ? word : null;

    /// <summary>The number word that a number may begin with, proclitics aside.</summary>
    public static NumberWord? First(BlockTokens tokens, int index)
    {
        if (tokens[index].Kind != TokenKind.Word || !TryFindFirst(tokens.Folded(index), out var word))
        {
            return null;
        }

        return word.Kind switch
        {
            NumberWordKind.ScalePlural => null,
            NumberWordKind.Scale when HasShadda(tokens, index) => null,
            NumberWordKind.Ten when OrdinalNumbers.TakesTail(tokens.Folded(index - 1)) => null,
            NumberWordKind.Unit when word.Value == 1 && !CountsOne(tokens, index) => null,
            NumberWordKind.Unit when word.IsEnglish && tokens.Folded(index + 1) == "-" && FractionNames.Contains(tokens.Folded(index + 2)) => null,
            _ => word,
        };
    }

    /// <summary>Whether a doubled letter shows that the word is ألّف, he wrote.</summary>
    private static bool HasShadda(BlockTokens tokens, int index) => tokens.Text.AsSpan(tokens[index].Start, tokens[index].Length).Contains('\u0651');

    private static bool CountsOne(BlockTokens tokens, int index)
    {
        // وأحد, and one of, is no واحد.
        if (tokens[index].Exact.Contains('أ', StringComparison.Ordinal))
        {
            return false;
        }

        var begins = Joined(tokens, index + 1) is not null || Bare(tokens, index + 1) is { IsEnglish: true };
        return begins || !(NoCountBefore.Contains(tokens.Folded(index - 1)) || NoCountBehind.Contains(tokens.Folded(index + 1)));
    }

    /// <summary>Whether a word is a number word, proclitics aside.</summary>
    public static bool MayBeFirst(string folded) => TryFindFirst(folded, out _);

    private static bool TryFindFirst(string folded, out NumberWord word)
    {
        if (Words.TryGetValue(folded, out word))
        {
            return true;
        }

        if (NoNumbers.Contains(folded))
        {
            return false;
        }

        var rest = folded.AsSpan();
        rest = rest is ['و' or 'ف', ..] ? rest[1..] : rest;
        rest = rest is ['ب' or 'ل' or 'ك', ..] ? rest[1..] : rest;
        var isDefinite = rest.StartsWith("ال", StringComparison.Ordinal) && rest.Length > 4 || rest is ['ل', _, _, _, ..];
        return TryFind(rest, out word) || (isDefinite && TryFind(rest[(rest[0] == 'ل' ? 1 : 2)..], out word) && TakesArticle(word));
    }

    private static bool TryFind(ReadOnlySpan<char> folded, out NumberWord word) =>
        Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out word) && !word.IsEnglish;

    /// <summary>Whether a word with ال still counts: <c>القرن العشرين</c> and <c>الذكرى المئة</c> do not.</summary>
    private static bool TakesArticle(NumberWord word) =>
        word.Kind is NumberWordKind.Unit or NumberWordKind.Ten or NumberWordKind.Scale or NumberWordKind.ScaleDual;
}
