using System.Collections.Immutable;

namespace RuleEngine.Articles.Text;

/// <summary>What the engine knows about one language: the forms of its words. Immutable and thread-safe.</summary>
internal interface ILanguage
{
    /// <summary>The two-letter code, or <c>any</c>.</summary>
    string Code { get; }

    /// <summary>Whether the verb commonly stands before its subject.</summary>
    bool IsVerbFirst { get; }

    /// <summary>A matcher for one word as an editor wrote it, its sign (<c>~</c>, <c>*</c>) taken off.</summary>
    /// <param name="word">The word; unfolded.</param>
    /// <param name="form">How it was written.</param>
    /// <param name="place">Where it stands in its phrase.</param>
    WordMatcher CompileWord(string word, WordForm form, WordPlace place);

    /// <summary>A matcher for the conjugated forms of a verb.</summary>
    /// <param name="principalParts">As in a dictionary: past, present, verbal noun, participle; for English base, -s, past, -ing. The first is always there.</param>
    /// <param name="tense">The tense asked for.</param>
    /// <returns>The matcher, or null with a reason in an editor's words where the parts are no verb that the language can conjugate.</returns>
    (WordMatcher? Matcher, string? Reason) CompileVerb(ImmutableArray<string> principalParts, VerbTense tense);
}
