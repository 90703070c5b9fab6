using RuleEngine.Diagnostics;

namespace RuleEngine.Cli;

/// <summary>Says that there is nothing of a name, and which name was probably meant.</summary>
internal static class UnknownName
{
    /// <param name="error">Where it is said.</param>
    /// <param name="kind">What was looked for, as <c>pack</c> or <c>rule</c>.</param>
    /// <param name="name">The name as written.</param>
    /// <param name="known">The names there are.</param>
    /// <param name="otherwise">What to do where no name is near.</param>
    public static void Write(TextWriter error, string kind, string name, IEnumerable<string> known, string otherwise)
    {
        var nearest = NearestName.Of(name, known);
        Problem.Write(error, $"there is no {kind} `{name}`", nearest is null ? otherwise : $"did you mean `{nearest}`?");
    }
}
