using System.Collections;
using System.Collections.Immutable;

namespace RuleEngine.Diagnostics;

/// <summary>Collects the diagnostics of one stage; one bad rule does not hide the errors of the next. Not thread-safe.</summary>
internal sealed class DiagnosticBag : IEnumerable<Diagnostic>
{
    private readonly List<Diagnostic> _diagnostics = [];

    public bool HasErrors => _diagnostics.Exists(static d => d.Severity == DiagnosticSeverity.Error);

    public int Count => _diagnostics.Count;

    public int ErrorCount => _diagnostics.Count(static d => d.Severity == DiagnosticSeverity.Error);

    public void Add(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _diagnostics.AddRange(diagnostics);

    /// <summary>All of them as they follow each other in the file; those of one place in the order in which they were found.</summary>
    public ImmutableArray<Diagnostic> InOrder() => [.. _diagnostics.OrderBy(static d => d.Primary?.Location.Span.Start ?? 0)];

    public ImmutableArray<Diagnostic> ToImmutable() => [.. _diagnostics];

    public IEnumerator<Diagnostic> GetEnumerator() => _diagnostics.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
