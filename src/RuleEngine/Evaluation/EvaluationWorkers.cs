using System.Collections.Concurrent;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>The workers of a rule set that nobody uses at the moment. Thread-safe; holds as many as there were threads at a time.</summary>
internal sealed class EvaluationWorkers(RuleSetProgram program)
{
    private readonly ConcurrentBag<EvaluationWorker> _idle = [];

    public EvaluationWorker Rent() => _idle.TryTake(out var worker) ? worker : new EvaluationWorker(program);

    public void Return(EvaluationWorker worker) => _idle.Add(worker);
}
