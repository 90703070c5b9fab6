namespace RuleEngine.Articles;

/// <summary>How exactly an article states a quantity.</summary>
internal enum Exactness
{
    /// <summary>Nothing takes anything back: <c>37 مسلحا</c>, <c>exactly twelve</c>.</summary>
    Exact,

    /// <summary>Near it, or from one number to another: <c>نحو 40</c>, <c>some 300</c>, <c>400 to 600</c>.</summary>
    Rough,

    /// <summary>That many or more: <c>أكثر من ألف</c>, <c>at least twelve</c>.</summary>
    Minimum,

    /// <summary>That many or fewer: <c>لا يتجاوز مئة</c>, <c>up to 500</c>.</summary>
    Maximum,
}
