using System.Reflection;

using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Tianhe.Governance.Tests.Conventions;

/// <summary>Reads compiled types: what they refer to and what their methods do. Nested types, the compiler's included, count to the outermost.</summary>
internal static class Metadata
{
    public static IReadOnlyList<TypeDefinition> TopLevelTypes(Assembly assembly) =>
        [.. AssemblyDefinition.ReadAssembly(assembly.Location).MainModule.Types
            .Where(type => type.Namespace.StartsWith("Tianhe.", StringComparison.Ordinal))];

    public static TypeDefinition Type(Type type) =>
        AssemblyDefinition.ReadAssembly(type.Assembly.Location).MainModule.GetType(type.FullName!.Replace('+', '/'));

    /// <summary>The full names of the outermost types that a type refers to anywhere: signatures, bodies, attributes, constraints.</summary>
    public static ISet<string> References(TypeDefinition type)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var reference in All(type).SelectMany(OfType).SelectMany(Parts))
        {
            found.Add(Outermost(reference));
        }

        return found;
    }

    public static IEnumerable<MethodDefinition> Methods(TypeDefinition type) => All(type).SelectMany(one => one.Methods);

    public static IEnumerable<Instruction> Instructions(TypeDefinition type) =>
        Methods(type).Where(method => method.HasBody).SelectMany(method => method.Body.Instructions);

    /// <summary>A type and what it is made of: the items of an array, the arguments of a generic type.</summary>
    public static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => [generic.ElementType, .. generic.GenericArguments.SelectMany(Parts)],
        FunctionPointerType pointer => [.. Parts(pointer.ReturnType), .. pointer.Parameters.SelectMany(parameter => Parts(parameter.ParameterType))],
        IModifierType modified => [.. Parts(modified.ModifierType), .. Parts(modified.ElementType)],
        TypeSpecification specification => Parts(specification.ElementType),
        _ => [type],
    };

    private static IEnumerable<TypeDefinition> All(TypeDefinition type) => [type, .. type.NestedTypes.SelectMany(All)];

    private static string Outermost(TypeReference type) => type.DeclaringType is null ? type.FullName : Outermost(type.DeclaringType);

    private static IEnumerable<TypeReference?> OfType(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(implemented => implemented.InterfaceType),
        .. Constraints(type),
        .. Attributes(type),
        .. type.Fields.SelectMany(field => Attributes(field).Append(field.FieldType)),
        .. type.Properties.SelectMany(Attributes),
        .. type.Methods.SelectMany(OfMethod),
    ];

    private static IEnumerable<TypeReference?> OfMethod(MethodDefinition method) =>
    [
        method.ReturnType,
        .. method.Parameters.SelectMany(parameter => Attributes(parameter).Append(parameter.ParameterType)),
        .. Constraints(method),
        .. Attributes(method),
        .. method.HasBody ? OfBody(method.Body) : [],
    ];

    private static IEnumerable<TypeReference?> OfBody(Mono.Cecil.Cil.MethodBody body) =>
    [
        .. body.Variables.Select(variable => variable.VariableType),
        .. body.ExceptionHandlers.Select(handler => handler.CatchType),
        .. body.Instructions.SelectMany(instruction => OfOperand(instruction.Operand)),
    ];

    private static IEnumerable<TypeReference?> OfOperand(object? operand) => operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        GenericInstanceMethod method => [.. OfOperand(method.ElementMethod), .. method.GenericArguments],
        MethodReference method => [method.DeclaringType, method.ReturnType, .. method.Parameters.Select(parameter => parameter.ParameterType)],
        _ => [],
    };

    private static IEnumerable<TypeReference?> Constraints(IGenericParameterProvider provider) =>
        provider.GenericParameters.SelectMany(parameter => parameter.Constraints).Select(constraint => constraint.ConstraintType);

    private static IEnumerable<TypeReference?> Attributes(Mono.Cecil.ICustomAttributeProvider provider) =>
        provider.CustomAttributes.SelectMany(attribute => attribute.ConstructorArguments
            .Select(argument => argument.Value as TypeReference)
            .Append(attribute.AttributeType));
}
