using System.Collections.Frozen;
using System.Collections.Immutable;

namespace RuleEngine.Articles.Structure;

internal static partial class CountedArabic
{
    private static readonly FrozenSet<string> Percent = WordTable.Of("بالمئة بالمائة");

    /// <summary>Units too short to be told from particles, or that begin like one.</summary>
    private static readonly FrozenSet<string> Units = WordTable.Of("م كم كلم سم ملم كغ كغم كج طن لتر لترا يد بت ميل متر عام سنة يوم");

    /// <summary>What makes a length an area or a volume.</summary>
    private static readonly FrozenSet<string> UnitEndings = WordTable.Of("مربع مربعا مربعة مكعب مكعبا مكعبة");

    /// <summary>Beginnings of nouns whose first letter could be a particle.</summary>
    private static readonly ImmutableArray<string> StemsWithFrontLetters =
    [
        .. WordTable.Of(
            "وزير وزراء وزارة وزارات ولد أولاد وحدة وحدات وفد وفود وفيات وفاة وثيقة وثائق ولاية ولايات وظيفة وظائف وكالة وكالات وكيل وكلاء وسيط وسطاء",
            "ورقة ورشة ورش وسيلة وسائل والد وجبة وجبات واقعة وقائع وحش وحوش وعاء وردة ورود وقفة وشاح وسام وصي",
            "فرد فتاة فتى فتيات فتيان فصيل فصائل فلسطيني فرنسي فرقة فرق فلاح فريق فندق فنادق فني فئة فئات فقير فقراء فيلم فيديو فرن فرع فروع فرصة فوج",
            "بيت بيوت بلد بلاد برميل براميل باص بندقية بنادق برج بروج بند بنود بنك بنوك بطاقة بقرة بائع باحث بناية بناء باخرة بواخر بارجة بوارج بؤرة بؤر",
            "بئر بالون بنت بنات بشر بطل بلاغ بيان بريطاني برلماني برنامج برامج بحار بحث بحوث بستان بساتين بوصة بلدية",
            "لاجئ لاعب لغم لواء لوحة لقاح لجنة لجان ليلة ليال لقاء لبناني ليبي لص لصوص ليرة لتر لوح لاجئة لفافة لقب",
            "كيلو كتاب كتب كتيب كتيبة كتائب كلب كلاب كنيسة كنائس كلية كليات كمية كميات كمين كمائن كردي كرسي كراس كادر كوادر كاتب كتاب كاميرا كوري كوب كيس أكياس كرة كشك"),
    ];

    /// <summary>Definite words that only look like plurals: countries, days, sides.</summary>
    private static readonly FrozenSet<string> NoPlurals = WordTable.Of(
        "الصين البحرين الإمارات الولايات الاثنين الإثنين الثلاثين الأربعين الخمسين الحين الأراضي الأحياء الأمام الأجواء الطريقين الجهات البرلمان الأردن اليمن الدين",
        "القانون التعاون السجون الوقت البيت الموت الفرات الصوت الذات المباحثات المحادثات المفاوضات العمليات الاشتباكات السنوات الساعات الأيام الأعوام");
}
