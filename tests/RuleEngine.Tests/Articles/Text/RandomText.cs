using FsCheck;
using FsCheck.Fluent;

namespace RuleEngine.Tests.Articles.Text;

/// <summary>Random UTF-16: Arabic and Latin letters among everything that makes text difficult, lone surrogates included.</summary>
internal static class RandomText
{
    private const string Letters = "ابتوفكلسنيىةهأإآؤئءکیaeisSTu";
    private const string Digits = "0159٢٧۳۸";
    private const string Marks = "\u064B\u064E\u0651\u0653\u0654\u0655\u0670\u0301\u0327ـ\u0640";
    private const string Invisible = "\u200C\u200D\u200E\u200F\u061C\u00AD\uFEFF\u202B\uFE0F";
    private const string Punctuation = ".,،:/-–'’‘`\"«»“”()%٪#@_!؟…٬٫<>";
    private const string Spaces = "  \u00A0\n\u2028\t";
    private const string Forms = "\uFEFB\uFDF2\uFEE1\uFB50\uFC5E\uFDFA\uFB01";
    private const string Surrogates = "\uD83D\uDE00\uD83C\uDFFB\uDB40\uDC41\uD800\uDD40";

    private const int LongestText = 60;

    public static Arbitrary<string> Any { get; } = Arb.From(
        from length in Gen.Choose(0, LongestText)
        from characters in Gen.ArrayOf(Character(), length)
        select new string(characters));

    private static Gen<char> Character() => Gen.Frequency(
        (30, Gen.Elements(Letters.ToCharArray())),
        (8, Gen.Elements(Digits.ToCharArray())),
        (12, Gen.Elements(Marks.ToCharArray())),
        (8, Gen.Elements(Invisible.ToCharArray())),
        (14, Gen.Elements(Punctuation.ToCharArray())),
        (12, Gen.Elements(Spaces.ToCharArray())),
        (6, Gen.Elements(Forms.ToCharArray())),
        (8, Gen.Elements(Surrogates.ToCharArray())),
        (2, Gen.Choose(0, char.MaxValue).Select(code => (char)code)));
}
