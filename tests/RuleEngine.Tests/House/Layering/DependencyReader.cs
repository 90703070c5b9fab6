using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace RuleEngine.Tests.House.Layering;

/// <summary>Reads from a compiled assembly which type mentions which.</summary>
/// <remarks>
/// What counts: base types, interfaces, constraints, attributes and the types they name, fields, signatures, local
/// variables, caught exceptions, and whatever an instruction names, generic arguments included. What a type only gets
/// handed and never names (<c>a.B</c> without touching B's members) does not count.
/// </remarks>
internal sealed class DependencyReader : IDisposable
{
    private readonly PEReader _file;
    private readonly MetadataReader _reader;
    private readonly MentionedTypes _mentioned;

    private DependencyReader(string path)
    {
        _file = new PEReader(File.OpenRead(path));
        _reader = _file.GetMetadataReader();
        _mentioned = new MentionedTypes(_reader.GetString(_reader.GetAssemblyDefinition().Name));
    }

    /// <returns>Each pair of different types once, in the order of their names.</returns>
    public static IReadOnlyList<TypeDependency> Read(string path)
    {
        using var reader = new DependencyReader(path);
        return [.. reader.All().Distinct().OrderBy(pair => pair.ToString(), StringComparer.Ordinal)];
    }

    public void Dispose() => _file.Dispose();

    private IEnumerable<TypeDependency> All() =>
        from handle in _reader.TypeDefinitions
        let type = _reader.GetTypeDefinition(handle)
        let user = TypesOf(handle).Single()
        from used in Declared(type).Concat(type.GetMethods().SelectMany(InMethod))
        where used != user
        select new TypeDependency(user, used);

    private IEnumerable<TypeName> Declared(TypeDefinition type)
    {
        var fields = type.GetFields().Select(_reader.GetFieldDefinition).ToList();
        var attributes = type.GetCustomAttributes()
            .Concat(fields.SelectMany(field => field.GetCustomAttributes()))
            .Concat(type.GetProperties().SelectMany(property => _reader.GetPropertyDefinition(property).GetCustomAttributes()))
            .Concat(type.GetEvents().SelectMany(raised => _reader.GetEventDefinition(raised).GetCustomAttributes()));
        return
        [
            .. TypesOf(type.BaseType),
            .. type.GetInterfaceImplementations().SelectMany(face => TypesOf(_reader.GetInterfaceImplementation(face).Interface)),
            .. InGenericParameters(type.GetGenericParameters()),
            .. fields.SelectMany(field => field.DecodeSignature(_mentioned, null)),
            .. attributes.SelectMany(InAttribute),
        ];
    }

    private IEnumerable<TypeName> InGenericParameters(GenericParameterHandleCollection parameters) =>
        from parameter in parameters
        from constraint in _reader.GetGenericParameter(parameter).GetConstraints()
        from type in TypesOf(_reader.GetGenericParameterConstraint(constraint).Type)
        select type;

    private IEnumerable<TypeName> InAttribute(CustomAttributeHandle handle)
    {
        var attribute = _reader.GetCustomAttribute(handle);
        var value = attribute.DecodeValue(_mentioned);
        var arguments = value.FixedArguments.Select(argument => argument.Value)
            .Concat(value.NamedArguments.Select(argument => argument.Value))
            .OfType<IEnumerable<TypeName>>();
        return TypesOf(attribute.Constructor).Concat(arguments.SelectMany(type => type));
    }

    private IEnumerable<TypeName> InMethod(MethodDefinitionHandle handle)
    {
        var method = _reader.GetMethodDefinition(handle);
        var signature = method.DecodeSignature(_mentioned, null);
        var attributes = method.GetCustomAttributes()
            .Concat(method.GetParameters().SelectMany(parameter => _reader.GetParameter(parameter).GetCustomAttributes()));
        return
        [
            .. _mentioned.GetFunctionPointerType(signature),
            .. InGenericParameters(method.GetGenericParameters()),
            .. attributes.SelectMany(InAttribute),
            .. method.RelativeVirtualAddress == 0 ? [] : InBody(_file.GetMethodBody(method.RelativeVirtualAddress)),
        ];
    }

    private IEnumerable<TypeName> InBody(MethodBodyBlock body)
    {
        var locals = body.LocalSignature.IsNil
            ? []
            : _reader.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(_mentioned, null);
        return
        [
            .. locals.SelectMany(local => local),
            .. body.ExceptionRegions.SelectMany(region => TypesOf(region.CatchType)),
            .. IntermediateLanguage.TokensOf(body.GetILReader()).SelectMany(TypesOf),
        ];
    }

    private IEnumerable<TypeName> TypesOf(EntityHandle handle)
    {
        if (handle.IsNil)
        {
            return [];
        }

        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                return _mentioned.GetTypeFromDefinition(_reader, (TypeDefinitionHandle)handle, 0);
            case HandleKind.TypeReference:
                return _mentioned.GetTypeFromReference(_reader, (TypeReferenceHandle)handle, 0);
            case HandleKind.TypeSpecification:
                return _mentioned.GetTypeFromSpecification(_reader, null, (TypeSpecificationHandle)handle, 0);
            case HandleKind.FieldDefinition:
                return TypesOf(_reader.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType());
            case HandleKind.MethodDefinition:
                return TypesOf(_reader.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType());
            case HandleKind.MemberReference:
                return TypesOf(_reader.GetMemberReference((MemberReferenceHandle)handle).Parent);
            case HandleKind.MethodSpecification:
                var generic = _reader.GetMethodSpecification((MethodSpecificationHandle)handle);
                return TypesOf(generic.Method).Concat(generic.DecodeSignature(_mentioned, null).SelectMany(argument => argument));
            case HandleKind.StandaloneSignature:
                var called = _reader.GetStandaloneSignature((StandaloneSignatureHandle)handle);
                return _mentioned.GetFunctionPointerType(called.DecodeMethodSignature(_mentioned, null));
            default:
                return [];
        }
    }
}
