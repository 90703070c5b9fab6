using RuleEngine.Articles;
using RuleEngine.Diagnostics;

namespace RuleEngine.Tests.Example;

/// <summary>The example of the documentation of <see cref="RuleSet"/>, compiled; a test compares the two.</summary>
internal static class RuleSetExample
{
    public static List<string> Run()
    {
        Console.Lines.Clear();

        // The example begins.
        var loaded = RuleSet.Load("rules");
        foreach (var diagnostic in loaded.Diagnostics)
        {
            Console.WriteLine(DiagnosticRenderer.Render(diagnostic));
        }

        if (loaded.RuleSet is { } rules)
        {
            var article = new Article { Id = "council", Text = "The so-called \"experts\" slammed the plan, sources said." };
            foreach (var finding in rules.Evaluate(article).Findings)
            {
                Console.WriteLine($"{finding.Place?.Line}:{finding.Place?.Column} {finding.Rule}: {finding.Message}");
            }
        }

        // The example ends.
        return Console.Lines;
    }

    /// <summary>Stands where the example means the console.</summary>
    private static class Console
    {
        public static List<string> Lines { get; } = [];

        public static void WriteLine(string line) => Lines.Add(line);
    }
}
