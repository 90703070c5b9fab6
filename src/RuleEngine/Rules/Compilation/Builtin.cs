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

    /// <summary>A number with its exactness and what it counts.</summary>
    public static Builtin Quantity { get; } = new("quantity");

    public static Builtin ExactQuantity { get; } = new("exact-quantity");

    public static Builtin RoughQuantity { get; } = new("rough-quantity");

    public static Builtin MinimumQuantity { get; } = new("minimum-quantity");

    public static Builtin MaximumQuantity { get; } = new("maximum-quantity");

    /// <summary>Words in a row that the body says more than once.</summary>
    public static Builtin Repeated { get; } = new("repeated");

    public static ImmutableArray<Builtin> All { get; } =
    [
        Number, Date, Quote, Word, Sentence, Paragraph, Title, Lead, Body, Attributed, Quantity, ExactQuantity, RoughQuantity, MinimumQuantity,
        MaximumQuantity, Repeated,
    ];

    /// <summary>The keyword.</summary>
    public string Name { get; }

    /// <summary>Its place in <see cref="All"/>.</summary>
    public int Ordinal { get; }

    /// <summary>Whether it finds quantities, all or some of them.</summary>
    public bool IsQuantity => this == Quantity || this == ExactQuantity || this == RoughQuantity || this == MinimumQuantity || this == MaximumQuantity;

    public override string ToString() => Name;
}
