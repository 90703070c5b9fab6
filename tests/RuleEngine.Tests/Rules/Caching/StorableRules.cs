using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Articles.Text;
using RuleEngine.Articles.Text.Arabic;
using RuleEngine.Articles.Text.English;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Binding.Words;
using RuleEngine.Rules.Compilation;
using RuleEngine.Tests.Evaluation;

namespace RuleEngine.Tests.Rules.Caching;

/// <summary>Random rule sets whose words are those of rules, not those of tests.</summary>
internal static class StorableRules
{
    public const string File = "random.yaml";

    private static readonly SourceLocation Location = new(new SourceText(File, ""), default);

    private static readonly Func<string, WordMatcher>[] Kinds =
    [
        static text => new FoldedWordMatcher(text),
        static text => new ExactWordMatcher(text),
        static text => new WordPrefixMatcher(text),
        static text => new FoldedWordSetMatcher([text, "other", "other's"]),
        static text => new EnglishFutureMatcher(text),
        static text => new ArabicPrefixMatcher(text, Proclitics.OfNoun),
        static text => new MarkMatcher(text),
        static text => new RegexMatcher(text + ".*|\\d"),
        static text => Languages.Arabic.CompileWord("قرية", WordForm.Inflected, WordPlace.Alone),
        static text => new ExceptMatcher(new FoldedWordMatcher(text), [new FoldedWordMatcher("b"), new ExactWordMatcher("c")]),
        static text => new DetachedMatcher(new FoldedWordMatcher("ل" + text), new FoldedWordMatcher(text), "ل"),
    ];

    /// <summary>Words of every kind, whatever they match.</summary>
    public static Gen<RuleSetProgram> OfAllWords { get; } =
        from program in RandomRules.All
        from kinds in Gen.Choose(0, Kinds.Length - 1).ArrayOf(16)
        select Copy(program, new WordChanges(kinds).Of);

    /// <summary>Words that match the letters of <see cref="RandomArticles"/>.</summary>
    public static Gen<RuleSetProgram> OfLetters { get; } =
        from program in RandomRules.All
        select Copy(program, static word => word is MarkMatcher ? word : new FoldedWordMatcher(word.FoldedForms!.Single()));

    private static RuleSetProgram Copy(RuleSetProgram program, Func<WordMatcher, WordMatcher> word)
    {
        var copies = new PatternNumbering(word);
        ImmutableArray<RuleProgram> rules = [.. program.Rules.Select(rule => rule with
        {
            Location = Location,
            Pattern = rule.Pattern is null ? null : copies.Of(rule.Pattern),
            Unless = rule.Unless is null ? null : copies.Of(rule.Unless),
            Lower = rule.Lower is null ? null : copies.Of(rule.Lower),
            When = rule.When is null ? null : copies.Of(rule.When),
        })];
        return new RuleSetProgram([], rules, program.Voices!.ToImmutableDictionary(static v => v.Key, v => Copy(v.Value, copies), StringComparer.Ordinal));
    }

    private static AttributionProgram Copy(AttributionProgram voice, PatternNumbering copies) => new()
    {
        Says = copies.Of(voice.Says),
        Sources = copies.Of(voice.Sources),
        According = copies.Of(voice.According!),
        Carries = copies.Of(voice.Carries!),
        Opens = copies.Of(voice.Opens!),
        Stops = null,
    };

    /// <summary>Puts a word of some kind in the place of each; the same for the same.</summary>
    private sealed class WordChanges(int[] kinds)
    {
        private readonly Dictionary<WordMatcher, WordMatcher> _changed = new(ReferenceEqualityComparer.Instance);

        public WordMatcher Of(WordMatcher word)
        {
            if (!_changed.TryGetValue(word, out var changed))
            {
                changed = Kinds[kinds[_changed.Count % kinds.Length]](word.FoldedForms!.First());
                _changed.Add(word, changed);
            }

            return changed;
        }
    }
}
