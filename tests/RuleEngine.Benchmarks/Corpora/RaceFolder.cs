namespace RuleEngine.Benchmarks.Corpora;

/// <summary>The files of a race: the articles twice, as they are read and as byte matchers want them, and rule sets by their number of rules.</summary>
internal sealed record RaceFolder(string Path)
{
    /// <summary>One article a line, <c>{"id", "text"}</c>.</summary>
    public string Articles => In("articles.jsonl");

    /// <summary>The same folded, one sentence a line between spaces; an article ends with NUL.</summary>
    public string Normalized => In("corpus.norm");

    /// <summary>Where the peers' harnesses are, if somebody built them.</summary>
    public string Peers => In("peers");

    /// <summary>The rules as a pack without word forms: the literals that the peers search for.</summary>
    public string PackOf(int rules) => In($"pack.{rules}");

    /// <summary>The rules as editors write them, with the forms of Arabic words.</summary>
    public string FlexOf(int rules) => In($"flex.{rules}");

    /// <summary>The bare literals, one a line between spaces.</summary>
    public string LiteralsOf(int rules) => In($"lits.{rules}.txt");

    public string YaraOf(int rules) => In($"yara.{rules}.yar");

    private string In(string name) => System.IO.Path.Combine(Path, name);
}
