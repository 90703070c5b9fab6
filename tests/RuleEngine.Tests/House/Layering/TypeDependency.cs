namespace RuleEngine.Tests.House.Layering;

/// <summary>One type's mention of another, anywhere in its compiled form.</summary>
internal readonly record struct TypeDependency(TypeName From, TypeName To)
{
    public bool IsInsideOneAssembly => From.Assembly == To.Assembly;

    public override string ToString() => $"{From} -> {To}";
}
