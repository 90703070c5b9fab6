using System.Collections.Immutable;
using RuleEngine.Articles;
using RuleEngine.Articles.Text;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Binding;
using RuleEngine.Rules.Binding.Words;
using RuleEngine.Rules.Syntax;

namespace RuleEngine.Tests.Rules.Binding.Words;

/// <summary>What a term finds is its language's affair; here it is how a term is cut into words and marks, and what exceptions do.</summary>
public sealed class TermTests
{
    [Theory]
    [InlineData("so-called", "so:Plain -:mark called:Plain")]
    [InlineData("angry mob~", "angry:Plain mob:Inflected")]
    [InlineData("propagand*", "propagand:Prefix")]
    [InlineData("the \"experts\"!", "the:Plain experts:Plain !:mark")]
    [InlineData("20,000 dead", "20,000:Plain dead:Plain")]
    [InlineData("U.S. forces", "U.S.:Plain forces:Plain")]
    [InlineData("?", "?:mark")]
    [InlineData("قوات~ حكومية", "قوات:Inflected حكومية:Plain")]
    [InlineData("لـ هجمات", "ل+هجمات:Plain")]
    [InlineData("لـ«قسد»", "ل+قسد:Plain")]
    [InlineData("الـ10 سنوات", "ال+10:Plain سنوات:Plain")]
    [InlineData("كلا، وألف كلا", "كلا:Plain ,:mark وألف:Plain كلا:Plain")]
    [InlineData("؟", "?:mark")]
    public void A_phrase_is_cut_into_words_and_marks(string phrase, string expected)
    {
        var (parts, problems) = PhraseCutter.Cut(phrase, isExact: false);

        problems.ShouldBeEmpty();
        string.Join(' ', parts.Select(static part =>
            $"{(part.Proclitic.Length > 0 ? $"{part.Proclitic}+" : "")}{part.Text}:{part.Form?.ToString() ?? "mark"}")).ShouldBe(expected);
    }

    [Theory]
    [InlineData("لـ هجمات", "لـ هجمات", true)]
    [InlineData("لـ هجمات", "لهجمات", true)]
    [InlineData("لـ هجمات", "هجمات", false)]
    [InlineData("لـ هجمات", "بـ هجمات", false)]
    [InlineData("لـ«قسد»", "لـ«قسد»", true)]
    [InlineData("لـ«قسد»", "لـ قسد", true)]
    [InlineData("لـ«قسد»", "لقسد", true)]
    [InlineData("لـ«قسد»", "قسد", false)]
    public void A_proclitic_that_stands_apart_is_found_apart_and_joined(string phrase, string article, bool expected)
    {
        var term = Bind(Languages.ArabicCode, phrase).ShouldBeOfType<BoundTerm>();

        FindsAnywhere(term, article).ShouldBe(expected);
    }

    [Theory]
    [InlineData("ar", "عنصر~", "عنصري", "عناصر عنصرين", true)]
    [InlineData("ar", "عنصر~", "عنصري", "عنصرين", true)]
    [InlineData("ar", "عنصر~", "عنصري", "عنصري", false)]
    [InlineData("ar", "عنصر~", "عنصري", "والعنصري", false)]
    [InlineData("en", "element~", "elements", "element", true)]
    [InlineData("en", "element~", "elements", "Elements", false)]
    public void An_exception_takes_out_a_form_and_leaves_the_others(string language, string word, string exception, string article, bool expected)
    {
        var term = Bind(language, word, exception).ShouldBeOfType<BoundTerm>();

        FindsAnywhere(term, article).ShouldBe(expected);
    }

    [Fact]
    public void An_exception_of_several_words_takes_out_what_lies_in_it()
    {
        var filter = Bind(Languages.EnglishCode, "forces", "peacekeeping forces").ShouldBeOfType<BoundFilter>();

        filter.IsUnless.ShouldBeTrue();
        filter.Context.Source.ShouldBe("in (\"peacekeeping forces\")");
    }

    [Fact]
    public void The_same_word_in_the_same_place_has_one_matcher()
    {
        var words = new RuleWords(Languages.Find(Languages.EnglishCode));
        var one = words.Compile(PhraseCutter.Cut("angry mob!", false).Parts);
        var other = words.Compile(PhraseCutter.Cut("the mob!", false).Parts);
        var alone = words.Compile(PhraseCutter.Cut("mob", false).Parts);

        other[1].ShouldBeSameAs(one[1]);
        other[2].ShouldBeSameAs(one[2]);
        alone[0].ShouldNotBeSameAs(one[1]);
    }

    private static BoundPattern Bind(string language, string words, params string[] except)
    {
        var diagnostics = new DiagnosticBag();
        var binder = new TermBinder(new RuleWords(Languages.Find(language)), diagnostics);
        var location = new SourceLocation(new SourceText("a.yaml", words), new TextSpan(0, words.Length));
        ImmutableArray<Located<string>> exceptions = [.. except.Select(exception =>
            new Located<string>(exception, new SourceLocation(new SourceText("a.yaml", exception), new TextSpan(0, exception.Length))))];
        var bound = binder.BindWords(location, words, words, except: exceptions);
        diagnostics.ShouldBeEmpty();
        return bound;
    }

    private static bool FindsAnywhere(BoundTerm term, string article)
    {
        var tokens = Tokenizer.Cut(article);
        return Enumerable.Range(0, tokens.Length)
            .Any(i => tokens[i].Kind == TokenKind.Word && term.Steps.Single().Matches(tokens, i));
    }
}
