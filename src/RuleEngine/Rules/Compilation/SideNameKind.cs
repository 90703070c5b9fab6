namespace RuleEngine.Rules.Compilation;

/// <summary>What a name of a side names.</summary>
internal enum SideNameKind
{
    /// <summary>The side itself, or what stands for it: a state, a capital, an army.</summary>
    Names,

    /// <summary>What others call it.</summary>
    Nicknames,

    /// <summary>Those who lead it.</summary>
    Leaders,

    /// <summary>Armed groups that fight for it.</summary>
    Groups,

    /// <summary>Media that speak for it.</summary>
    Media,

    /// <summary>Those who stand by it without being it: swapped with it, not counted as it.</summary>
    Allies,
}
