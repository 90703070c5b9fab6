using System.Collections.Immutable;
using RuleEngine.Articles.Text;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Binding.Words;
using RuleEngine.Rules.Syntax;

namespace RuleEngine.Rules.Binding;

/// <summary>Binds the conflicts of a pack: their names become words to look for, and what would make a swap ambiguous is refused.</summary>
internal sealed class SidesBinder(TermBinder terms, DiagnosticBag diagnostics)
{
    public ImmutableArray<BoundConflict> Bind(SidesSyntax? sides)
    {
        if (sides is null)
        {
            return [];
        }

        CheckIds(sides.Conflicts.Select(static conflict => conflict.Id), "conflict");
        return [.. sides.Conflicts.Select(Bind)];
    }

    private BoundConflict Bind(ConflictSyntax conflict)
    {
        if (conflict.Sides.Length < 2)
        {
            diagnostics.Add(BindingDiagnostics.OneSidedConflict.At(
                conflict.Id.Location,
                conflict.Sides.IsEmpty ? $"the conflict `{conflict.Id.Value}` has no sides" : $"the conflict `{conflict.Id.Value}` has one side",
                "expected two or more",
                "list under `sides:` who fights whom, each with an `id` and `names`"));
        }

        CheckIds(conflict.Sides.Select(static side => side.Id), "side");
        var sides = conflict.Sides.Select(Bind).ToImmutableArray();
        CheckNames(conflict, sides);
        return new BoundConflict(conflict.Id.Value, conflict.Title?.Value ?? conflict.Id.Value, conflict.Id.Location, sides);
    }

    private BoundSide Bind(SideSyntax side)
    {
        // Where the whole list is missing the reader has said so. These names stand in for what a side has no list of.
        if (side.Names.Any(static list => list is { Kind: "names", Entries.IsEmpty: true }))
        {
            diagnostics.Add(BindingDiagnostics.EmptyDefinition.At(
                side.Id.Location, $"the side `{side.Id.Value}` has no names", "cannot be named", "write `names: [first, second]`"));
        }

        return new BoundSide(
            side.Id.Value,
            side.Title?.Value ?? side.Id.Value,
            [.. from list in side.Names from entry in list.Entries let name = Bind(list.Kind, entry) where name is not null select name]);
    }

    private BoundSideName? Bind(string kind, WordsEntrySyntax entry)
    {
        var text = entry.Words.Value;
        var sign = text.AsSpan().IndexOfAny('~', '*');
        if (sign >= 0)
        {
            diagnostics.Add(BindingDiagnostics.NameWithForms.At(
                ScalarPlace.Of(entry.Words.Location, text, sign, 1),
                $"`{text}` asks for forms, and a name of a side is put in place of another as it is",
                "no forms here",
                "list each form as a name of its own, and its counterpart on the other sides"));
            return null;
        }

        return terms.BindWords(entry.Location, new PhraseSyntax(entry.Location, text).ToString(), text) is BoundTerm term
            ? new BoundSideName(kind, text, term)
            : null;
    }

    /// <summary>A name of two sides says nothing about who is meant, and would be swapped for itself.</summary>
    private void CheckNames(ConflictSyntax conflict, ImmutableArray<BoundSide> sides)
    {
        var owners = new Dictionary<string, (string Side, BoundSideName Name)>(StringComparer.Ordinal);
        foreach (var side in sides)
        {
            foreach (var name in side.Names)
            {
                var folded = TextFolding.FoldWord(name.Text);
                if (owners.TryAdd(folded, (side.Id, name)))
                {
                    continue;
                }

                var (first, earlier) = owners[folded];
                diagnostics.Add(BindingDiagnostics.NameTwiceInConflict.At(
                    name.Term.Location,
                    first == side.Id
                        ? $"`{name.Text}` is listed twice for the side `{side.Id}`"
                        : $"`{name.Text}` names two sides of the conflict `{conflict.Id.Value}`: `{first}` and `{side.Id}`",
                    "the second",
                    "keep one; whoever is on both sides is on none") with
                {
                    Related = [new DiagnosticLabel(earlier.Term.Location, "the first")],
                });
            }
        }
    }

    private void CheckIds(IEnumerable<Located<string>> ids, string what)
    {
        var seen = new Dictionary<string, Located<string>>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            if (!seen.TryAdd(id.Value, id))
            {
                diagnostics.Add(BindingDiagnostics.SideTwice.At(
                    id.Location, $"there are two of the id `{id.Value}`", $"the second {what}", "rename one, or make them one") with
                {
                    Related = [new DiagnosticLabel(seen[id.Value].Location, "the first")],
                });
            }
        }
    }
}
