using System.CommandLine;
using RuleEngine.Cli.Rules;

namespace RuleEngine.Cli.Commands;

/// <summary>The option that says where the rules are, which all commands share.</summary>
internal static class RuleOptions
{
    public static Option<string[]> CreateRules() => new("--rules", "-r")
    {
        Description = "A folder of packs, or one pack; may be given several times. Without it: the packs that come with the program.",
        HelpName = "FOLDER",
        Arity = ArgumentArity.OneOrMore,
        DefaultValueFactory = static _ => [],
    };

    /// <summary>Offers the names of the packs in the folders given so far, or of the shipped ones.</summary>
    public static void CompletePacks(Option<string[]> option, Option<string[]> rules, Terminal terminal) =>
        option.CompletionSources.Add(context => PackNames(context.ParseResult, rules, terminal));

    /// <inheritdoc cref="CompletePacks(Option{string[]}, Option{string[]}, Terminal)"/>
    public static void CompletePacks(Argument<string[]> argument, Option<string[]> rules, Terminal terminal) =>
        argument.CompletionSources.Add(context => PackNames(context.ParseResult, rules, terminal));

    /// <summary>The rules of the shipped packs, or of the folders given: for completions, where errors are silent.</summary>
    public static RuleSet? TryLoad(ParseResult parsed, Option<string[]> rules, Terminal terminal) =>
        new RuleLoader(terminal).Read(RuleRequest.Of(parsed.GetValue(rules)!, [])).RuleSet;

    private static IEnumerable<string> PackNames(ParseResult parsed, Option<string[]> rules, Terminal terminal) =>
        TryLoad(parsed, rules, terminal)?.Packs.Select(static pack => pack.Name) ?? [];
}
