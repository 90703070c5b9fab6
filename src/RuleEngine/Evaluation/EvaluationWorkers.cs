using System.Collections.Concurrent;
using RuleEngine.Articles.Structure;
using RuleEngine.Articles.Text;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>The workers of a rule set that nobody uses at the moment. Thread-safe; holds as many as there were threads at a time.</summary>
internal sealed class EvaluationWorkers(RuleSetProgram program)
{
    private readonly ConcurrentBag<EvaluationWorker> _idle = [];
    private readonly SharedVocabulary _vocabulary = ArticleAnalyzer.NewVocabulary();

    public EvaluationWorker Rent() => _idle.TryTake(out var worker) ? worker : new EvaluationWorker(program, _vocabulary);

    public void Return(EvaluationWorker worker) => _idle.Add(worker);
}
