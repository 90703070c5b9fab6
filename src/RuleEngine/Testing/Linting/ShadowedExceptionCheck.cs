using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Testing.Linting;

/// <summary>Names an <c>unless</c> that clears one of two findings at one place, so that the other is reported in its stead.</summary>
/// <remarks>
/// <c>unless</c> is asked of each span before the selection. With <c>match: $verb or ($verb then $place)</c> and
/// <c>unless: before/0 $name</c> the text "verb place name" has two spans. The exception clears the longer one, behind which the name
/// stands; the shorter one, with the place in between, stays and is reported. (Where the place is itself a name, it is the other way
/// round.) This is so whenever one branch begins with another and goes on for more words than <c>before/N</c> looks over;
/// <c>after/N</c> and branches that end alike are the mirror image.
/// Wider contexts are left alone: they mostly hold for both spans or for neither.
/// </remarks>
internal static class ShadowedExceptionCheck
{
    public static IEnumerable<Diagnostic> Check(RuleProgram rule)
    {
        if (rule.Unless is null || rule.Pattern is not UnionProgram { IsList: false } union)
        {
            yield break;
        }

        var branches = union.Parts.Select(static part => new Branch(part)).ToList();
        foreach (var clause in ClausesOf(rule.Unless))
        {
            if (PairSplitBy(clause, branches) is var (shorter, longer))
            {
                yield return LintDiagnostics.ShadowedException.At(
                    rule.PlaceOf(clause.ToString()),
                    $"`{clause}` can clear one of `{shorter}` and `{longer}` and leave the other, which is then reported",
                    help: "each is asked for itself: put the exception into the branch it is meant for, as `($a unless before/0 $b) then $c`");
            }
        }
    }

    /// <summary>The clauses any of which clears a span by itself.</summary>
    private static IEnumerable<DistanceContextProgram> ClausesOf(ContextProgram unless) => unless switch
    {
        DistanceContextProgram clause => [clause],
        JoinedContextProgram { IsAnd: false } joined => joined.Parts.SelectMany(ClausesOf),
        _ => [],
    };

    private static (PatternProgram Short, PatternProgram Long)? PairSplitBy(DistanceContextProgram clause, List<Branch> branches)
    {
        if (clause.MaximumGap is not { } reach || clause.Direction == Direction.Near)
        {
            return null;
        }

        foreach (var longer in branches)
        {
            foreach (var shorter in branches)
            {
                if (longer.Exceeds(shorter, reach, isBehind: clause.Direction == Direction.Before))
                {
                    return (shorter.Pattern, longer.Pattern);
                }
            }
        }

        return null;
    }

    /// <summary>A branch as the chain that it is; one of a single operand if it is none.</summary>
    private sealed class Branch(PatternProgram pattern)
    {
        private readonly ImmutableArray<PatternProgram> _operands = pattern is ThenProgram then ? then.Parts : [pattern];

        private readonly ImmutableArray<int> _gaps = pattern is ThenProgram then ? then.MaximumGaps : [];

        public PatternProgram Pattern => pattern;

        /// <summary>Whether this branch holds another and always more words than <paramref name="reach"/> behind it, or else before it.</summary>
        public bool Exceeds(Branch inner, int reach, bool isBehind)
        {
            var more = _operands.Length - inner._operands.Length;
            if (more <= 0)
            {
                return false;
            }

            var start = isBehind ? 0 : more;
            var rest = isBehind ? _operands[inner._operands.Length..] : _operands[..more];
            return _operands.AsSpan(start, inner._operands.Length).SequenceEqual(inner._operands.AsSpan())
                && _gaps.AsSpan(start, inner._gaps.Length).SequenceEqual(inner._gaps.AsSpan())
                && rest.Count(static operand => !IsMark(operand)) > reach;
        }

        // A mark is no word: what stands behind it is as near as before.
        private static bool IsMark(PatternProgram operand) => operand is TermProgram && !operand.ToString().Any(char.IsLetterOrDigit);
    }
}
