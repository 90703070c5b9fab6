namespace RuleEngine.Articles.Structure;

/// <summary>Tells what spellings show of the structure of a text. Asked once for each that a vocabulary keeps.</summary>
internal static class SpellingSigns
{
    public static StructureSigns Of(Spelling spelling) =>
        (SentenceEnds.MayEnd(spelling) ? StructureSigns.EndsSentence : StructureSigns.None)
        | (SentenceEnds.MayBeShortened(spelling) ? StructureSigns.MayBeShortened : StructureSigns.None)
        | (BoilerplateCues.MayBegin(spelling) ? StructureSigns.MayBeginBoilerplate : StructureSigns.None)
        | FigureSigns.Of(spelling);
}
