using RuleEngine.Articles.Text;

namespace RuleEngine.Tests.Articles.Text;

public sealed class WordFormTests
{
    [Theory]
    [InlineData("ar", "arabic-forms.tsv")]
    [InlineData("en", "english-forms.tsv")]
    public void A_word_finds_its_forms_and_no_others(string code, string file)
    {
        var rows = WordFormCase.ReadAll(file);

        rows.Count.ShouldBeGreaterThan(320);
        rows.Where(row => Finds(Languages.Find(code), row) != row.Finds).ShouldBeEmpty();
    }

    private static bool Finds(ILanguage language, WordFormCase row)
    {
        var text = $"{row.Before} {row.Token}";
        var tokens = Tokenizer.Cut(text);
        return Compile(language, row).Matches(tokens, tokens.Length - 1);
    }

    private static WordMatcher Compile(ILanguage language, WordFormCase row) => row.Kind switch
    {
        "plain" => language.CompileWord(row.Form, WordForm.Plain, WordPlace.Alone),
        "first" => language.CompileWord(row.Form, WordForm.Plain, WordPlace.First),
        "later" => language.CompileWord(row.Form, WordForm.Plain, WordPlace.Later),
        "exact" => language.CompileWord(row.Form, WordForm.Exact, WordPlace.Alone),
        "prefix" => language.CompileWord(row.Form, WordForm.Prefix, WordPlace.Alone),
        "inflected" => language.CompileWord(row.Form, WordForm.Inflected, WordPlace.Alone),
        "inflected-first" => language.CompileWord(row.Form, WordForm.Inflected, WordPlace.First),
        "inflected-later" => language.CompileWord(row.Form, WordForm.Inflected, WordPlace.Later),
        "verb" => CompileVerb(language, row.Form, VerbTense.Any),
        "verb-past" => CompileVerb(language, row.Form, VerbTense.Past),
        "verb-present" => CompileVerb(language, row.Form, VerbTense.Present),
        "verb-future" => CompileVerb(language, row.Form, VerbTense.Future),
        _ => throw new FormatException($"no such kind: {row.Kind}"),
    };

    private static WordMatcher CompileVerb(ILanguage language, string parts, VerbTense tense)
    {
        var (matcher, reason) = language.CompileVerb([.. parts.Split(' ')], tense);
        return matcher.ShouldNotBeNull(reason);
    }
}
