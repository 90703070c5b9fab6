using System.Collections.Immutable;
using System.Diagnostics;
using RuleEngine.Articles.Text;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Binding.Words;
using RuleEngine.Rules.Syntax;
using static System.FormattableString;

namespace RuleEngine.Rules.Binding;

/// <summary>Binds the entries of lists, those of list files included.</summary>
internal sealed class EntryBinder(BindingScope scope, PatternBinder patterns, TermBinder terms)
{
    /// <summary>How many entries a list shows of itself.</summary>
    private const int Shown = 8;

    /// <summary>After how many mistakes or doubles of one kind a long list tells no more of them.</summary>
    private const int Told = 5;

    /// <summary>Binds a list. A list of one entry is that entry.</summary>
    /// <param name="location">What to point at where the list is empty.</param>
    /// <param name="entries">Its entries.</param>
    public BoundPattern Bind(SourceLocation location, ImmutableArray<EntrySyntax> entries)
    {
        var bound = ImmutableArray.CreateBuilder<BoundPattern>(entries.Length);
        foreach (var entry in entries)
        {
            Bind(entry, bound);
        }

        ReportDoubles(bound);
        return bound.Count switch
        {
            0 => new BoundBroken(location, "[]"),
            1 => bound[0],
            _ => new BoundList(location, SourceOf(bound), bound.ToImmutable()),
        };
    }

    private void Bind(EntrySyntax entry, ImmutableArray<BoundPattern>.Builder into)
    {
        if (entry is FileEntrySyntax file)
        {
            BindFile(file, into);
            return;
        }

        if (entry is SidesEntrySyntax sides)
        {
            into.AddRange(SideNames.Of(sides, scope.Sides, scope.Diagnostics).Select(name => BindWords(name.Words, name.Except)));
            return;
        }

        into.Add(entry switch
        {
            WordsEntrySyntax words => BindWords(words.Words, words.Except),
            AsWrittenEntrySyntax exact => terms.BindWords(
                exact.Location, new ExactSyntax(exact.Location, exact.Words.Value).ToString(), exact.Words.Value, isExact: true),
            NameEntrySyntax name => patterns.Bind(name.Name),
            PatternEntrySyntax pattern => patterns.Bind(pattern.Pattern),
            VerbEntrySyntax verb => BindVerb(verb),
            _ => throw new UnreachableException(),
        });
    }

    private void BindFile(FileEntrySyntax file, ImmutableArray<BoundPattern>.Builder into)
    {
        var mistakes = 0;
        foreach (var words in scope.Lists.Read(file, scope.Diagnostics))
        {
            var line = BindLine(words);
            into.Add(line);
            if (line is BoundBroken && ++mistakes == Told)
            {
                scope.Diagnostics.Add(BindingDiagnostics.TooManyMistakes.At(
                    file.File.Location, $"the list `{file.File.Value}` has mistakes in {Told} lines and is read no further", "mistakes in this list", "mend those, then look again"));
                return;
            }
        }
    }

    private BoundPattern BindWords(Located<string> words, ImmutableArray<Located<string>> except)
    {
        var source = new PhraseSyntax(words.Location, words.Value).ToString();
        WarnOfOperator(words);
        return terms.BindWords(words.Location, WithExceptions("word", words.Value, source, "", except), words.Value, except: except);
    }

    /// <summary>In a list <c>then/3</c> is found like any other word, and so is an <c>or</c> between Arabic words.</summary>
    private void WarnOfOperator(Located<string> words)
    {
        if (!words.Value.Contains(' ', StringComparison.Ordinal))
        {
            return;
        }

        var isArabic = words.Value.AsSpan().ContainsAnyInRange('\u0600', '\u06FF');
        var sign = words.Value.Split(' ').Skip(1).FirstOrDefault(word =>
            word.StartsWith("then/", StringComparison.Ordinal)
            || word.StartsWith("near/", StringComparison.Ordinal)
            || (isArabic && word is "or" or "then"));
        if (sign is not null)
        {
            scope.Diagnostics.Add(EntryDiagnostics.PatternAsWords.At(
                ScalarPlace.Of(words.Location, words.Value, words.Value.IndexOf($" {sign}", StringComparison.Ordinal) + 1, sign.Length),
                $"`{sign}` is found as a word here: entries of a list are words",
                "an operator only in patterns",
                "write a pattern as `{pattern: …}`, its words in `«…»`"));
        }
    }

