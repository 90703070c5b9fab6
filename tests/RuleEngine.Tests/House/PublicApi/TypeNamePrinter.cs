using System.Globalization;
using System.Reflection;

namespace RuleEngine.Tests.House.PublicApi;

/// <summary>Writes a type as C# would, with <c>?</c> where a reference may be null.</summary>
internal static class TypeNamePrinter
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(string)] = "string",
        [typeof(uint)] = "uint",
        [typeof(ulong)] = "ulong",
        [typeof(ushort)] = "ushort",
        [typeof(void)] = "void",
    };

    public static string Print(Type type, NullabilityInfo? nullability = null)
    {
        if (type.IsByRef)
        {
            return Print(type.GetElementType()!, nullability?.ElementType ?? nullability);
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return $"{Print(underlying, nullability?.GenericTypeArguments.FirstOrDefault())}?";
        }

        // Of a type parameter alone the attributes do not say whether `?` was written.
        var mark = nullability?.ReadState == NullabilityState.Nullable && !type.IsValueType && !type.IsGenericParameter ? "?" : "";
        return PrintBare(type, nullability) + mark;
    }

    /// <summary>As its own declaration names it: without the types that hold it.</summary>
    public static string PrintDeclared(Type type)
    {
        var own = type.GetGenericArguments().Skip(type.DeclaringType?.GetGenericArguments().Length ?? 0).ToList();
        return NameWith(type, own.ConvertAll(parameter => VarianceOf(parameter) + parameter.Name));
    }

    public static string PrintBare(Type type, NullabilityInfo? nullability = null)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (type.IsArray)
        {
            return $"{Print(type.GetElementType()!, nullability?.ElementType)}[{new string(',', type.GetArrayRank() - 1)}]";
        }

        if (type.IsPointer)
        {
            return $"{PrintBare(type.GetElementType()!)}*";
        }

        var arguments = type.GetGenericArguments()
            .Select((argument, i) => Print(argument, nullability?.GenericTypeArguments.ElementAtOrDefault(i)))
            .ToList();
        if (type.IsGenericType && type.FullName is { } name && name.StartsWith("System.ValueTuple`", StringComparison.Ordinal))
        {
            return $"({string.Join(", ", arguments)})";
        }

        return type.IsGenericParameter ? type.Name : PrintNested(type, arguments);
    }

    public static string PrintValue(object? value, Type type) => value switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        string text => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
        char character => $"'{character}'",
        bool flag => flag ? "true" : "false",
        Enum member => $"{PrintBare(member.GetType())}.{member}",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    // A nested type's arguments begin with those of the types around it: Outer<T>.Inner<U> has T and U.
    private static string PrintNested(Type type, List<string> arguments)
    {
        var outer = type.DeclaringType;
        var outerCount = outer?.GetGenericArguments().Length ?? 0;
        var name = NameWith(type, [.. arguments.Skip(outerCount)]);
        return outer is null ? name : $"{PrintNested(outer, [.. arguments.Take(outerCount)])}.{name}";
    }

    private static string VarianceOf(Type parameter) =>
        (parameter.GenericParameterAttributes & GenericParameterAttributes.VarianceMask) switch
        {
            GenericParameterAttributes.Covariant => "out ",
            GenericParameterAttributes.Contravariant => "in ",
            _ => "",
        };

    private static string NameWith(Type type, List<string> arguments) =>
        type.Name.Split('`')[0] + (arguments.Count == 0 ? "" : $"<{string.Join(", ", arguments)}>");
}
