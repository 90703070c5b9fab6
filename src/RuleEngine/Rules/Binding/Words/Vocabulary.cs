using System.Collections.Immutable;
using RuleEngine.Articles.Text;

namespace RuleEngine.Rules.Binding.Words;

/// <summary>
/// The words of all rules in one language, each compiled once: the same word in the same place has the same matcher in every rule,
/// by which later stages tell equal terms. Not thread-safe.
/// </summary>
internal sealed class Vocabulary(ILanguage language)
{
    private readonly Dictionary<(string Word, WordForm Form, WordPlace Place, string Proclitic), WordMatcher> _words = [];
    private readonly Dictionary<(string Parts, VerbTense Tense), (WordMatcher? Matcher, string? Reason)> _verbs = [];
    private readonly Dictionary<string, WordMatcher> _marks = new(StringComparer.Ordinal);

    /// <summary>Whether words and verbs have forms in this language.</summary>
    public bool HasForms => language != Languages.Unknown;

    /// <summary>One matcher a part of a phrase.</summary>
    public ImmutableArray<WordMatcher> Compile(ImmutableArray<PhrasePart> parts)
    {
        var words = 0;
        foreach (var part in parts)
        {
            words += part.Form is null ? 0 : 1;
        }

        var steps = ImmutableArray.CreateBuilder<WordMatcher>(parts.Length);
        var isFirst = true;
        foreach (var part in parts)
        {
            if (part.Form is not { } form)
            {
                steps.Add(Mark(part.Text));
                continue;
            }

            var place = words == 1 ? WordPlace.Alone : isFirst ? WordPlace.First : WordPlace.Later;
            steps.Add(Word(part.Text, form, place, part.Proclitic));
            isFirst = false;
        }

        return steps.MoveToImmutable();
    }

    /// <summary>The matcher of a verb, or why the language cannot conjugate it.</summary>
    public (WordMatcher? Matcher, string? Reason) Verb(ImmutableArray<string> parts, VerbTense tense)
    {
        var key = (string.Join(' ', parts), tense);
        if (!_verbs.TryGetValue(key, out var verb))
        {
            verb = language.CompileVerb(parts, tense);
            _verbs.Add(key, verb);
        }

        return verb;
    }

    private WordMatcher Word(string word, WordForm form, WordPlace place, string proclitic)
    {
        if (!_words.TryGetValue((word, form, place, proclitic), out var matcher))
        {
            matcher = proclitic.Length == 0
                ? language.CompileWord(word, form, place)
                : new DetachedMatcher(language.CompileWord(proclitic + word, form, place), language.CompileWord(word, form, place), proclitic);
            _words.Add((word, form, place, proclitic), matcher);
        }

        return matcher;
    }

    private WordMatcher Mark(string folded)
    {
        if (!_marks.TryGetValue(folded, out var matcher))
        {
            matcher = new MarkMatcher(folded);
            _marks.Add(folded, matcher);
        }

        return matcher;
    }
}
