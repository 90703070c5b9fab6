using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace RuleEngine.Tests.House.PublicApi;

/// <summary>
/// Writes what a user of an assembly can name, much as C# would declare it: namespaces, types and members in the order of
/// their names, so that a change of the public API is a change of a few lines.
/// </summary>
internal static class PublicApiPrinter
{
    public static string Print(IEnumerable<Type> types)
    {
        var text = new StringBuilder();
        var spaces = types.Where(type => type is { IsVisible: true, IsNested: false })
            .GroupBy(type => type.Namespace ?? "", StringComparer.Ordinal)
            .OrderBy(space => space.Key, StringComparer.Ordinal);
        foreach (var space in spaces)
        {
            text.Append(text.Length == 0 ? "" : "\n").Append($"namespace {space.Key}\n");
            foreach (var type in space.OrderBy(TypeNamePrinter.PrintDeclared, StringComparer.Ordinal))
            {
                text.Append('\n');
                Append(text, type, "");
            }
        }

        return text.ToString().TrimEnd('\n');
    }

    private static void Append(StringBuilder text, Type type, string indent)
    {
        if (type.IsDefined(typeof(FlagsAttribute), false))
        {
            text.Append(indent).Append("[Flags]\n");
        }

        if (typeof(Delegate).IsAssignableFrom(type))
        {
            text.Append(indent).Append(DelegateOf(type)).Append('\n');
            return;
        }

        var members = new MemberPrinter().Print(type).Select(member => $"{indent}    {member}\n").ToList();
        var nested = type.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic)
            .Where(inner => inner.IsVisible || inner.IsNestedFamily || inner.IsNestedFamORAssem)
            .OrderBy(inner => inner.Name, StringComparer.Ordinal)
            .ToList();
        text.Append(indent).Append(DeclarationOf(type)).Append('\n').Append(indent).Append("{\n").AppendJoin("", members);
        foreach (var inner in nested)
        {
            Append(text, inner, $"{indent}    ");
        }

        text.Append(indent).Append("}\n");
    }

    private static string DelegateOf(Type type)
    {
        var invoke = type.GetMethod("Invoke")!;
        var printer = new MemberPrinter();
        return $"public delegate {printer.PrintReturn(invoke)} {TypeNamePrinter.PrintDeclared(type)}({printer.PrintParameters(invoke)})";
    }

    private static string DeclarationOf(Type type)
    {
        var bases = BasesOf(type).ToList();
        var constraints = MemberPrinter.PrintConstraints(type.GetGenericArguments());
        var access = type.IsNestedFamily || type.IsNestedFamORAssem ? "protected" : "public";
        return $"{ObsoleteOf(type)}{access} {KindOf(type)} {TypeNamePrinter.PrintDeclared(type)}"
            + (bases.Count == 0 ? "" : $" : {string.Join(", ", bases)}")
            + constraints;
    }

    private static string KindOf(Type type)
    {
        if (type.IsEnum)
        {
            return "enum";
        }

        if (type.IsInterface)
        {
            return "interface";
        }

        if (type.IsValueType)
        {
            return (type.IsDefined(typeof(IsReadOnlyAttribute), false) ? "readonly " : "")
                + (type.IsByRefLike ? "ref " : "")
                + (IsRecord(type) ? "record struct" : "struct");
        }

        return (type is { IsAbstract: true, IsSealed: true } ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "")
            + (IsRecord(type) ? "record" : "class");
    }

    // A record of either kind has a method of this name that the compiler wrote or that replaces it.
    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is not null;

    // Interfaces that another base brings along are left out, and a record's equality with itself.
    private static IEnumerable<string> BasesOf(Type type)
    {
        if (type.IsEnum)
        {
            var underlying = type.GetEnumUnderlyingType();
            return underlying == typeof(int) ? [] : [TypeNamePrinter.Print(underlying)];
        }

        var parent = type.BaseType is { } known && known != typeof(object) && known != typeof(ValueType) ? known : null;
        var interfaces = type.GetInterfaces();
        var brought = interfaces.SelectMany(face => face.GetInterfaces()).Concat(parent?.GetInterfaces() ?? []).ToHashSet();
        var own = interfaces
            .Where(face => face.IsVisible && !brought.Contains(face))
            .Where(face => !(IsRecord(type) && face == typeof(IEquatable<>).MakeGenericType(type)))
            .Select(face => TypeNamePrinter.Print(face))
            .Order(StringComparer.Ordinal);
        return parent is null ? own : own.Prepend(TypeNamePrinter.Print(parent));
    }

    private static string ObsoleteOf(Type type) =>
        type.GetCustomAttribute<ObsoleteAttribute>() is { } obsolete ? $"[Obsolete(\"{obsolete.Message}\")] " : "";
}
