namespace RuleEngine.Rules.Compilation;

/// <summary>
/// Tells for each pattern which words an article must hold before the pattern can have a span. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// <para>
/// The plain way finds the spans of all parts and joins them. Of three patterns that a rule comes to, two have no span, and mostly because a
/// word of theirs was not met: <c>$speaker then «باسم» then word</c> needs the slots of <c>$speaker</c>, if it is a list of words, and of «باسم». These
/// are looked for first; nothing else of the pattern is looked at if one is empty.
/// </para>
/// <para>
/// What an <c>or</c> needs is one of what its sides need: <c>($doubting then $party) or «زعما»</c> that a word of <c>$doubting</c> or «زعما» be there,
/// if doubt is rarer than parties. So needs are a row of clauses, all of which must hold: each is slots, one of which must hold something.
/// </para>
/// <para>
/// <see cref="RequiredTerms"/> finds one such clause, and so leads from words to rules. Here are several, and of each pattern.
/// </para>
/// </remarks>
internal sealed class PatternNeeds
{
    private readonly int[] _places;
    private readonly int[] _slots;

    /// <param name="places">For each index of a pattern where its needs stand.</param>
    /// <param name="slots">
    /// The needs, one pattern behind the other: how many numbers they are, and of each clause how many slots it has, and those.
    /// </param>
    public PatternNeeds(int[] places, int[] slots) => (_places, _slots) = (places, slots);

    /// <summary>For each index of a pattern where its needs stand.</summary>
    public int[] Places => _places;

    /// <summary>The needs, one pattern behind the other: how many numbers they are, and of each clause how many slots it has, and those.</summary>
    public int[] Slots => _slots;

    /// <summary>The clauses that must hold, one behind the other: how many slots, and the slots, one of which must hold something.</summary>
    public ReadOnlySpan<int> this[int pattern]
    {
        get
        {
            var place = _places[pattern];
            return _slots.AsSpan(place + 1, _slots[place]);
        }
    }
}
