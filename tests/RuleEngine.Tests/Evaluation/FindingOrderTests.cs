using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Articles;
using RuleEngine.Evaluation;

namespace RuleEngine.Tests.Evaluation;

/// <summary>Findings come into the order that sorting by one field after the other gives.</summary>
public sealed class FindingOrderTests
{
    // Small, so that places and weights are often equal; and as large as they come.
    private static readonly Gen<int> Offset = Gen.OneOf(Gen.Choose(0, 3), Gen.Elements(0, 1 << 30, int.MaxValue));

    private static readonly Gen<FindingPlace?> Place =
        from field in Gen.Elements(ArticleField.Title, ArticleField.Text)
        from start in Offset
        from length in Offset
        from isSomewhere in Gen.Frequency((6, Gen.Constant(true)), (1, Gen.Constant(false)))
        select isSomewhere ? At(field, start, length) : null;

    private static readonly Gen<Finding> Finding =
        from place in Place
        from severity in Gen.Elements(Enum.GetValues<FindingSeverity>())
        from rule in Gen.Elements("a/a", "a/B", "a/b", "b/a", "b/a-b")
        select new Finding { Rule = rule, Severity = severity, Message = "", Place = place };

    [Fact]
    public void Findings_are_ordered_by_place_then_by_weight()
    {
        var order = new FindingOrder();
        Check.QuickThrowOnFailure(Prop.ForAll(
            Arb.From(from findings in Finding.ListOf() from most in Gen.Choose(0, 30) select (findings, most)),
            p => order.Of([.. p.findings.Distinct()], p.most).SequenceEqual(Ordered(p.findings.Distinct()).Take(p.most))));
    }

    private static IEnumerable<Finding> Ordered(IEnumerable<Finding> findings) => findings
        .OrderBy(static finding => finding.Place is null)
        .ThenBy(static finding => finding.Place?.Field)
        .ThenBy(static finding => finding.Place?.Start)
        .ThenByDescending(static finding => finding.Place?.Length)
        .ThenByDescending(static finding => finding.Severity)
        .ThenBy(static finding => finding.Rule, StringComparer.Ordinal);

    private static FindingPlace At(ArticleField field, int start, int length) => new()
    {
        Field = field,
        Start = start,
        Length = length,
        Line = 1,
        Column = 1,
        Text = "",
        Region = Region.Boilerplate,
        InQuote = false,
        SentenceStart = 0,
        SentenceLength = 0,
    };
}
