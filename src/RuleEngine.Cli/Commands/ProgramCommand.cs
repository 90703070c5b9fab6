using System.CommandLine;

namespace RuleEngine.Cli.Commands;

/// <summary>A command of the program, with examples to copy below its help.</summary>
internal abstract class ProgramCommand(string name, string description, string examples) : Command(name, description)
{
    public string Examples { get; } = examples;

    /// <summary>
    /// Refuses what looks like an option but is none: the command-line library takes it for an argument, and a misspelt option
    /// would be looked for as a file.
    /// </summary>
    protected void RefuseUnknownOptions(Argument argument) => argument.Validators.Add(result =>
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value.Length > 1 && token.Value[0] == '-')
            {
                result.AddError(UnknownOptionOf(token.Value));
            }
        }
    });

    private string UnknownOptionOf(string written)
    {
        var nearest = Diagnostics.NearestName.Of(written, Options.SelectMany(static option => option.Aliases.Append(option.Name)));
        return nearest is null
            ? $"there is no option `{written}`; a file of that name is `./{written}`"
            : $"there is no option `{written}`; did you mean `{nearest}`?";
    }
}
