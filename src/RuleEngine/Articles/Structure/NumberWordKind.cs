namespace RuleEngine.Articles.Structure;

/// <summary>What part a number word plays in a number.</summary>
internal enum NumberWordKind
{
    /// <summary>1 to 9: <c>خمسة</c>, <c>five</c>.</summary>
    Unit,

    /// <summary>A unit that only stands in a compound: <c>إحدى عشرة</c>, <c>اثنا عشر</c>.</summary>
    BoundUnit,

    /// <summary>Arabic ten, which makes the numbers from 11 to 19 behind a unit.</summary>
    Ten,

    /// <summary>10 to 19 in English.</summary>
    Teen,

    /// <summary>20 to 90.</summary>
    Tens,

    /// <summary>An Arabic word for a number of hundreds: <c>مئة</c>, <c>مئتان</c>, <c>ثلاثمئة</c>.</summary>
    Hundreds,

    /// <summary>English <c>hundred</c>, which multiplies what stands before it; <c>dozen</c> too.</summary>
    Multiplier,

    /// <summary>Thousand, million and the like: alone, or multiplying what stands before it.</summary>
    Scale,

    /// <summary>A plural of one, which counts nothing alone: <c>آلاف</c>.</summary>
    ScalePlural,

    /// <summary>A dual of one: <c>ألفان</c>.</summary>
    ScaleDual,

    /// <summary>A half or a quarter, a number only beside a scale: <c>نصف مليون</c>.</summary>
    Fraction,
}
