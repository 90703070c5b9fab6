using System.Collections.Immutable;

namespace RuleEngine.Rules.Compilation;

/// <summary>One of the patterns that the reader answers: <c>number</c>, <c>quote</c>, <c>title</c> …</summary>
internal sealed class Builtin
{
    private static int s_count;

    private Builtin(string name) => (Name, Ordinal) = (name, s_count++);

    public static Builtin Number { get; } = new("number");

    public static Builtin Date { get; } = new("date");

    public static Builtin Quote { get; } = new("quote");

    public static Builtin Word { get; } = new("word");

    public static Builtin Sentence { get; } = new("sentence");

    public static Builtin Paragraph { get; } = new("paragraph");

    public static Builtin Title { get; } = new("title");

    public static Builtin Lead { get; } = new("lead");

    public static Builtin Body { get; } = new("body");

    public static Builtin Attributed { get; } = new("attributed");

    public static ImmutableArray<Builtin> All { get; } =
        [Number, Date, Quote, Word, Sentence, Paragraph, Title, Lead, Body, Attributed];

    /// <summary>The keyword.</summary>
    public string Name { get; }

    /// <summary>Its place in <see cref="All"/>.</summary>
    public int Ordinal { get; }

    public override string ToString() => Name;
}
