namespace RuleEngine.Benchmarks.Peers;

/// <summary>Another engine that runs beside ours, as a process of its own.</summary>
/// <param name="Name">What results call it.</param>
/// <param name="Program">Its harness.</param>
/// <param name="Arguments">What it is called with.</param>
/// <param name="TimesItself">
/// Whether it says how fast it was with everything in memory; else its whole run is timed, loading included.
/// </param>
internal sealed record Peer(string Name, string Program, IReadOnlyList<string> Arguments, bool TimesItself);
