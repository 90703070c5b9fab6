using System.Collections.Frozen;
using RuleEngine.Articles.Text;

namespace RuleEngine.Articles.Structure;

internal static partial class NumberWords
{
    private const decimal Thousand = 1_000;
    private const decimal Million = 1_000_000;
    private const decimal Billion = 1_000_000_000;
    private const decimal Trillion = 1_000_000_000_000;

    private static readonly (NumberWordKind Kind, decimal Value, string Words)[] Arabic =
    [
        (NumberWordKind.Unit, 1, "واحد واحدا واحدة"),
        (NumberWordKind.BoundUnit, 1, "أحد إحدى"),
        (NumberWordKind.Unit, 2, "اثنان اثنين اثنتان اثنتين إثنان إثنين إثنتان إثنتين"),
        (NumberWordKind.BoundUnit, 2, "اثنا اثني اثنتا اثنتي إثنا إثني"),
        (NumberWordKind.Unit, 3, "ثلاث ثلاثة ثلاثا"),
        (NumberWordKind.Unit, 4, "أربع أربعة أربعا"),
        (NumberWordKind.Unit, 5, "خمس خمسة خمسا"),
        (NumberWordKind.Unit, 6, "ست ستة"),
        (NumberWordKind.Unit, 7, "سبع سبعة سبعا"),
        (NumberWordKind.Unit, 8, "ثمان ثماني ثمانية ثمانيا"),
        (NumberWordKind.Unit, 9, "تسع تسعة تسعا"),
        (NumberWordKind.Ten, 10, "عشر عشرة"),
        (NumberWordKind.Tens, 20, "عشرون عشرين"),
        (NumberWordKind.Tens, 30, "ثلاثون ثلاثين"),
        (NumberWordKind.Tens, 40, "أربعون أربعين"),
        (NumberWordKind.Tens, 50, "خمسون خمسين"),
        (NumberWordKind.Tens, 60, "ستون ستين"),
        (NumberWordKind.Tens, 70, "سبعون سبعين"),
        (NumberWordKind.Tens, 80, "ثمانون ثمانين"),
        (NumberWordKind.Tens, 90, "تسعون تسعين"),
        (NumberWordKind.Hundreds, 100, "مئة مائة"),
        (NumberWordKind.Hundreds, 200, "مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي"),
        (NumberWordKind.Hundreds, 300, "ثلاثمئة ثلاثمائة"),
        (NumberWordKind.Hundreds, 400, "أربعمئة أربعمائة"),
        (NumberWordKind.Hundreds, 500, "خمسمئة خمسمائة"),
        (NumberWordKind.Hundreds, 600, "ستمئة ستمائة"),
        (NumberWordKind.Hundreds, 700, "سبعمئة سبعمائة"),
        (NumberWordKind.Hundreds, 800, "ثمانمئة ثمانمائة ثمانيمئة ثمانيمائة"),
        (NumberWordKind.Hundreds, 900, "تسعمئة تسعمائة"),
        (NumberWordKind.Scale, Thousand, "ألف ألفا"),
        (NumberWordKind.ScaleDual, Thousand, "ألفان ألفين ألفي"),
        (NumberWordKind.ScalePlural, Thousand, "آلاف"),
        (NumberWordKind.Scale, Million, "مليون مليونا"),
        (NumberWordKind.ScaleDual, Million, "مليونان مليونين مليوني مليونا"),
        (NumberWordKind.ScalePlural, Million, "ملايين"),
        (NumberWordKind.Scale, Billion, "مليار مليارا بليون بليونا"),
        (NumberWordKind.ScaleDual, Billion, "ملياران مليارين ملياري"),
        (NumberWordKind.ScalePlural, Billion, "مليارات بلايين"),
        (NumberWordKind.Scale, Trillion, "تريليون تريليونا ترليون ترليونا"),
        (NumberWordKind.ScaleDual, Trillion, "تريليونان تريليونين تريليوني"),
        (NumberWordKind.ScalePlural, Trillion, "تريليونات ترليونات"),
        (NumberWordKind.Fraction, 0.5m, "نصف"),
        (NumberWordKind.Fraction, 0.25m, "ربع"),
    ];

