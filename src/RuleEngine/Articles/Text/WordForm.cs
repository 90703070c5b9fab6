namespace RuleEngine.Articles.Text;

/// <summary>How a word of a rule was written, and so which of its forms it finds.</summary>
internal enum WordForm
{
    /// <summary><c>"ميليشيا"</c>: the word, with the proclitics its place allows.</summary>
    Plain,

    /// <summary><c>"ميليشيا~"</c>: every regular nominal form.</summary>
    Inflected,

    /// <summary><c>"propagand*"</c>: every word that begins so.</summary>
    Prefix,

    /// <summary><c>'على'</c>: as written, no affixes and no folding of letters.</summary>
    Exact,
}
