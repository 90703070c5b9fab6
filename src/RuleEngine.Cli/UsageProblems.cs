using System.CommandLine;
using System.CommandLine.Parsing;
using RuleEngine.Diagnostics;

namespace RuleEngine.Cli;

/// <summary>Says what is wrong with the arguments: one line each, what was probably meant, and where help is.</summary>
internal static class UsageProblems
{
    public static void Write(TextWriter error, ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command is RootCommand)
        {
            WriteMissingCommand(error, parsed, command);
        }
        else
        {
            foreach (var message in parsed.Errors.Select(MessageOf).Distinct(StringComparer.Ordinal))
            {
                Problem.Write(error, message);
            }
        }

        var path = command is RootCommand ? "" : $" {command.Name}";
        error.Write($"  = help: `ruleengine{path} --help` shows what there is, with examples\n");
    }

    private static void WriteMissingCommand(TextWriter error, ParseResult parsed, Command root)
    {
        var names = root.Subcommands.Select(static c => c.Name).ToList();
        if (parsed.UnmatchedTokens is [var written, ..])
        {
            var nearest = NearestName.Of(written, names);
            Problem.Write(error, nearest is null
                ? $"there is no command `{written}`; it is one of {string.Join(", ", names.Select(static name => $"`{name}`"))}"
                : $"there is no command `{written}`; did you mean `{nearest}`?");
        }
        else
        {
            Problem.Write(error, "a command is missing: for example `ruleengine check article.txt`");
        }
    }

    // The library's own messages are sentences; ours, and those of diagnostics, are not.
    private static string MessageOf(ParseError error)
    {
        if (error.SymbolResult is ArgumentResult { Tokens.Count: 0, Parent: CommandResult } missing)
        {
            return $"the argument {missing.Argument.Name} is missing";
        }

        var text = error.Message.ReplaceLineEndings(" ").TrimEnd('.');
        return text.Length > 1 && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterLower(text[1])
            ? $"{char.ToLowerInvariant(text[0])}{text[1..]}"
            : text;
    }
}
