using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;
using static RuleEngine.Tests.Evaluation.RandomPatterns;

namespace RuleEngine.Tests.Evaluation;

/// <summary>What is said again with something in it is what is said again, less what has nothing of it.</summary>
public sealed class RunsNearTests
{
    private static readonly RuleSetProgram NoRules = new([], []);

    private static readonly PatternProgram Repeated = new BuiltinProgram(Builtin.Repeated);

    [Fact]
    public void Runs_that_must_hold_something_are_all_that_hold_it() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(3000),
        Prop.ForAll(
            Arb.From(
                from article in Gen.OneOf(RandomArticles.All, RandomArticles.Long)
                from wanted in All
                from other in Contexts
                select (article, wanted, other)),
            static one =>
            {
                var has = new RelationContextProgram($"has ({one.wanted})", SpanRelation.Has, one.wanted);
                return Finds(has) && Finds(new JoinedContextProgram($"({one.other}) and {has}", isAnd: true, [one.other, has]));

                bool Finds(ContextProgram test)
                {
                    var all = ArticleEvaluation.Of(one.article, NoRules, default);
                    return ArticleEvaluation.Of(one.article, NoRules, default).SpansOf(Filter(Repeated, false, test))
                        .SequenceEqual(all.SpansOf(Repeated).Except(all.SpansOf(Filter(Repeated, true, test))));
                }
            }));

    /// <summary>The law says nothing where nothing comes again.</summary>
    [Fact]
    public void Random_articles_say_things_again() =>
        RandomArticles.All.Sample(500).Count(static article => !ArticleEvaluation.Of(article, NoRules, default).SpansOf(Repeated).IsEmpty)
            .ShouldBeInRange(10, 490);
}
