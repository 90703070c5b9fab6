using System.Collections.Frozen;

namespace RuleEngine.Articles.Structure;

internal static partial class FunctionWords
{
    private static readonly FrozenSet<string> Words = WordTable.Of(
        // Prepositions, alone and with a pronoun.
        "في من إلى على عن مع حتى منذ مذ لدى لدن عند نحو ضد عبر خلال أثناء دون بدون سوى عدا خلا حسب بحسب وفق رغم بسبب جراء إثر عقب لأجل",
        "قبل بعد بين أمام خلف وراء فوق تحت حول داخل خارج قرب عوض بدل مثل غير كل بعض أي كلا كلتا جميع نفس ذات فيما مما عما بما لما كما ربما إنما كأن",
        "منه منها منهم منهن منهما منا مني منك فيه فيها فيهم فيهما فينا به بها بهم بهما بنا له لها لهم لهما لنا لي لك عليه عليها عليهم عليهما علينا",
        "إليها إليهم إلينا عنه عنها عنهم عنا معه معها معهم معنا بينه بينها بينهم بينهما بيننا لديه لديها لديهم ضده ضدها ضدهم قبله بعده بعدها خلاله خلالها",
        "حوله حولها حولهم عنده عندها عندهم أمامه أمامها كله كلها كلهم جميعهم بعضهم بعضها معظمهم معظمها غيره غيرها غيرهم نفسه نفسها أنفسهم",

        // Pronouns, demonstratives, relatives, questions.
        "أنا نحن أنت أنتم هو هي هم هن هما هذا هذه هذان هذين هؤلاء ذلك ذاك تلك أولئك الذي التي الذين اللذان اللذين اللتان اللتين اللواتي اللاتي",
        "لهذا لذلك بهذا بهذه بذلك كذلك هكذا هنا هناك هنالك ماذا لماذا متى أين كيف كم هل أيها أيتها",

        // Particles and conjunctions.
        "و ف ب ل ك أو أم بل لكن لكنه لكنها أن إن أنه أنها أنهم إنه إنها إنهم لأن لأنه لأنها بأن بأنه بأنها كي لكي لم لن لا ما ليس ليست ليسوا قد لقد سوف إذ إذا إذن لو لولا",
        "كلما بينما حيث حيثما ثم إلا أما إما يا ها نعم ألا هلا لعل ليت أيضا فقط جدا حين حينما عندما بعدما قبلما ريثما فيم وإلا مهما أصل",

        // Verbs that only carry others, and those that stand right behind a number without a noun.
        "كان كانت كانوا كانا كن يكون تكون يكونون أصبح أصبحت أصبحوا صار صارت ظل ظلت بات باتت زال تزال يزال يزالون مازال لازال تم تمت يتم جرى جرت",
        "قتل قتلت أصيب أصيبت توفي توفيت نقل نقلت وقع وقعت عاد عادت غادر وصل وصلت سقط سقطت قال قالت",

        // Adverbs of time and place.
        "الآن اليوم أمس غدا صباحا مساء ظهرا عصرا فجرا ليلا حاليا سابقا لاحقا مؤخرا يوميا شهريا سنويا أسبوعيا شرقا غربا شمالا جنوبا معا تقريبا حوالي قرابة زهاء بحدود أكثر أقل أزيد",
        "the a an this that these those each every either neither both all any no not nor and or but if than then as so yet because while when where",
        "who whom whose which what why how of in on at by to from into onto with without within for against between among during before after above below",
        "over under up down out off through across toward towards since until till about around near upon via per along behind beyond despite amid",
        "i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself himself herself itself themselves",
        "is am are was were be been being has have had having do does did done will would shall should can could may might must",
        "says said say more most less least fewer few some many much other others such only just also too very even still already again ago",
        "here there now today yesterday tomorrow am pm every ever never once twice nearly almost roughly approximately");
}
