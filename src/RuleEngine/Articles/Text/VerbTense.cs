namespace RuleEngine.Articles.Text;

/// <summary>The tenses a verb entry asks for.</summary>
internal enum VerbTense
{
    /// <summary>All of them, with the verbal noun and participles that the entry gives.</summary>
    Any,

    /// <summary>The past alone.</summary>
    Past,

    /// <summary>The present alone.</summary>
    Present,

    /// <summary>The future alone: سـ or سوف in Arabic, will in English.</summary>
    Future,
}