    /// <summary>In a list file a line is an entry, and an Arabic comma in it most often separates two that should be lines.</summary>
    private BoundPattern BindLine(Located<string> line)
    {
        var comma = line.Value.IndexOf('،', StringComparison.Ordinal);
        if (comma <= 0 || comma == line.Value.Length - 1 || line.Value[0] is '"' or '«' or '“')
        {
            return BindWords(line, []);
        }

        scope.Diagnostics.Add(BindingDiagnostics.CommaInEntry.At(
            ScalarPlace.Of(line.Location, line.Value, comma, 1),
            "the Arabic comma `،` separates nothing in a list: this is one entry",
            "expected one entry a line",
            "write each entry on a line of its own, or put this one into quotation marks if the comma belongs to it"));
        return new BoundBroken(line.Location, line.Value);
    }

    private BoundPattern BindVerb(VerbEntrySyntax verb)
    {
        var tense = VerbTense.Any;
        if (verb.Tense is { } written && !RuleValues.TryParseTense(written, scope.Diagnostics, out tense))
        {
            return new BoundBroken(verb.Location, verb.Parts.Value);
        }

        var source = new VerbSyntax(verb.Location, verb.Parts.Value).ToString();
        var tenseText = verb.Tense is null ? "" : $", tense: {verb.Tense.Value}";
        return terms.BindVerb(verb.Location, WithExceptions("verb", verb.Parts.Value, source, tenseText, verb.Except), verb.Parts, tense, verb.Except);
    }

    /// <summary>An entry that no pattern can write shows itself as the map that it is.</summary>
    private static string WithExceptions(string key, string words, string source, string more, ImmutableArray<Located<string>> except) =>
        except.IsEmpty && more.Length == 0 ? source
        : except.IsEmpty ? $"{{{key}: {words}{more}}}"
        : $"{{{key}: {words}{more}, except: [{string.Join(", ", except.Select(static e => e.Value))}]}}";

    private void ReportDoubles(ImmutableArray<BoundPattern>.Builder entries)
    {
        var seen = new Dictionary<string, BoundTerm>(StringComparer.Ordinal);
        var doubles = new List<(BoundTerm First, BoundTerm Second)>();
        foreach (var term in entries.OfType<BoundTerm>())
        {
            // Only spelt alike: a list that holds أن and إن, which fold to one, says what it means.
            var spelling = TextFolding.SpellWord(term.Source);
            if (!seen.TryAdd(spelling, term))
            {
                doubles.Add((seen[spelling], term));
            }
        }

        for (var i = 0; i < Math.Min(doubles.Count, Told); i++)
        {
            var (first, second) = doubles[i];
            var more = i == Told - 1 && doubles.Count > Told ? Invariant($", and so are {doubles.Count - Told:N0} more") : "";
            scope.Diagnostics.Add(EntryDiagnostics.EntryTwice.At(
                second.Location, $"`{second.Source.Trim('"')}` is in this list twice{more}", "the second", "take one out") with
            {
                Related = [new DiagnosticLabel(first.Location, "the first")],
            });
        }
    }

    public static string SourceOf(IReadOnlyCollection<BoundPattern> entries)
    {
        var shown = string.Join(", ", entries.Take(Shown).Select(static entry => entry.Source));
        return entries.Count <= Shown ? $"[{shown}]" : Invariant($"[{shown}, … {entries.Count - Shown:N0} more]");
    }
}
