namespace RuleEngine.Articles.Text.Arabic;

/// <summary>What an Arabic word may carry in front.</summary>
[Flags]
internal enum Proclitics
{
    None = 0,

    /// <summary>The conjunctions و and ف.</summary>
    Conjunction = 1,

    /// <summary>The prepositions ب and ك.</summary>
    Preposition = 2,

    /// <summary>The preposition ل before a noun, and ل of purpose before a verb.</summary>
    Lam = 4,

    /// <summary>The article.</summary>
    Article = 8,

    /// <summary>The س of the future.</summary>
    Future = 16,

    /// <summary>All that a noun takes that something else already makes definite.</summary>
    OfBoundNoun = Conjunction | Preposition | Lam,

    /// <summary>All that a noun takes.</summary>
    OfNoun = OfBoundNoun | Article,
}
