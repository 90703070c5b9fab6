using System.Collections.Frozen;
using RuleEngine.Articles.Text;

namespace RuleEngine.Articles.Structure;

internal static partial class ExactnessWords
{
    /// <summary>What stands in front of a number, as it is written, one phrase between two bars.</summary>
    private static readonly FrozenDictionary<string, ExactnessPhrase[]> InFront = Table(
        isInFront: true,
        isVerb: false,
        (Exactness.Exact, "exactly | precisely"),
        (Exactness.Rough, "نحو | حوالي | قرابة | زهاء | ما يقارب | ما يقرب من | ما يناهز | بحدود | في حدود | تقريبا"),
        (Exactness.Rough, "about | around | roughly | nearly | almost | some | approximately | circa | close to | an estimated | estimated"),
        (Exactness.Rough, "in the region of | in the order of | just over | just under"),
        (Exactness.Minimum, "أكثر من | أزيد من | ما يزيد على | ما يزيد عن | ما يفوق | ما يربو على | ما يتجاوز"),
        (Exactness.Minimum, "ما لا يقل عن | ما لا يقل على"),
        (Exactness.Minimum, "على الأقل | على أقل تقدير"),
        (Exactness.Minimum, "more than | over | well over | at least | upwards of | no fewer than | no less than | not less than | not fewer than"),
        (Exactness.Minimum, "a minimum of | in excess of"),
        (Exactness.Maximum, "أقل من | ما لا يزيد على | ما لا يزيد عن | ما لا يتجاوز | ما لا يتعدى"),
        (Exactness.Maximum, "حتى | ما يصل إلى | على الأكثر"),
        (Exactness.Maximum, "up to | as many as | as much as | at most | at the most | no more than | not more than | fewer than | less than | under"),
        (Exactness.Maximum, "a maximum of"));

    /// <summary>Verbs of which the number is the object.</summary>
    private static readonly FrozenDictionary<string, ExactnessPhrase[]> Verbs = Table(
        isInFront: true,
        isVerb: true,
        (Exactness.Rough, "يقارب | تقارب | قارب | قاربت | يقرب من | يناهز | تناهز | ناهز | estimated at"),
        (Exactness.Minimum, "يزيد على | يزيد عن | تزيد على | تزيد عن | يفوق | تفوق | فاق | يربو على | تربو على | يتجاوز | تتجاوز | تجاوز | تجاوزت"),
        (Exactness.Minimum, "لا يقل عن | لا تقل عن | exceeds | exceed | exceeded"),
        (Exactness.Maximum, "لا يزيد على | لا يزيد عن | لا تزيد على | لا تزيد عن | لا يتجاوز | لا تتجاوز | لم يتجاوز | لم تتجاوز | لا يتعدى | لا تتعدى"));

    /// <summary>What stands behind it, or behind what it counts.</summary>
    private static readonly FrozenDictionary<string, ExactnessPhrase[]> InBack = Table(
        isInFront: false,
        isVerb: false,
        (Exactness.Exact, "بالضبط | بالتحديد | exactly"),
        (Exactness.Rough, "تقريبا | بالتقريب | على وجه التقريب | or so | approximately | roughly"),
        (Exactness.Minimum, "على الأقل | على أقل تقدير | كحد أدنى | أو أكثر | فأكثر | أو يزيد | at least | at the least | or more"),
        (Exactness.Maximum, "على الأكثر | على أكثر تقدير | على أبعد تقدير | كحد أقصى | أو أقل | فأقل | at most | at the most | or fewer | or less"));

    private static readonly FrozenSet<string> RangeOpeners = CueTable.Of("من", "بين", "وبين", "مابين", "from", "between");

    private static FrozenDictionary<string, ExactnessPhrase[]> Table(
        bool isInFront, bool isVerb, params ReadOnlySpan<(Exactness Exactness, string Phrases)> rows)
    {
        var table = new Dictionary<string, List<ExactnessPhrase>>(StringComparer.Ordinal);
        foreach (var (exactness, phrases) in rows)
        {
            foreach (var phrase in phrases.Split('|', StringSplitOptions.TrimEntries))
            {
                var words = phrase.Split(' ').Select(TextFolding.FoldWord).ToArray();
                if (isInFront)
                {
                    Array.Reverse(words);
                }

                if (!table.TryGetValue(words[0], out var sameWord))
                {
                    table.Add(words[0], sameWord = []);
                }

                sameWord.Add(new ExactnessPhrase(words[1..], exactness, isVerb));
            }
        }

        return table.ToFrozenDictionary(
            static entry => entry.Key,
            static entry => entry.Value.OrderByDescending(static phrase => phrase.Others.Length).ToArray(),
            StringComparer.Ordinal);
    }
}
