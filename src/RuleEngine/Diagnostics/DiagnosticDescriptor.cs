namespace RuleEngine.Diagnostics;

/// <summary>One kind of diagnostic: its stable id, its severity and, in a few words, what it is about.</summary>
/// <param name="Id">The stable id; never reused.</param>
/// <param name="Severity">The severity of every diagnostic of this kind.</param>
/// <param name="Title">What it is about, for the list of all diagnostics.</param>
/// <param name="Example">A piece of a rule file, article or command that produces it, as its documentation shows it.</param>
internal sealed record DiagnosticDescriptor(string Id, DiagnosticSeverity Severity, string Title, string Example)
{
    public Diagnostic At(SourceLocation location, string message, string label = "", string? help = null) => new()
    {
        Id = Id,
        Severity = Severity,
        Message = message,
        Primary = new DiagnosticLabel(location, label),
        Help = help,
    };

    public Diagnostic About(string path, string message, string? help = null) => new()
    {
        Id = Id,
        Severity = Severity,
        Message = message,
        Path = path,
        Help = help,
    };
}