    private static readonly (NumberWordKind Kind, decimal Value, string Words)[] English =
    [
        (NumberWordKind.Unit, 1, "one"),
        (NumberWordKind.Unit, 2, "two"),
        (NumberWordKind.Unit, 3, "three"),
        (NumberWordKind.Unit, 4, "four"),
        (NumberWordKind.Unit, 5, "five"),
        (NumberWordKind.Unit, 6, "six"),
        (NumberWordKind.Unit, 7, "seven"),
        (NumberWordKind.Unit, 8, "eight"),
        (NumberWordKind.Unit, 9, "nine"),
        (NumberWordKind.Teen, 10, "ten"),
        (NumberWordKind.Teen, 11, "eleven"),
        (NumberWordKind.Teen, 12, "twelve"),
        (NumberWordKind.Teen, 13, "thirteen"),
        (NumberWordKind.Teen, 14, "fourteen"),
        (NumberWordKind.Teen, 15, "fifteen"),
        (NumberWordKind.Teen, 16, "sixteen"),
        (NumberWordKind.Teen, 17, "seventeen"),
        (NumberWordKind.Teen, 18, "eighteen"),
        (NumberWordKind.Teen, 19, "nineteen"),
        (NumberWordKind.Tens, 20, "twenty"),
        (NumberWordKind.Tens, 30, "thirty"),
        (NumberWordKind.Tens, 40, "forty fourty"),
        (NumberWordKind.Tens, 50, "fifty"),
        (NumberWordKind.Tens, 60, "sixty"),
        (NumberWordKind.Tens, 70, "seventy"),
        (NumberWordKind.Tens, 80, "eighty"),
        (NumberWordKind.Tens, 90, "ninety"),
        (NumberWordKind.Multiplier, 100, "hundred"),
        (NumberWordKind.Multiplier, 12, "dozen"),
        (NumberWordKind.Scale, Thousand, "thousand"),
        (NumberWordKind.Scale, Million, "million"),
        (NumberWordKind.Scale, Billion, "billion bn"),
        (NumberWordKind.Scale, Trillion, "trillion"),
        (NumberWordKind.Fraction, 0.5m, "half"),
    ];

    // Asked once a spelling: a frozen one would take longer to make than it saves.
    private static readonly Dictionary<string, NumberWord> Words = CreateWords();

    /// <summary>Words that look like a number with a proclitic and are something else.</summary>
    private static readonly FrozenSet<string> NoNumbers = CueTable.Of(
        // لست is "I am not"; الاثنين is Monday; the rest are "the one who" and per cent.
        "لست",
        "ولست",
        "فلست",
        "كست",
        "الاثنين",
        "والاثنين",
        "بالاثنين",
        "الإثنين",
        "والإثنين",
        "الواحد",
        "الواحدة",
        "والواحد",
        "للواحد",
        "للواحدة",
        "بالواحد",
        "المئة",
        "بالمئة",
        "المائة",
        "بالمائة",
        "للمئة",
        "بالألف");

    /// <summary>Behind these, and before these, one counts nothing: <c>one of</c>, <c>no one</c>, <c>واحد من</c>, <c>كل واحد</c>.</summary>
    private static readonly FrozenSet<string> NoCountBefore = CueTable.Of(
        "كل", "أي", "ولا", "غير", "لا", "no", "any", "every", "each", "the", "this", "that", "which", "another", "only", "as", "some", "anyone");

    private static readonly FrozenSet<string> NoCountBehind = CueTable.Of(
        "من", "منهم", "منها", "منهما", "تلو", "of", "another", "day", "can", "could", "may", "might", "must", "should", "would", "will",
        "is", "was", "has", "had", "who", "that", "which", "side", "hand", "way", "thing", "more", "by", "third", "half", "quarter", "fifth");

    private static readonly FrozenSet<string> FractionNames = CueTable.Of(
        "third", "thirds", "half", "halves", "quarter", "quarters", "fourth", "fourths", "fifth", "fifths", "sixth", "tenth", "tenths");

    private static Dictionary<string, NumberWord> CreateWords()
    {
        var words = new Dictionary<string, NumberWord>(StringComparer.Ordinal);
        Add(Arabic, isEnglish: false);
        Add(English, isEnglish: true);
        return words;

        void Add((NumberWordKind Kind, decimal Value, string Words)[] table, bool isEnglish)
        {
            foreach (var (kind, value, spellings) in table)
            {
                foreach (var spelling in spellings.Split(' '))
                {
                    // مليونا is the accusative of one rather than the dual in construct: the first entry stays.
                    words.TryAdd(TextFolding.FoldWord(spelling), new NumberWord(kind, value, isEnglish));
                }
            }
        }
    }
}
