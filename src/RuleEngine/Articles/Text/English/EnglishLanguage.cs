using System.Collections.Immutable;

namespace RuleEngine.Articles.Text.English;

/// <summary>English: plurals and possessives of nouns, the four forms of verbs.</summary>
internal sealed class EnglishLanguage : ILanguage
{
    private const string Possessive = "'s";

    public string Code => Languages.EnglishCode;

    public bool IsVerbFirst => false;

    public WordMatcher CompileWord(string word, WordForm form, WordPlace place)
    {
        var noun = TextFolding.FoldWord(word);
        return form == WordForm.Inflected && noun.Length > 0
            ? new FoldedWordSetMatcher(Inflect(noun))
            : Languages.Unknown.CompileWord(word, form, place);
    }

    /// <remarks>The parts are base, -s, past, -ing and participle; those that are not given are regular.</remarks>
    public (WordMatcher? Matcher, string? Reason) CompileVerb(ImmutableArray<string> principalParts, VerbTense tense)
    {
        var parts = principalParts.Select(TextFolding.FoldWord).ToArray();
        var verb = parts[0];
        if (verb.Length < 2 || !verb.All(c => CharacterClasses.Of(c) is CharacterClass.Letter or CharacterClass.Apostrophe))
        {
            return (null, $"`{principalParts[0]}` is no English verb; write its base, or all forms as in `say says said saying`");
        }

        if (tense == VerbTense.Future)
        {
            return (new EnglishFutureMatcher(verb), null);
        }

        IEnumerable<string> present = [verb, .. Part(parts, 1) ?? EnglishSpelling.WithS(verb), .. Part(parts, 3) ?? EnglishSpelling.WithIng(verb)];
        IEnumerable<string> past = [.. Part(parts, 2) ?? EnglishSpelling.WithEd(verb), .. Part(parts, 4) ?? []];
        var forms = tense switch
        {
            VerbTense.Present => present,
            VerbTense.Past => past,
            _ => present.Concat(past),
        };
        return (new FoldedWordSetMatcher(forms), null);
    }

    private static IEnumerable<string>? Part(string[] parts, int index) => index < parts.Length ? [parts[index]] : null;

    private static IEnumerable<string> Inflect(string noun) =>
        EnglishSpelling.Plurals(noun).Prepend(noun).SelectMany(static form => WithPossessives(form));

    /// <summary>A form alone and as a possessor; behind s the apostrophe may stand alone.</summary>
    private static IEnumerable<string> WithPossessives(string form) =>
        form.EndsWith('s') ? [form, form + "'", form + Possessive] : [form, form + Possessive];
}
