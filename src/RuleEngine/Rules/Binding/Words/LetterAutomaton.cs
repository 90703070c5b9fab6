using System.Numerics;

namespace RuleEngine.Rules.Binding.Words;

/// <summary>A regular expression of a few letters, tried on a whole word letter by letter; the time is linear in the word. Immutable and thread-safe.</summary>
/// <remarks>
/// <para>
/// The plain way is the run time's expressions that do not backtrack. To make the first of them takes 35 ms, a fifth of a start, since much of them is
/// compiled only then. What editors write is short: <c>[وف]?(ال|لل).{3,}</c> has nine places at which a letter can stand, with the repetition written out:
/// [وف] ا ل ل ل . . . and the last . again. So a set of places is a number of 64 bits (Glushkov). After each letter of a word the
/// set holds the places at which that letter may have stood: those that follow on a place of the set before, and take the letter.
/// </para>
/// <para>What has other signs, or more places, is left to the run time.</para>
/// </remarks>
internal sealed class LetterAutomaton
{
    public const int MostPlaces = 64;

    private readonly LetterClass[] _places;
    private readonly ulong[] _following;
    private readonly LetterSequence _whole;

    /// <param name="places">Which letters can stand at each place.</param>
    /// <param name="following">The places that can follow on each.</param>
    /// <param name="whole">Where a word can begin and end.</param>
    public LetterAutomaton(LetterClass[] places, ulong[] following, LetterSequence whole) =>
        (_places, _following, _whole) = (places, following, whole);

    public bool IsMatch(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
        {
            return _whole.IsOptional;
        }

        var reached = Taking(_whole.First, word[0]);
        for (var i = 1; i < word.Length && reached != 0; i++)
        {
            ulong next = 0;
            for (; reached != 0; reached &= reached - 1)
            {
                next |= _following[BitOperations.TrailingZeroCount(reached)];
            }

            reached = Taking(next, word[i]);
        }

        return (reached & _whole.Last) != 0;
    }

    /// <summary>Those of some places that take a letter.</summary>
    private ulong Taking(ulong places, char letter)
    {
        ulong taking = 0;
        for (; places != 0; places &= places - 1)
        {
            var place = BitOperations.TrailingZeroCount(places);
            taking |= _places[place].Contains(letter) ? 1UL << place : 0;
        }

        return taking;
    }
}
