using System.Collections.Frozen;
using System.Collections.Immutable;

namespace RuleEngine.Articles.Structure;

internal static partial class MonthNames
{
    /// <summary>Names that mean a month wherever they stand.</summary>
    private static readonly FrozenSet<string> Certain = CueTable.Of(
        "كانون الثاني",
        "كانون ثاني",
        "شباط",
        "آذار",
        "نيسان",
        "أيار",
        "حزيران",
        "تموز",
        "أيلول",
        "تشرين الأول",
        "تشرين أول",
        "تشرين الثاني",
        "تشرين ثاني",
        "كانون الأول",
        "كانون أول",
        "يناير",
        "فبراير",
        "أبريل",
        "إبريل",
        "مايو",
        "يونيو",
        "يونيه",
        "يوليو",
        "يوليوز",
        "يوليه",
        "أغسطس",
        "غشت",
        "سبتمبر",
        "شتنبر",
        "أكتوبر",
        "نوفمبر",
        "نونبر",
        "ديسمبر",
        "دجنبر",
        "جانفي",
        "فيفري",
        "أفريل",
        "جويلية",
        "ذو القعدة",
        "ذي القعدة",
        "ذو الحجة",
        "ذي الحجة",
        "ربيع الأول",
        "ربيع الآخر",
        "جمادى الأولى",
        "جمادى الآخرة",
        "january",
        "february",
        "april",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december");

    /// <summary>Names that are other words too: they mean a month beside a day, a year or a word that announces one.</summary>
    private static readonly FrozenSet<string> Doubtful = CueTable.Of(
    [
        "آب",
        "مارس",
        "ماي",
        "جوان",
        "أوت",
        "تشرين",
        "كانون",
        "محرم",
        "صفر",
        "رجب",
        "شعبان",
        "رمضان",
        "شوال",
        "march",
        "may",
        .. Abbreviated,
    ]);

    /// <summary>What announces a month and belongs to its date: <c>أواخر شباط</c>.</summary>
    private static readonly FrozenSet<string> Phases = CueTable.Of(
        "شهر",
        "نهاية",
        "أواخر",
        "آخر",
        "بداية",
        "أوائل",
        "مطلع",
        "منتصف",
        "أواسط",
        "ختام",
        "early",
        "late",
        "mid");

    /// <summary>What announces a month and does not belong to its date.</summary>
    private static readonly FrozenSet<string> Announcers = CueTable.Of(
        "في",
        "منذ",
        "خلال",
        "حتى",
        "قبل",
        "بعد",
        "in",
        "since",
        "until",
        "by",
        "last",
        "next",
        "this",
        "during",
        "before",
        "after");

    private static readonly FrozenSet<string> Parts =
        Certain.Concat(Doubtful).SelectMany(static n => n.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>English names shortened, as a rule with a full stop: <c>Sept. 11</c>.</summary>
    public static ImmutableArray<string> Abbreviated => ["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"];
}
