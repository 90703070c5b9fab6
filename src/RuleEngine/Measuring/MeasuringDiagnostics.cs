using RuleEngine.Diagnostics;

namespace RuleEngine.Measuring;

/// <summary>The diagnostics of annotated articles; they continue those of articles.</summary>
internal static class MeasuringDiagnostics
{
    public static readonly DiagnosticDescriptor MissingLabels = new(
        "RE5017", DiagnosticSeverity.Error, "an annotated article without annotations", """{"id": "a1", "text": "Rain fell."}""");

    public static readonly DiagnosticDescriptor InvalidLabel = new(
        "RE5018",
        DiagnosticSeverity.Error,
        "a mark that stands nowhere in the text",
        """{"id": "a1", "text": "Rain fell.", "labels": [{"technique": "Hedge", "start": 90, "end": 99}]}""");
}
