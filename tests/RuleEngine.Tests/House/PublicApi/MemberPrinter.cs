using System.Reflection;
using System.Runtime.CompilerServices;

namespace RuleEngine.Tests.House.PublicApi;

/// <summary>Writes the members of one type that a user of the library can reach, a line each.</summary>
internal sealed class MemberPrinter
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private readonly NullabilityInfoContext _nullability = new();

    /// <returns>Constants and fields, constructors, properties, events, methods; each group by name.</returns>
    public IEnumerable<string> Print(Type type) => type.IsEnum
        ? type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(PrintEnumMember)
        :
        [
            .. Sorted(type.GetFields(Declared).Where(field => IsVisible(field) && !IsGenerated(field)), PrintField),
            .. Sorted(type.GetConstructors(Declared).Where(made => IsVisible(made) && !IsGenerated(made)), PrintConstructor),
            .. Sorted(type.GetProperties(Declared).Where(property => Accessors(property).Any() && !IsGenerated(property)), PrintProperty),
            .. Sorted(type.GetEvents(Declared).Where(raised => IsVisible(raised.AddMethod!)), PrintEvent),
            .. Sorted(type.GetMethods(Declared).Where(IsPrinted), PrintMethod),
        ];

    public string PrintParameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(PrintParameter));

    public string PrintReturn(MethodInfo method) =>
        RefOf(method.ReturnParameter) + TypeNamePrinter.Print(method.ReturnType, _nullability.Create(method.ReturnParameter));

    public static string PrintConstraints(IEnumerable<Type> parameters)
    {
        var clauses =
            from parameter in parameters
            let attributes = parameter.GenericParameterAttributes
            let isStruct = attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint)
            let named = parameter.GetGenericParameterConstraints()
                .Where(constraint => constraint != typeof(ValueType))
                .Select(constraint => TypeNamePrinter.Print(constraint))
            let all = (string[])
            [
                .. attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? ["class"] : Array.Empty<string>(),
                .. isStruct ? ["struct"] : Array.Empty<string>(),
                .. named,
                .. attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !isStruct ? ["new()"] : Array.Empty<string>(),
            ]
            where all.Length > 0
            select $" where {parameter.Name} : {string.Join(", ", all)}";
        return string.Concat(clauses);
    }

    private static IEnumerable<string> Sorted<T>(IEnumerable<T> members, Func<T, string> print)
        where T : MemberInfo =>
        members.Select(member => (member.Name, Text: print(member)))
            .OrderBy(member => member.Name, StringComparer.Ordinal)
            .ThenBy(member => member.Text, StringComparer.Ordinal)
            .Select(member => member.Text);

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsVisible(FieldInfo field) => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly;

    // What the compiler adds to a record is said by the word `record`.
    private static bool IsGenerated(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute), false);

    private static bool IsPrinted(MethodInfo method)
    {
        var isAccessor = method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);
        return IsVisible(method) && !isAccessor && !IsGenerated(method) && !method.Name.Contains('<', StringComparison.Ordinal);
    }

    private static IEnumerable<MethodInfo> Accessors(PropertyInfo property) => property.GetAccessors(nonPublic: true).Where(IsVisible);

    private static string PrintEnumMember(FieldInfo field) =>
        $"{ObsoleteOf(field)}{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), null)}";

    private string PrintField(FieldInfo field)
    {
        var kind = field.IsLiteral ? "const " : $"{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}";
        var value = field.IsLiteral ? $" = {TypeNamePrinter.PrintValue(field.GetRawConstantValue(), field.FieldType)}" : "";
        var type = TypeNamePrinter.Print(field.FieldType, _nullability.Create(field));
        return $"{ObsoleteOf(field)}{(field.IsPublic ? "public" : "protected")} {RequiredOf(field)}{kind}{type} {field.Name}{value}";
    }

    private string PrintConstructor(ConstructorInfo constructor) =>
        $"{ObsoleteOf(constructor)}{AccessOf(constructor)} {constructor.DeclaringType!.Name.Split('`')[0]}({PrintParameters(constructor)})";

    private string PrintProperty(PropertyInfo property)
    {
        var widest = Accessors(property).OrderByDescending(accessor => accessor.IsPublic).First();
        var accessors = Accessors(property).Select(accessor =>
        {
            var kind = accessor == property.GetMethod ? "get"
                : accessor.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init"
                : "set";
            return widest.IsPublic && !accessor.IsPublic ? $"protected {kind};" : $"{kind};";
        });
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(PrintParameter))}]";
        var type = TypeNamePrinter.Print(property.PropertyType, _nullability.Create(property));
        return $"{ObsoleteOf(property)}{AccessOf(widest)} {RequiredOf(property)}{KindOf(widest)}{type} {name} {{ {string.Join(" ", accessors)} }}";
    }

    private string PrintEvent(EventInfo raised)
    {
        var type = TypeNamePrinter.Print(raised.EventHandlerType!, _nullability.Create(raised));
        return $"{ObsoleteOf(raised)}{AccessOf(raised.AddMethod!)} {KindOf(raised.AddMethod!)}event {type} {raised.Name}";
    }

    private string PrintMethod(MethodInfo method)
    {
        var arguments = method.GetGenericArguments();
        var generic = arguments.Length == 0 ? "" : $"<{string.Join(", ", arguments.Select(argument => argument.Name))}>";
        var name = method.Name switch
        {
            "op_Implicit" => "implicit operator",
            "op_Explicit" => "explicit operator",
            var other when other.StartsWith("op_", StringComparison.Ordinal) => $"operator {other[3..]}",
            var other => other,
        };
        return $"{ObsoleteOf(method)}{AccessOf(method)} {KindOf(method)}{PrintReturn(method)} {name}{generic}({PrintParameters(method)}){PrintConstraints(arguments)}";
    }

    private string PrintParameter(ParameterInfo parameter)
    {
        var method = parameter.Member;
        var isExtended = parameter.Position == 0 && method.IsDefined(typeof(ExtensionAttribute), false);
        var isParams = parameter.IsDefined(typeof(ParamArrayAttribute), false)
            || parameter.IsDefined(typeof(ParamCollectionAttribute), false);
        var type = TypeNamePrinter.Print(parameter.ParameterType, _nullability.Create(parameter));
        var value = parameter.HasDefaultValue ? $" = {TypeNamePrinter.PrintValue(parameter.DefaultValue, parameter.ParameterType)}" : "";
        return $"{(isExtended ? "this " : "")}{(isParams ? "params " : "")}{RefOf(parameter)}{type} {parameter.Name}{value}";
    }

    private static string RefOf(ParameterInfo parameter) =>
        !parameter.ParameterType.IsByRef ? ""
        : parameter.IsOut ? "out "
        : parameter.IsIn ? "in "
        : parameter.Position < 0 && parameter.GetRequiredCustomModifiers().Length > 0 ? "ref readonly "
        : "ref ";

    private static string AccessOf(MethodBase method) => method.IsPublic ? "public" : "protected";

    private static string RequiredOf(MemberInfo member) => member.IsDefined(typeof(RequiredMemberAttribute), false) ? "required " : "";

    // The compiler marks the constructors of a type with required members obsolete for compilers that do not know them.
    private static string ObsoleteOf(MemberInfo member)
    {
        var obsolete = member.GetCustomAttribute<ObsoleteAttribute>();
        return obsolete is null || member.IsDefined(typeof(CompilerFeatureRequiredAttribute), false) ? "" : $"[Obsolete(\"{obsolete.Message}\")] ";
    }

    private static string KindOf(MethodInfo method)
    {
        var isOverride = method.GetBaseDefinition() != method;
        return method.IsStatic ? method.IsAbstract ? "static abstract " : "static "
            : method.DeclaringType!.IsInterface ? ""
            : method.IsAbstract ? isOverride ? "abstract override " : "abstract "
            : isOverride ? method.IsFinal ? "sealed override " : "override "
            : method.IsVirtual && !method.IsFinal ? "virtual "
            : "";
    }
}
