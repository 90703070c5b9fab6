using System.Buffers;
using System.Collections.Frozen;

namespace RuleEngine.Articles.Text;

/// <content>The words and letters that tell languages apart.</content>
internal static partial class LanguageDetector
{
    /// <summary>Letters that Persian, Urdu, Kurdish and Pashto have and Arabic has not; not those that their keyboards put for Arabic ones.</summary>
    private static readonly SearchValues<char> LettersOfOthers = SearchValues.Create("پچژگڤٹڈڑںےۓۆۇێڵڕټډړښځڅېۍ");

    private static readonly FrozenSet<string> FrequentInArabic = SetOf(
        """
        في من على الى ان عن التي الذي الذين هذا هذه ذلك تلك ما مع بعد قبل بين كان كانت قال لا لم لن قد كما او ثم حيث عند منذ خلال ضد
        وقال واضاف فيما حتى غير كل اي هو هي هم وهو وهي وان وفي ومن وعلى انه انها بان لان كانوا اكد اعلن
        """);

    /// <summary>As spelt, for folding would make Arabic words of some.</summary>
    private static readonly FrozenSet<string> FrequentInOtherArabicScripts = SetOf(
        """
        و در به از که را با این است برای شد شده می آن خود تا بود های ها کرد وی یک
        کے کی کا میں ہے ہیں اور سے کو نے پر اس یہ وہ ہو تھا
        لە بۆ ئەم ئەو کە بە دە یان لەسەر لەگەڵ بوو هەر ناو
        په چې دی هغه كه اين مي براي
        """);

    private static readonly FrozenSet<string> FrequentInEnglish = SetOf(
        """
        the of and to is that for was with by as at from it he she said has have had are were be been this not but his her their they which who
        will would could after before its than against over about into
        """);

    private static readonly FrozenSet<string> FrequentInOtherLatinScripts = SetOf(
        """
        le la les des du et est une dans pour que qui sur pas au aux par avec ce sont
        der das und ist nicht mit ein eine den von zu auf für dem im des sich auch wurde
        el los las una y en del por con para se su es lo como más
        il di che e un per non sono della dei nel gli alla
        o os da do em um não uma na no ao com foi dos
        de het een van dat op te zijn voor niet met
        ve bir bu için ile da daha olarak
        yang dan untuk dengan ini itu pada dari tidak dalam
        i w z na się nie jest som att det och på av är för den
        """);

    private static FrozenSet<string> SetOf(string words) =>
        words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
