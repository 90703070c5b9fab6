using System.Collections.Immutable;
using RuleEngine.Articles;
using RuleEngine.Articles.Structure;
using RuleEngine.Articles.Text;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>All that one thread needs to take an article from its text to its findings; used again for the next article.</summary>
/// <param name="program">The rules.</param>
/// <param name="vocabulary">The spellings that its articles have in common with those of other workers.</param>
internal sealed class EvaluationWorker(RuleSetProgram program, SharedVocabulary vocabulary)
{
    private readonly ArticleAnalyzer _analyzer = new(vocabulary);
    private readonly ArticleEvaluator _evaluator = new(program);

    /// <inheritdoc cref="ArticleEvaluator.Evaluate"/>
    public ArticleReport Evaluate(
        Article article, ImmutableArray<bool> isReported, bool listsAttributions, CancellationToken cancellation) =>
        _evaluator.Evaluate(_analyzer.Analyze(article, cancellation), isReported, cancellation, listsAttributions: listsAttributions);
}
