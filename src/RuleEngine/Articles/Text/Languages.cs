using RuleEngine.Articles.Text.Arabic;
using RuleEngine.Articles.Text.English;

namespace RuleEngine.Articles.Text;

/// <summary>The languages the engine knows, by code. Thread-safe.</summary>
internal static class Languages
{
    public const string ArabicCode = "ar";
    public const string EnglishCode = "en";
    public const string UnknownCode = "any";

    public static ILanguage Arabic { get; } = new ArabicLanguage();

    public static ILanguage English { get; } = new EnglishLanguage();

    public static ILanguage Unknown { get; } = new UnknownLanguage();

    /// <summary>The language with a code such as <c>ar</c>; for any other code, <see cref="Unknown"/>.</summary>
    public static ILanguage Find(string? code) => code switch
    {
        ArabicCode => Arabic,
        EnglishCode => English,
        _ => Unknown,
    };
}
