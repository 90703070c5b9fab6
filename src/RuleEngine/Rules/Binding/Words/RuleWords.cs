using System.Collections.Concurrent;
using System.Collections.Immutable;
using RuleEngine.Articles.Text;

namespace RuleEngine.Rules.Binding.Words;

/// <summary>
/// The words of all rules in one language, each compiled once: the same word in the same place has the same matcher in every rule,
/// by which later stages tell equal terms. Thread-safe.
/// </summary>
internal sealed class RuleWords(ILanguage language)
{
    // One table for each form and place, since a key of a word alone is the cheapest there is.
    private readonly ConcurrentDictionary<int, ConcurrentDictionary<string, WordMatcher>> _words = [];
    private readonly ConcurrentDictionary<string, Conjugated> _verbs = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, WordMatcher> _marks = new(StringComparer.Ordinal);

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

            // Where words have no forms, their place makes no difference.
            var place = words == 1 || !HasForms ? WordPlace.Alone : isFirst ? WordPlace.First : WordPlace.Later;
            steps.Add(Word(part.Text, form, place, part.Proclitic));
            isFirst = false;
        }

        return steps.MoveToImmutable();
    }

    /// <summary>The matcher of a verb, or why the language cannot conjugate it.</summary>
    public (WordMatcher? Matcher, string? Reason) Verb(ImmutableArray<string> parts, VerbTense tense)
    {
        // Two threads may make the same thing at once; then the one that came first is kept by both.
        var key = $"{tense} {string.Join(' ', parts)}";
        if (!_verbs.TryGetValue(key, out var verb))
        {
            var (matcher, reason) = language.CompileVerb(parts, tense);
            verb = _verbs.GetOrAdd(key, new Conjugated(matcher, reason));
        }

        return (verb.Matcher, verb.Reason);
    }

    private WordMatcher Word(string word, WordForm form, WordPlace place, string proclitic)
    {
        var table = ((int)form << 8) | (int)place;
        if (!_words.TryGetValue(table, out var words))
        {
            words = _words.GetOrAdd(table, new ConcurrentDictionary<string, WordMatcher>(StringComparer.Ordinal));
        }

        // No word holds a space.
        var key = proclitic.Length == 0 ? word : $"{proclitic} {word}";
        return words.TryGetValue(key, out var matcher) ? matcher : words.GetOrAdd(key, proclitic.Length == 0
            ? language.CompileWord(word, form, place)
            : new DetachedMatcher(language.CompileWord(proclitic + word, form, place), language.CompileWord(word, form, place), proclitic));
    }

    private WordMatcher Mark(string folded) =>
        _marks.TryGetValue(folded, out var matcher) ? matcher : _marks.GetOrAdd(folded, new MarkMatcher(folded));

    private sealed record Conjugated(WordMatcher? Matcher, string? Reason);
}
