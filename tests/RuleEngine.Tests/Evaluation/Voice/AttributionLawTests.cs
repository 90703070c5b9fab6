using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Articles;
using RuleEngine.Evaluation;
using RuleEngine.Evaluation.Voice;
using RuleEngine.Rules.Compilation;
using static RuleEngine.Tests.Evaluation.RandomPatterns;

namespace RuleEngine.Tests.Evaluation.Voice;

/// <summary>What holds of who speaks in any article. A failure prints its seed and the article.</summary>
public sealed class AttributionLawTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(500);

    private static readonly RuleSetProgram NoRules = new([], [], RandomVoices.Letters);

    private static readonly PatternProgram Attributed = new BuiltinProgram(Builtin.Attributed);

    private static readonly PatternProgram Word = new BuiltinProgram(Builtin.Word);

    [Fact]
    public void What_is_said_lies_in_the_article_and_has_words() => ForAll(static (context, one) =>
        one.Pieces.All(piece => piece.First >= 0 && piece.First <= piece.Last && piece.Last < context.Article.Tokens.Length
            && context.Article.WordsIn(piece.First, piece.Last) > 0));

    [Fact]
    public void What_is_said_stays_in_its_paragraph_and_its_quotation() => ForAll(static (context, one) =>
        one.Pieces.All(piece => context.Article.BlockOf(piece.First) == context.Article.BlockOf(piece.Last)
            && QuotationsAround(one.Cue, context).All(quotation => quotation.First < piece.First && piece.Last < quotation.Last)));

    [Fact]
    public void The_pieces_of_one_speaker_follow_one_another_without_his_cue() => ForAll(static (_, one) =>
        one.Pieces.Zip(one.Pieces.Skip(1)).All(static pair => pair.First.Last < pair.Second.First)
        && one.Pieces.All(piece => piece.Last < one.Cue.First || one.Cue.Last < piece.First));

    [Fact]
    public void What_is_said_crosses_no_stop_of_its_own_voice() => ForAll(static (context, one) =>
        one.Pieces.All(piece => context.SpansOf(RandomVoices.Voice.Stops!).All(stop =>
            !piece.Contains(stop.First, stop.Last) || !HaveSameVoice(stop.Tokens, one.Cue, context))));

    [Fact]
    public void A_speaker_is_a_source_and_has_been_named() => ForAll(static (context, one) =>
        one.Sources.All(source => context.SpansOf(RandomVoices.Voice.Sources).Any(found => source.Contains(found.First, found.Last)))
        && (!one.Sources.IsEmpty || one.Kind == AttributionKind.Carried));

    [Fact]
    public void Only_who_goes_on_was_named_in_another_sentence() => ForAll(static (context, one) =>
        one.Kind == AttributionKind.Carried
        || one.Sources.All(source => context.Article.SentenceOf(source.First) == context.Article.SentenceOf(one.Cue.First)));

    [Fact]
    public void A_word_is_in_the_newsrooms_voice_or_in_anothers() => InContext(static context =>
    {
        var inside = context.SpansOf(Filter(Word, false, In(Attributed)));
        var outside = context.SpansOf(Filter(Word, true, In(Attributed)));
        return !inside.Intersect(outside).Any() && inside.Count + outside.Count == context.SpansOf(Word).Count;
    });

    [Fact]
    public void What_a_source_said_is_attributed() => InContext(static context =>
        !context.SpansOf(Filter(Word, false, By(RandomVoices.Voice.Sources))).Except(context.SpansOf(Filter(Word, false, In(Attributed)))).Any());

    [Fact]
    public void By_one_or_the_other_is_by_one_or_by_the_other() => InContext(static context =>
    {
        var (one, other) = (Letter("b"), Then(Letter("c"), 0, Letter("b")));
        return context.SpansOf(Filter(Word, false, By(Or(one, other)))).ToHashSet().SetEquals(
            context.SpansOf(Filter(Word, false, By(one))).Concat(context.SpansOf(Filter(Word, false, By(other)))));
    });

    [Fact]
    public void Nobody_speaks_where_nothing_tells() => Check.One(Config, Prop.ForAll(
        Arb.From(RandomArticles.All),
        static article => ArticleEvaluation.Of(article, new RuleSetProgram([], []), default).Attributions.All.IsEmpty));

    /// <summary>The laws say nothing of articles in which nobody speaks: every kind but the headline's must be there.</summary>
    [Fact]
    public void Random_articles_speak_in_every_way()
    {
        var kinds = RandomArticles.All.Sample(1_000).SelectMany(static article =>
            ArticleEvaluation.Of(article, NoRules, default).Attributions.All.Select(static one => one.Kind)).ToHashSet();

        kinds.IsSupersetOf(Enum.GetValues<AttributionKind>().Except([AttributionKind.Headline, AttributionKind.VerbSubject])).ShouldBeTrue();
    }

    private static RelationContextProgram In(PatternProgram region) => new($"in {region}", SpanRelation.In, region);

    private static ByContextProgram By(PatternProgram source) => new($"by ({source})", source);

    private static IEnumerable<TokenRange> QuotationsAround(TokenRange tokens, EvaluationContext context) =>
        context.Article.Quotations.Where(quotation => quotation.First < tokens.First && tokens.Last < quotation.Last);

    private static bool HaveSameVoice(TokenRange one, TokenRange other, EvaluationContext context) =>
        QuotationsAround(one, context).SequenceEqual(QuotationsAround(other, context));

    private static void InContext(Func<EvaluationContext, bool> law) => Check.One(Config, Prop.ForAll(
        Arb.From(RandomArticles.All), article => law(ArticleEvaluation.Of(article, NoRules, default))));

    private static void ForAll(Func<EvaluationContext, GoverningAttribution, bool> law) =>
        InContext(context => context.Attributions.All.All(one => law(context, one)));
}
