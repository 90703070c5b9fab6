namespace RuleEngine.Cli.Listing;

/// <summary>A technique and the names of the rules that look for it.</summary>
internal sealed record TechniqueListing(string Name, IReadOnlyList<string> Rules);
