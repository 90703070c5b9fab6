using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using RuleEngine.Cli.Commands;

namespace RuleEngine.Cli;

/// <summary>The help of the command-line library, followed by examples to copy and what the exit codes mean, or by what the program takes from its environment.</summary>
internal sealed class HelpWithExamplesAction(HelpAction original) : SynchronousCommandLineAction
{
    // The width of the texts does not depend on the window: help reads the same in a terminal, a pipe and the documentation.
    private const int Width = 100;

    public override int Invoke(ParseResult parseResult)
    {
        original.MaxWidth = Width;
        var result = original.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.Write(parseResult.CommandResult.Command is ProgramCommand command ? command.Examples + "\n" : HelpExamples.Environment + "\n");

        return result;
    }
}
