using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace RuleEngine.Tests.House.Layering;

/// <summary>Flattens a signature into the types it is made of: <c>List&lt;A[]&gt;</c> mentions <c>List</c> and <c>A</c>.</summary>
internal sealed class MentionedTypes(string assembly)
    : ISignatureTypeProvider<ImmutableArray<TypeName>, object?>, ICustomAttributeTypeProvider<ImmutableArray<TypeName>>
{
    public ImmutableArray<TypeName> GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
        [NameOf(reader, handle)];

    public ImmutableArray<TypeName> GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) =>
        [NameOf(reader, handle)];

    public ImmutableArray<TypeName> GetTypeFromSpecification(
        MetadataReader reader,
        object? genericContext,
        TypeSpecificationHandle handle,
        byte rawTypeKind) => reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public ImmutableArray<TypeName> GetGenericInstantiation(
        ImmutableArray<TypeName> genericType,
        ImmutableArray<ImmutableArray<TypeName>> typeArguments) => [.. genericType, .. typeArguments.SelectMany(argument => argument)];

    public ImmutableArray<TypeName> GetFunctionPointerType(MethodSignature<ImmutableArray<TypeName>> signature) =>
        [.. signature.ReturnType, .. signature.ParameterTypes.SelectMany(parameter => parameter)];

    public ImmutableArray<TypeName> GetModifiedType(ImmutableArray<TypeName> modifier, ImmutableArray<TypeName> unmodifiedType, bool isRequired) =>
        [.. modifier, .. unmodifiedType];

    // `typeof(X)` in an attribute is a text: `X` of this assembly, `X, Other` of another one.
    public ImmutableArray<TypeName> GetTypeFromSerializedName(string name)
    {
        var parts = name.Split(", ", 3);
        var outermost = parts[0].Split('+', '[', '`')[0];
        var dot = outermost.LastIndexOf('.');
        return [new TypeName(parts.Length > 1 ? parts[1] : assembly, outermost[..Math.Max(dot, 0)], outermost[(dot + 1)..])];
    }

    public ImmutableArray<TypeName> GetArrayType(ImmutableArray<TypeName> elementType, ArrayShape shape) => elementType;

    public ImmutableArray<TypeName> GetSZArrayType(ImmutableArray<TypeName> elementType) => elementType;

    public ImmutableArray<TypeName> GetByReferenceType(ImmutableArray<TypeName> elementType) => elementType;

    public ImmutableArray<TypeName> GetPointerType(ImmutableArray<TypeName> elementType) => elementType;

    public ImmutableArray<TypeName> GetPinnedType(ImmutableArray<TypeName> elementType) => elementType;

    public ImmutableArray<TypeName> GetGenericMethodParameter(object? genericContext, int index) => [];

    public ImmutableArray<TypeName> GetGenericTypeParameter(object? genericContext, int index) => [];

    public ImmutableArray<TypeName> GetPrimitiveType(PrimitiveTypeCode typeCode) => [];

    public ImmutableArray<TypeName> GetSystemType() => [new TypeName("System.Runtime", "System", "Type")];

    public bool IsSystemType(ImmutableArray<TypeName> type) => type is [{ FullName: "System.Type" }];

    // An enum of another assembly does not tell its size here; all that attributes of ours take are of this one.
    public PrimitiveTypeCode GetUnderlyingEnumType(ImmutableArray<TypeName> type) => PrimitiveTypeCode.Int32;

    private TypeName NameOf(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        var name = reader.GetString(type.Name);
        if (type.GetDeclaringType() is not { IsNil: false } declaring)
        {
            return new TypeName(assembly, reader.GetString(type.Namespace), name);
        }

        // What the compiler makes of a lambda, an iterator or an async method speaks for the type it stands in.
        var outer = NameOf(reader, declaring);
        return name.Contains('<', StringComparison.Ordinal) ? outer : outer with { Name = $"{outer.Name}.{name}" };
    }

    private static TypeName NameOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        var name = reader.GetString(type.Name);
        switch (type.ResolutionScope.Kind)
        {
            case HandleKind.TypeReference:
                var outer = NameOf(reader, (TypeReferenceHandle)type.ResolutionScope);
                return outer with { Name = $"{outer.Name}.{name}" };
            case HandleKind.AssemblyReference:
                var owner = reader.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope);
                return new TypeName(reader.GetString(owner.Name), reader.GetString(type.Namespace), name);
            default:
                return new TypeName("", reader.GetString(type.Namespace), name);
        }
    }
}
