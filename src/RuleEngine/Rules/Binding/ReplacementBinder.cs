using System.Collections.Immutable;
using RuleEngine.Articles.Text;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Binding.Words;
using RuleEngine.Rules.Syntax;

namespace RuleEngine.Rules.Binding;

/// <summary>Binds <c>replace</c>: what to find and what to write instead.</summary>
internal sealed class ReplacementBinder(TermBinder terms, DiagnosticBag diagnostics)
{
    public (BoundPattern Pattern, ImmutableArray<BoundReplacement> Replacements) Bind(
        SourceLocation location,
        ImmutableArray<ReplacementSyntax> lines)
    {
        var replacements = ImmutableArray.CreateBuilder<BoundReplacement>(lines.Length);
        var seen = new Dictionary<string, BoundTerm>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (Bind(line) is not { } replacement)
            {
                continue;
            }

            if (seen.TryAdd(replacement.Find.FoldedSource, replacement.Find))
            {
                replacements.Add(replacement);
                continue;
            }

            diagnostics.Add(BindingDiagnostics.BadReplacement.At(
                replacement.Find.Location, $"`{replacement.Find.Source.Trim('"')}` is replaced twice", "the second", "keep one of the two") with
            {
                Related = [new DiagnosticLabel(seen[replacement.Find.FoldedSource].Location, "the first")],
            });
        }

        ImmutableArray<BoundPattern> found = [.. replacements.Select(static replacement => replacement.Find)];
        BoundPattern pattern = found.Length switch
        {
            0 => new BoundBroken(location, "[]"),
            1 => found[0],
            _ => new BoundList(location, EntryBinder.SourceOf(found), found),
        };
        return (pattern, replacements.ToImmutable());
    }

    private BoundReplacement? Bind(ReplacementSyntax line)
    {
        var words = line.Find.Words;
        if (terms.BindWords(words.Location, new PhraseSyntax(words.Location, words.Value).ToString(), words.Value) is not BoundTerm term)
        {
            return null;
        }

        var replacement = line.Replacement.Value.Trim();
        if (replacement.Length == 0 || TextFolding.FoldWord(replacement) == TextFolding.FoldWord(PhraseCutter.WithoutSigns(words.Value).Trim()))
        {
            diagnostics.Add(BindingDiagnostics.BadReplacement.At(
                line.Replacement.Location,
                replacement.Length == 0 ? $"there is nothing to write instead of `{words.Value}`" : $"`{words.Value}` is replaced by itself",
                "expected other words",
                "a wording that is only to be flagged goes under `phrases`"));
            return null;
        }

        return new BoundReplacement(term, replacement);
    }
}
