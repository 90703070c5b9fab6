namespace RuleEngine.Articles.Text;

/// <summary>How far the neighbours of a token count when a word is tried on it.</summary>
internal enum NeighbourDependence
{
    /// <summary>Not at all: what holds for one token holds for all that are spelt alike.</summary>
    None,

    /// <summary>The word matches some spellings only behind a proclitic that stands apart (<c>لـ «هجمات»</c>), others wherever they are.</summary>
    OnProclitic,

    /// <summary>Any neighbour may count: each token must be tried.</summary>
    OnAny,
}
