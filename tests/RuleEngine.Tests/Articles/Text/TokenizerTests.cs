using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Articles;
using RuleEngine.Articles.Text;

namespace RuleEngine.Tests.Articles.Text;

public sealed class TokenizerTests
{
    [Fact]
    public void Text_is_cut_as_the_table_says()
    {
        var rows = TestTable.Read("tokens.tsv");

        rows.ShouldNotBeEmpty();
        rows.Where(row => Print(row[0]) != row[1])
            .Select(row => $"{row[0]} became {Print(row[0])} instead of {row[1]}")
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("قصفاً", true)]
    [InlineData("قصفًا", true)]
    [InlineData("مساءً", true)]
    [InlineData("قصفا", false)]
    [InlineData("جدًّا", true)]
    [InlineData("سوريا", false)]
    public void Tanwin_fath_is_seen_on_the_alef_and_before_it(string word, bool expected) =>
        Tokenizer.Cut(word).Single().HasTanwin.ShouldBe(expected);

    [Fact]
    public void The_text_outside_the_part_is_not_looked_at()
    {
        var tokens = new PartBuffer<Token>();
        Tokenizer.Cut("20.5 x", 1, 2, ArticleField.Title, Vocabulary.None, tokens);

        var token = tokens.List.ShouldHaveSingleItem();
        token.ShouldBe(new Token(TokenKind.Number, ArticleField.Title, 1, 1, token.Spelling));
        token.Folded.ShouldBe("0");
    }

    // The last characters of a text are cut the plain way, for fewer than a key takes stand behind; those before other lines the fast way.
    [Fact]
    public void A_line_is_cut_as_if_no_other_stood_round_it() =>
        Prop.ForAll(Gen.ListOf(RandomText.Any.Generator).ToArbitrary(), texts =>
        {
            var lines = texts.Select(static text => text.ReplaceLineEndings(" ").Replace('\v', ' ').Replace('\f', ' ')).ToList();
            var text = string.Concat(lines.Select(static line => line + '\n'));
            var tokens = new PartBuffer<Token>();
            var counts = new List<int>();
            var tokenizer = new Tokenizer(text, ArticleField.Text, Vocabulary.None, tokens, new CutToken[Tokenizer.MostPending]);
            var (start, alone) = (0, new List<(TokenKind, int, int, string)>());
            foreach (var line in lines)
            {
                tokenizer.CutLine(start, start + line.Length);
                foreach (var token in Tokenizer.Cut(line))
                {
                    alone.Add((token.Kind, start + token.Start, token.Length, token.Folded));
                }

                counts.Add(tokenizer.Count - alone.Count);
                start += line.Length + 1;
            }

            tokenizer.Finish();
            return counts.TrueForAll(static wrong => wrong == 0)
                && tokens.List.Select(static token => (token.Kind, token.Start, token.Length, token.Folded)).SequenceEqual(alone);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_part_is_cut_as_if_nothing_stood_round_it() =>
        Prop.ForAll(RandomText.Any, RandomText.Any, (text, behind) =>
        {
            foreach (var (before, rest) in new[] { ("word ", " word and more"), ("\u0628", behind), ("", "       ") })
            {
                var tokens = new PartBuffer<Token>();
                var end = before.Length + text.Length;
                Tokenizer.Cut(before + text + rest, before.Length, end, ArticleField.Text, Vocabulary.None, tokens);
                var inside = tokens.List.Select(token => (token.Kind, token.Start - before.Length, token.Length, token.Folded));
                if (!inside.SequenceEqual(Tokenizer.Cut(text).Select(token => (token.Kind, token.Start, token.Length, token.Folded))))
                {
                    return false;
                }
            }

            return true;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_visible_character_lies_in_one_token_in_order() =>
        Prop.ForAll(RandomText.Any, text =>
        {
            var covered = 0;
            foreach (var token in Tokenizer.Cut(text))
            {
                if (token.Start < covered || token.Length <= 0 || token.Folded.Length == 0 || token.Exact.Length == 0 || !IsBlank(text, covered, token.Start))
                {
                    return false;
                }

                covered = token.End;
            }

            return covered <= text.Length && IsBlank(text, covered, text.Length);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_word_is_the_folding_of_its_slice() =>
        Prop.ForAll(RandomText.Any, text => Tokenizer.Cut(text).Where(token => token.Kind == TokenKind.Word).All(token =>
            token.Folded.Length > 0
            && token.Folded == TextFolding.FoldWord(text.AsSpan(token.Start, token.Length))
            && token.Exact == TextFolding.SpellWord(text.AsSpan(token.Start, token.Length)))).QuickCheckThrowOnFailure();

    [Fact]
    public void Neither_marks_nor_case_change_where_words_end() =>
        Prop.ForAll(RandomText.Any, text =>
        {
            var plain = new string([.. text.Where(c => CharacterClasses.Of(c) is not (CharacterClass.Mark or CharacterClass.Surrogate))]);
            var marked = string.Concat(plain.Select(c => CharacterClasses.Of(c) == CharacterClass.Arabic ? c + "\u064E" : c.ToString()));
            return Tokenizer.Cut(plain).Select(token => token.Kind).SequenceEqual(Tokenizer.Cut(marked).Select(token => token.Kind));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("س")]
    [InlineData("ـ")]
    [InlineData("\u064E")]
    [InlineData("1-")]
    [InlineData("1\u200F/")]
    [InlineData("و ")]
    [InlineData("U.")]
    [InlineData("''")]
    [InlineData("😀\u200D")]
    [InlineData("\uD83D")]
    public void A_flood_is_cut_in_linear_time(string unit)
    {
        const int Repetitions = 200_000;
        var flood = string.Concat(Enumerable.Repeat(unit, Repetitions));

        Tokenizer.Cut(flood).ShouldNotBeEmpty();
    }

    private static string Print(string text) => string.Join(' ', Tokenizer.Cut(text).Select(token => $"{Letter(token.Kind)}:{token.Folded}"));

    private static char Letter(TokenKind kind) => kind switch
    {
        TokenKind.Word => 'W',
        TokenKind.Number => 'N',
        TokenKind.Proclitic => 'C',
        TokenKind.Punctuation => 'P',
        _ => 'Q',
    };

    private static bool IsBlank(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (CharacterClasses.IsAstralInvisible(text, i))
            {
                i++;
            }
            else if (CharacterClasses.Of(text[i]) is not (CharacterClass.Space or CharacterClass.Invisible))
            {
                return false;
            }
        }

        return true;
    }
}
