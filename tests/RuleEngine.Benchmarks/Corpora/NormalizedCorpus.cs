using System.Text;

namespace RuleEngine.Benchmarks.Corpora;

/// <summary>The articles as byte matchers read them: folded words between single spaces.</summary>
internal sealed record NormalizedCorpus(string[] Articles, long Bytes)
{
    /// <param name="path">The file: articles that end with NUL.</param>
    /// <param name="limit">How many articles to keep at the most.</param>
    public static NormalizedCorpus Load(string path, int limit)
    {
        var bytes = File.ReadAllBytes(path).AsSpan();
        var articles = new List<string>();
        var kept = 0;
        while (kept < bytes.Length && articles.Count < limit)
        {
            var length = bytes[kept..].IndexOf((byte)0);
            length = length < 0 ? bytes.Length - kept : length;
            articles.Add(Encoding.UTF8.GetString(bytes.Slice(kept, length)));
            kept += length + 1;
        }

        return new NormalizedCorpus([.. articles], Math.Min(kept, bytes.Length));
    }
}
