using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Articles;
using RuleEngine.Evaluation;
using RuleEngine.Rules.Compilation;
using RuleEngine.Tests.Packs;

namespace RuleEngine.Tests.Testing.Auditing;

/// <summary>
/// Puts the names of every side of every conflict into sentences in which some rule has its say. What the rules for labels, verbs, sources
/// and distance report must be the same for all sides of a conflict, name by name.
/// </summary>
public sealed class EverySideTests
{
    private const int Sentences = 400;
    private const ulong Gamma = 1;

    private static readonly string[] Topics = ["labels", "loaded", "stance", "distancing", "sourcing", "insinuation", "persuasion"];

    [Theory]
    [InlineData("ar", 20261)]
    [InlineData("en", 20262)]
    public void A_sentence_has_the_same_verdict_for_every_side(string language, ulong seed)
    {
        var conflicts = ShippedPacks.Program.Packs.Single(pack => pack.Name == $"{language}-base").Conflicts;
        var rules = ShippedPacks.Rules.Where(rule => Topics.Any(topic => rule.Pack == $"{language}-{topic}"));
        var cases = from sentence in Gen.Elements<SideSentence>(SideSentence.AllOf(language))
                    from conflict in Gen.Elements<ConflictProgram>(conflicts)
                    from name in Gen.Elements<SideName>(conflict.Sides[0].Names.Where(name => name.Kind == sentence.Kind))
                    select (Sentence: sentence, Conflict: conflict, Name: name);

        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(Sentences).WithReplay(seed, Gamma),
            Prop.ForAll(Arb.From(cases), one => Differences(one.Sentence, one.Conflict, one.Name, language, rules).ShouldBeEmpty()));
    }

    /// <summary>Nothing, or the sentence for every side with what is found in it.</summary>
    private static string Differences(SideSentence sentence, ConflictProgram conflict, SideName name, string language, RuleSet rules)
    {
        var verdicts = conflict.Sides.Select(side => Verdict(sentence, side.CounterpartOf(name).Text, language, rules)).ToList();
        return verdicts.Select(static verdict => verdict.Found).Distinct().Count() == 1 ? ""
            : string.Join('\n', verdicts.Select(static verdict => $"{verdict.Text}\n    {verdict.Found}"));
    }

    private static (string Text, string Found) Verdict(SideSentence sentence, string name, string language, RuleSet rules)
    {
        var text = sentence.Before + name + sentence.After;
        var report = rules.Evaluate(new Article { Id = "a", Text = text, Language = language });
        return (text, string.Join("; ", report.Findings.Select(finding => $"{finding.Rule} {finding.Severity} at {PlaceOf(finding)}").Order(StringComparer.Ordinal)));

        // Names differ in length, and what is found may end with their first word: where it begins is compared.
        int PlaceOf(Finding finding) => finding.Place is { } place ? sentence.Place(place.Start, name) : -1;
    }
}
