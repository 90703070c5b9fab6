using RuleEngine.Articles;
using RuleEngine.Evaluation.Scoring;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>What all findings of a rule share, in two lines of memory: the rule itself lies in ten. Immutable.</summary>
internal sealed class FindingTemplate
{
    public FindingTemplate(RuleProgram rule)
    {
        Rule = rule;
        Name = rule.Name;
        Technique = rule.Technique;
        Message = rule.Message.Literal ?? "";
        Weight = ArticleScorer.WeightOf(rule, rule.Severity);
        Severity = rule.Severity;
        IsPlain = rule is { Pattern: not null, Report: ReportMode.Every, Raise: null, Lower: null, Suggest: [], IsDerived: false }
            && rule.Message.Literal is not null;
    }

    public RuleProgram Rule { get; }

    /// <inheritdoc cref="Finding.Rule"/>
    public string Name { get; }

    /// <inheritdoc cref="Finding.Technique"/>
    public string? Technique { get; }

    /// <summary>The message of every finding, if the rule <see cref="IsPlain"/>.</summary>
    public string Message { get; }

    /// <summary>What a finding weighs, if the rule <see cref="IsPlain"/>.</summary>
    public decimal Weight { get; }

    /// <summary>The severity before the context raises or lowers it.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>Whether its findings differ in nothing but their places.</summary>
    public bool IsPlain { get; }
}
