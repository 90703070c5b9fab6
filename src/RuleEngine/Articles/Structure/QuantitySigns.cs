using RuleEngine.Articles.Text;

namespace RuleEngine.Articles.Structure;

/// <summary>Tells what tokens show of quantities, and remembers it by the numbers of their spellings: most of them show nothing.</summary>
internal sealed class QuantitySigns
{
    private const QuantitySign Known = (QuantitySign)0x80;

    private readonly SpellingNotes<QuantitySign> _signs = new();

    /// <summary>Takes up the next article.</summary>
    public void Begin(AnalyzedArticle article) => _signs.Begin(article.VocabularyStamp);

    /// <summary>Whether a token shows something.</summary>
    public bool Shows(in Token token, QuantitySign wanted) => (Of(token) & wanted) != 0;

    private QuantitySign Of(in Token token)
    {
        if (token.SpellingId == KnownSpelling.NotKept)
        {
            // Outside its sentence a number has a neighbour without text.
            return token.Length > 0 ? Find(token.Spelling) : QuantitySign.None;
        }

        ref var sign = ref _signs[token.SpellingId];
        if (sign == QuantitySign.None)
        {
            sign = Known | Find(token.Spelling);
        }

        return sign;
    }

    private static QuantitySign Find(Spelling spelling)
    {
        var folded = spelling.Folded;
        return (ExactnessWords.MayEnd(folded) ? QuantitySign.EndsExactness : QuantitySign.None)
            | (ExactnessWords.MayBegin(folded) ? QuantitySign.BeginsExactness : QuantitySign.None)
            | (NumberedThings.IsOne(folded) ? QuantitySign.IsNumbered : QuantitySign.None)
            | (MayBeCounted(spelling) ? QuantitySign.BeginsCounted : QuantitySign.None);
    }

    private static bool MayBeCounted(Spelling spelling) =>
        spelling.Kind != TokenKind.Word || !CountedArabic.IsArabic(spelling.Folded) || CountedArabic.MayBegin(spelling);
}
