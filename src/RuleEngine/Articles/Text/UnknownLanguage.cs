using System.Collections.Immutable;

namespace RuleEngine.Articles.Text;

/// <summary>A language of which the engine knows nothing: folding alone, no forms.</summary>
internal sealed class UnknownLanguage : ILanguage
{
    public string Code => "any";

    public bool IsVerbFirst => false;

    public WordMatcher CompileWord(string word, WordForm form, WordPlace place) => form switch
    {
        WordForm.Exact => new ExactWordMatcher(TextFolding.SpellWord(word)),
        WordForm.Prefix => new WordPrefixMatcher(TextFolding.FoldWord(word)),
        _ => new FoldedWordMatcher(TextFolding.FoldWord(word)),
    };

    /// <remarks>Without a tense that the parts could be sorted by, any tense finds all parts.</remarks>
    public (WordMatcher? Matcher, string? Reason) CompileVerb(ImmutableArray<string> principalParts, VerbTense tense) =>
        (new FoldedWordSetMatcher(principalParts), null);
}
