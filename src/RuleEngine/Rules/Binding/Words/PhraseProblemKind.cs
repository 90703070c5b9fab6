namespace RuleEngine.Rules.Binding.Words;

/// <summary>What can be wrong with a phrase.</summary>
internal enum PhraseProblemKind
{
    /// <summary>There is no word and no mark in it.</summary>
    Empty,

    /// <summary><c>~</c> or <c>*</c> does not stand at the end of a word.</summary>
    SignAstray,

    /// <summary>A word bears more than one sign.</summary>
    TwoSigns,

    /// <summary>A sign in words that are found as written.</summary>
    SignInExact,

    /// <summary>Fewer than three letters before <c>*</c>.</summary>
    ShortPrefix,
}
