using RuleEngine.Articles.Text;

namespace RuleEngine.Tests.Articles.Text;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("أعلنت وزارة الصحة أمس أن عدد المصابين ارتفع في العاصمة.", "ar")]
    [InlineData("مقتل خمسة في انفجار", "ar")]
    [InlineData("قالت وكالة Reuters إن شركة Apple ستنقل مصانعها من الصين.", "ar")]
    [InlineData("رئیس جمهور گفت که این تصمیم برای مردم است و باید اجرا شود.", "any")]
    [InlineData("وزیر اعظم نے کہا ہے کہ ملک میں امن کی صورتحال بہتر ہو رہی ہے۔", "any")]
    [InlineData("سەرۆکی هەرێم لە کۆبوونەوەکەدا باسی لە بارودۆخی ناوچەکە کرد.", "any")]
    [InlineData("The ministry said on Sunday that the number of cases had risen in the capital.", "en")]
    [InlineData("Officials with the UN say aid is blocked by the army", "en")]
    [InlineData("Le ministre a dit que la situation dans le pays est grave et que les secours arrivent.", "any")]
    [InlineData("Der Minister sagte, die Lage in der Stadt sei ernst und nicht einfach.", "any")]
    [InlineData("El ministro dijo que la situación en el país es grave y que los equipos llegan.", "any")]
    [InlineData("Bakan, ülkedeki durumun ciddi olduğunu ve ekiplerin yolda olduğunu söyledi.", "any")]
    [InlineData("Министр сообщил, что число раненых в столице выросло.", "any")]
    [InlineData("20 + 30 = 50", "any")]
    [InlineData("", "any")]
    public void The_language_shows_in_script_and_frequent_words(string text, string expected) =>
        LanguageDetector.Detect(Tokenizer.Cut(text)).ShouldBe(expected);
}
