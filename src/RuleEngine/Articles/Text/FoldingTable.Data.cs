namespace RuleEngine.Articles.Text;

/// <content>The letters themselves.</content>
internal sealed partial class FoldingTable
{
    /// <summary>Pairs: a letter, punctuation mark or sign of numbers and what it becomes.</summary>
    private const string FoldedLetters =
        "آا"
        + "أا"
        + "إا"
        + "ٱا"
        + "ىي"
        + "یي"
        + "ېي"
        + "ةه"
        + "ەه"
        + "ھه"
        + "ہه"
        + "ۀه"
        + "ۂه"
        + "کك"
        + "ςσ"
        + "İi"
        + "،,"
        + "؛;"
        + "؟?"
        + "٪%"
        + "٫."
        + "٬,"
        + "۔.。.，,！!：:？?";

    /// <summary>Every sign that stands for an apostrophe inside a word.</summary>
    private const string Apostrophes = "\u2018\u2019\u201B\u02B9\u02BB\u02BC\u02BD\u02BE\u02BF\uFF07`\u00B4";

    private const string Harakat =
        "\u0610-\u061A\u064B-\u065F\u0670-\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u08CA-\u08E1\u08E3-\u08FF"
        + "\uFE70-\uFE7F\u0300-\u036F\u20D0-\u20FF";

    /// <summary>Bidi controls, joiners, soft hyphens, variation selectors, non-characters: what no reader sees.</summary>
    private const string Invisibles =
        "\u00AD-\u00AD\u034F-\u034F\u061C-\u061C\u115F-\u1160\u17B4-\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F"
        + "\uFE00-\uFE0F\uFEFF-\uFEFF\uFFF0-\uFFFB\uFFFE-\uFFFF";

    /// <summary>A combining mark, then pairs: a letter and what the mark makes of it.</summary>
    private static (char Mark, string Pairs)[] Compositions =>
    [
        ('\u0653', "اآ"),
        ('\u0654', "اأوؤيئىئیئەۀہۂےۓ"),
        ('\u0655', "اإ"),
        ('\u0300', "AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹЕЀИЍеѐиѝĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳ"),
        ('\u0301', "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿ¨΅ΑΆΕΈΗΉΙΊΟΌΥΎΩΏϊΐαάεέηήιίϋΰοόυύωώϒϓГЃКЌгѓкќÇḈçḉĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứ"),
        ('\u0302', "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ"),
        ('\u0303', "AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ"),
        ('\u0304', "AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳИӢиӣУӮуӯGḠgḡḶḸḷḹṚṜṛṝ"),
        ('\u0306', "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭУЎИЙийуўЖӁжӂАӐаӑЕӖеӗȨḜȩḝẠẶạặ"),
        ('\u0307', "CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆwẇXẊxẋYẎyẏſẛ"),
        ('\u0308', "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸΙΪΥΫιϊυϋϒϔЕЁІЇеёіїАӒаӓӘӚәӛЖӜжӝЗӞзӟИӤиӥОӦоӧӨӪөӫЭӬэӭУӰуӱЧӴчӵЫӸыӹHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ"),
        ('\u0309', "AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ"),
        ('\u030A', "AÅaåUŮuůwẘyẙ"),
        ('\u030B', "OŐoőUŰuűУӲуӳ"),
        ('\u030C', "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ"),
        ('\u030F', "AȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕѴѶѵѷ"),
        ('\u0311', "AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ"),
        ('\u031B', "OƠoơUƯuư"),
        ('\u0323', "BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưựYỴyỵ"),
        ('\u0324', "UṲuṳ"),
        ('\u0325', "AḀaḁ"),
        ('\u0326', "SȘsșTȚtț"),
        ('\u0327', "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ"),
        ('\u0328', "AĄaąEĘeęIĮiįUŲuųOǪoǫ"),
        ('\u032D', "DḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ"),
        ('\u032E', "HḪhḫ"),
        ('\u0330', "EḚeḛIḬiḭUṴuṵ"),
        ('\u0331', "BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ"),
    ];

