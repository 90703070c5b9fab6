namespace RuleEngine.Articles.Text.Arabic;

/// <summary>What must hold beside the letters, for a form that is else another word.</summary>
[Flags]
internal enum SurfaceCondition
{
    None = 0,

    /// <summary>The token shows tanwin: then its alef is the accusative's and not that of a country's name (<c>سوريا</c>).</summary>
    WithTanwin = 1,

    /// <summary>The token is not written with ة, for its last letter would be a suffix.</summary>
    WithoutTehMarbuta = 2,

    /// <summary>The word before is <c>لم</c>, which alone shows a short jussive.</summary>
    AfterLam = 4,

    /// <summary>The word before is <c>سوف</c>.</summary>
    AfterSawfa = 8,

    /// <summary>The word before is not <c>سوف</c>.</summary>
    NotAfterSawfa = 16,
}
