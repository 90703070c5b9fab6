using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using RuleEngine.Cli.Commands;

namespace RuleEngine.Cli;

/// <summary>The help of the command-line library, followed by examples to copy and what the exit codes mean.</summary>
internal sealed class HelpWithExamplesAction(HelpAction original) : SynchronousCommandLineAction
{
    // The width of the texts does not depend on the window: help reads the same in a terminal, a pipe and the documentation.
    private const int Width = 100;

    public override int Invoke(ParseResult parseResult)
    {
        original.MaxWidth = Width;
        var result = original.Invoke(parseResult);
        if (parseResult.CommandResult.Command is ProgramCommand command)
        {
            parseResult.InvocationConfiguration.Output.Write(command.Examples + "\n");
        }

        return result;
    }
}
