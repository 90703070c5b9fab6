namespace RuleEngine.Rules.Compilation;

/// <summary>
/// Tells for each pattern which words an article must hold, each of them, before the pattern can have a span. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// <para>
/// The plain way finds the spans of all parts and joins them. Of three patterns that a rule comes to, two have no span, and mostly because a
/// word of theirs was not met: <c>$speaker then «باسم» then word</c> needs the slots of <c>$speaker</c>, if it is a list of words, and of «باسم». These
/// are looked for first; nothing else of the pattern is looked at if one is empty.
/// </para>
/// <para>
/// <see cref="RequiredTerms"/> asks of words that one of them be there, and so leads from words to rules. Here all must: what an
/// <c>or</c> needs is nothing, as either side will do.
/// </para>
/// </remarks>
internal sealed class PatternNeeds
{
    private readonly int[] _places;
    private readonly int[] _slots;

    /// <param name="places">For each index of a pattern where its needs stand.</param>
    /// <param name="slots">The needs: how many they are, and their slots, one pattern behind the other.</param>
    public PatternNeeds(int[] places, int[] slots) => (_places, _slots) = (places, slots);

    /// <summary>For each index of a pattern where its needs stand.</summary>
    public int[] Places => _places;

    /// <summary>The needs: how many they are, and their slots, one pattern behind the other.</summary>
    public int[] Slots => _slots;

    /// <summary>The slots that must hold something.</summary>
    public ReadOnlySpan<int> this[PatternProgram pattern]
    {
        get
        {
            var place = _places[pattern.Index];
            return _slots.AsSpan(place + 1, _slots[place]);
        }
    }
}
