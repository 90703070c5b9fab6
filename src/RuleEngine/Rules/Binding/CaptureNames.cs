using System.Collections.Immutable;

namespace RuleEngine.Rules.Binding;

/// <summary>The names that a pattern remembers: those that each of its spans has, and those that some have.</summary>
internal sealed record CaptureNames(ImmutableHashSet<string> Always, ImmutableHashSet<string> Sometimes)
{
    public static CaptureNames None { get; } = new([], []);

    /// <summary>A span of both.</summary>
    public CaptureNames Both(CaptureNames other) => new(Always.Union(other.Always), Sometimes.Union(other.Sometimes));

    /// <summary>A span of either.</summary>
    public CaptureNames Either(CaptureNames other) => new(Always.Intersect(other.Always), Sometimes.Union(other.Sometimes));
}
