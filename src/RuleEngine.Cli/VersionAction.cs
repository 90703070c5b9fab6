using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace RuleEngine.Cli;

/// <summary>Prints the version of this program, whatever process it runs in.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!;
        parseResult.InvocationConfiguration.Output.Write($"{version.InformationalVersion}\n");
        return ExitCode.Clean;
    }
}
