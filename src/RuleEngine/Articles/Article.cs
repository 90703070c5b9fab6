namespace RuleEngine.Articles;

/// <summary>An article as it was read: its text and what is known about it. Immutable.</summary>
/// <remarks>What is not known is null, and a rule that asks for it stays silent.</remarks>
public sealed record Article
{
    /// <summary>What reports call the article: its <c>id</c>, or the path of its file.</summary>
    public required string Id { get; init; }

    /// <summary>The text; the offsets of findings are UTF-16 code units of it.</summary>
    public required string Text { get; init; }

    /// <summary>A title given apart from the text, with offsets of its own; null where the title is a line of the text.</summary>
    public string? Title { get; init; }

    /// <summary>The language as a two-letter code (<c>ar</c>, <c>en</c>); null to have it detected.</summary>
    public string? Language { get; init; }

    /// <summary>Who published it.</summary>
    public string? Source { get; init; }

    /// <summary>The day it was published.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Its genre, for example <c>news</c> or <c>opinion</c>.</summary>
    public string? Genre { get; init; }

    /// <summary>The file it came from, with forward slashes; null for an article made in memory.</summary>
    public string? Path { get; init; }

    /// <summary>The code unit of the file at which <see cref="Text"/> begins: not 0 behind front matter.</summary>
    public int TextOffset { get; init; }

    /// <summary>The line of the file on which <see cref="Text"/> begins, counted from 1.</summary>
    public int FirstLine { get; init; } = 1;
}
