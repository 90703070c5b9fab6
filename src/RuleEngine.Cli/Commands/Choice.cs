using System.CommandLine;
using RuleEngine.Diagnostics;

namespace RuleEngine.Cli.Commands;

/// <summary>Options that take one of a few words.</summary>
internal static class Choice
{
    public static Option<string> Create(string name, string? alias, string description, string byDefault, string[] values)
    {
        var option = new Option<string>(name, alias is null ? [] : [alias])
        {
            Description = description,
            HelpName = string.Join('|', values),
            DefaultValueFactory = _ => byDefault,
        };
        option.Validators.Add(result =>
        {
            var written = result.Tokens.Count == 0 ? byDefault : result.Tokens[^1].Value;
            if (!values.Contains(written, StringComparer.Ordinal))
            {
                result.AddError($"`{name}` cannot be `{written}`; {CureFor(written, values)}");
            }
        });
        option.CompletionSources.Add(values);
        return option;
    }

    /// <summary>Which of the values was probably meant, or all of them.</summary>
    public static string CureFor(string written, string[] values) => NearestName.Of(written, values) is { } nearest
        ? $"did you mean `{nearest}`?"
        : $"it is one of {string.Join(", ", values.Select(static value => $"`{value}`"))}";
}
