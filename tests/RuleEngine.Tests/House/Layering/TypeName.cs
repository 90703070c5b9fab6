namespace RuleEngine.Tests.House.Layering;

/// <summary>A type as an assembly names it; a nested type has the namespace of the type that holds it.</summary>
internal readonly record struct TypeName(string Assembly, string Namespace, string Name)
{
    public string FullName => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";

    public override string ToString() => FullName;
}
