namespace RuleEngine.Articles.Text.Arabic;

/// <summary>One form of a paradigm: a stem, its ending, and the ending before an object suffix.</summary>
internal sealed record VerbEnding(string Stem, string Ending, string BeforeObject)
{
    public VerbEnding(string stem, string ending)
        : this(stem, ending, ending)
    {
    }
}
