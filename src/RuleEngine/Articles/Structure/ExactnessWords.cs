using System.Collections.Frozen;

namespace RuleEngine.Articles.Structure;

/// <summary>Recognises the words by which Arabic and English say how exact a number is, in front of it and behind it.</summary>
internal static partial class ExactnessWords
{
    /// <summary>Whether a phrase in front of a number may end with a folded word.</summary>
    public static bool MayEnd(string folded) =>
        InFront.ContainsKey(folded)
        || Verbs.ContainsKey(folded)
        || (WithoutFrontLetters(folded) is { } bare && InFront.ContainsKey(bare));

    /// <summary>Whether a phrase behind a number may begin with what is so written.</summary>
    public static bool MayBegin(string folded) => folded is ['+'] || InBack.ContainsKey(folded);

    /// <summary>The phrase whose last word is the given token: its first token and what it says; null if there is none.</summary>
    public static ExactnessReading? Before(BlockTokens tokens, int last)
    {
        if (tokens[last].Kind != TokenKind.Word)
        {
            return null;
        }

        return Find(InFront, tokens.Folded(last), tokens, last, step: -1)
            ?? Find(Verbs, tokens.Folded(last), tokens, last, step: -1)
            ?? (WithoutFrontLetters(tokens.Folded(last)) is { } bare ? Find(InFront, bare, tokens, last, step: -1, isOneWord: true) : null);
    }

    /// <summary>The phrase whose first token is the given one: its last token and what it says; null if there is none.</summary>
    public static ExactnessReading? Behind(BlockTokens tokens, int first) =>
        tokens.Folded(first) is ['+'] ? new ExactnessReading(first, Exactness.Minimum, IsVerb: false)
        : tokens[first].Kind == TokenKind.Word ? Find(InBack, tokens.Folded(first), tokens, first, step: 1)
        : null;

    /// <summary>The first token of a range, with the words that introduce it: <c>من 400 إلى 600</c>, <c>between 400 and 600</c>.</summary>
    public static int StartOfRange(BlockTokens tokens, int number) =>
        !RangeOpeners.Contains(tokens.Folded(number - 1)) ? number
        : tokens.Folded(number - 2) is "ما" ? number - 2
        : number - 1;

    /// <param name="phrases">The phrases by the word they are found by, the longer ones first.</param>
    /// <param name="anchor">That word.</param>
    /// <param name="tokens">Where to look.</param>
    /// <param name="index">The token of that word.</param>
    /// <param name="step">Which way the other words of a phrase stand.</param>
    /// <param name="isOneWord">Whether phrases of several words are passed over.</param>
    private static ExactnessReading? Find(
        FrozenDictionary<string, ExactnessPhrase[]> phrases, string anchor, BlockTokens tokens, int index, int step, bool isOneWord = false)
    {
        if (!phrases.TryGetValue(anchor, out var found))
        {
            return null;
        }

        foreach (var phrase in found)
        {
            var length = phrase.Others.Length;
            if (isOneWord && length > 0)
            {
                continue;
            }

            var at = 0;
            while (at < length && Is(tokens.Folded(index + (step * (at + 1))), phrase.Others[at], mayBeJoined: step < 0 && at == length - 1))
            {
                at++;
            }

            if (at == length)
            {
                return new ExactnessReading(index + (step * length), phrase.Exactness, phrase.IsVerb);
            }
        }

        return null;
    }

    private static bool Is(string folded, string word, bool mayBeJoined) =>
        folded == word || (mayBeJoined && WithoutFrontLetters(folded) == word);

    /// <summary>What is left of an Arabic word without و or ف and a preposition: ونحو, بأكثر; null where nothing comes off.</summary>
    private static string? WithoutFrontLetters(string folded)
    {
        var rest = folded is ['و' or 'ف', _, _, ..] ? folded[1..] : folded;
        rest = rest is ['ب' or 'ل' or 'ك', _, _, ..] ? rest[1..] : rest;
        return rest.Length < folded.Length ? rest : null;
    }
}