    /// <summary>Runs of presentation forms: the first, then each letter with the number of its forms that follow one another.</summary>
    private static (char First, string Letters)[] LetterForms =>
    [
        ('\uFB50',
            "ٱ2ٻ4پ4ڀ4ٺ4ٿ4ٹ4ڤ4ڦ4ڄ4ڃ4چ4ڇ4ڍ2ڌ2ڎ2ڈ2ژ2ڑ2ک4گ4ڳ4ڱ4ں2ڻ4ۀ2ہ4ھ4ے2ۓ2"),
        ('\uFBD3',
            "ڭ4ۇ2ۆ2ۈ2ٷ1ۋ2ۅ2ۉ2ې4ى2"),
        ('\uFBFC',
            "ی4"),
        ('\uFE80',
            "ء1آ2أ2ؤ2إ2ئ4ا2ب4ة2ت4ث4ج4ح4خ4د2ذ2ر2ز2س4ش4ص4ض4ط4ظ4ع4غ4ف4ق4ك4ل4م4ن4ه4و2ى2ي4"),
    ];

    /// <summary>Runs of ligatures: the first, then the letters of each; a hyphen for one of marks alone.</summary>
    private static (char First, string Letters)[] Ligatures =>
    [
        ('\uFB00', "ff fi fl ffi ffl st st"),
        ('\uFBEA',
            """
            ئا ئا ئە ئە ئو ئو ئۇ ئۇ ئۆ ئۆ ئۈ ئۈ ئې ئې ئې ئى ئى ئى
            """),
        ('\uFC00',
            """
            ئج ئح ئم ئى ئي بج بح بخ بم بى بي تج تح تخ تم تى تي ثج ثم ثى ثي جح جم حج حم خج خح خم سج سح سخ سم صح صم ضج ضح ضخ
            ضم طح طم ظم عج عم غج غم فج فح فخ فم فى في قح قم قى قي كا كج كح كخ كل كم كى كي لج لح لخ لم لى لي مج مح مخ مم مى
            مي نج نح نخ نم نى ني هج هم هى هي يج يح يخ يم يى يي ذ ر ى - - - - - - ئر ئز ئم ئن ئى ئي بر بز بم بن بى بي تر تز
            تم تن تى تي ثر ثز ثم ثن ثى ثي فى في قى قي كا كل كم كى كي لم لى لي ما مم نر نز نم نن نى ني ى ير يز يم ين يى يي
            ئج ئح ئخ ئم ئه بج بح بخ بم به تج تح تخ تم ته ثم جح جم حج حم خج خم سج سح سخ سم صح صخ صم ضج ضح ضخ ضم طح ظم عج عم
            غج غم فج فح فخ فم قح قم كج كح كخ كل كم لج لح لخ لم له مج مح مخ مم نج نح نخ نم نه هج هم ه يج يح يخ يم يه ئم ئه
            بم به تم ته ثم ثه سم سه شم شه كل كم لم نم نه يم يه - - - طى طي عى عي غى غي سى سي شى شي حى حي جى جي خى خي صى صي
            ضى ضي شج شح شخ شم شر سر صر ضر طى طي عى عي غى غي سى سي شى شي حى حي جى جي خى خي صى صي ضى ضي شج شح شخ شم شر سر صر
            ضر شج شح شخ شم سه شه طم سج سح سخ شج شح شخ طم ظم ا ا
            """),
        ('\uFD50',
            """
            تجم تحج تحج تحم تخم تمج تمح تمخ جمح جمح حمي حمى سحج سجح سجى سمح سمح سمج سمم سمم صحح صحح صمم شحم شحم شجي شمخ
            شمخ شمم شمم ضحى ضخم ضخم طمح طمح طمم طمي عجم عمم عمم عمى غمم غمي غمى فخم فخم قمح قمم لحم لحي لحى لجج لجج لخم
            لخم لمح لمح محج محم محي مجح مجم مخج مخم
            """),
        ('\uFD92',
            """
            مجخ همج همم نحم نحى نجم نجم نجى نمي نمى يمم يمم بخي تجي تجى تخي تخى تمي تمى جمي جحى جمى سخى صحي شحي ضحي لجي
            لمي يحي يجي يمي ممي قمي نحي قمح لحم عمي كمي نجح مخي لجم كمم لجم نجح جحي حجي مجي فمي بحي كمم عجم صمم سخي نجي
            """),
        ('\uFDF0',
            """
            صلے قلے الله اكبر محمد صلعم رسول عليه وسلم صلى
            """),
        ('\uFDFC',
            """
            ریال
            """),
        ('\uFEF5',
            """
            لآ لآ لأ لأ لإ لإ لا لا
            """),
    ];
}
