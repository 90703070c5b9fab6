namespace RuleEngine.Benchmarks.Commands;

/// <summary>One of the program's commands.</summary>
/// <param name="Name">How it is called.</param>
/// <param name="Usage">What follows the name.</param>
/// <param name="Purpose">What it prints, on one line.</param>
/// <param name="Run">Runs it on the words behind its name; the exit code: 1 where an answer or a growth is wrong.</param>
internal sealed record BenchmarkCommand(string Name, string Usage, string Purpose, Func<IReadOnlyList<string>, TextWriter, int> Run);
