using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Tianhe.Governance.Tests.Conventions;

/// <summary>What a type must look like: closed, immutable, with lists that compare by content. Each check returns what it finds wrong.</summary>
internal static class Shape
{
    private const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    public static IEnumerable<Type> PublicTypes(Assembly assembly) => assembly.GetExportedTypes();

    /// <summary>Nobody outside the library derives from the type. A record's copy constructor cannot be hidden and does not count.</summary>
    public static IEnumerable<string> Open(Type type) =>
        !type.IsClass || type.IsSealed || (type.IsAbstract && !Constructors(type).Any(IsAccessible)) ? [] : [$"{type.Name} can be derived from"];

    /// <summary>Builders are the mutable types, and enumerators move.</summary>
    public static IEnumerable<string> Mutable(Type type)
    {
        if (type.IsEnum || type.Name.EndsWith("Builder", StringComparison.Ordinal) || (type.IsByRefLike && type.Name.EndsWith("Enumerator", StringComparison.Ordinal)))
        {
            return [];
        }

        var properties = type.GetProperties(Declared).Where(property => property.SetMethod is { } setter && !IsInit(setter));
        var fields = type.GetFields(Declared).Where(field => !field.IsLiteral && (!field.IsInitOnly || (field.IsPublic && !field.IsStatic)));
        return [.. properties.Select(property => $"{type.Name}.{property.Name} can be set"), .. fields.Where(field => !IsOfInit(type, field)).Select(field => $"{type.Name}.{field.Name} is a field that can be written or seen")];
    }

    /// <summary>A list in a public member is an <see cref="EquatableList{T}"/> or a type of the library's own.</summary>
    public static IEnumerable<string> ForeignLists(Type type)
    {
        const BindingFlags open = BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static;
        var members = type.GetProperties(open).Select(property => (property.Name, Type: property.PropertyType))
            .Concat(type.GetFields(open).Select(field => (field.Name, Type: field.FieldType)))
            .Concat(type.GetMethods(open).Where(method => !method.IsSpecialName).Select(method => (method.Name, Type: method.ReturnType)));
        return members.Where(member => IsForeignList(member.Type)).Select(member => $"{type.Name}.{member.Name} is a {member.Type.Name}");
    }

    /// <summary>A record whose equality the compiler writes has no part that compares by reference though it is a list.</summary>
    public static IEnumerable<string> ListsByReference(Type type) =>
        type.GetMethod("Equals", [type])?.IsDefined(typeof(CompilerGeneratedAttribute)) != true
            ? []
            : type.GetFields(BindingFlags.DeclaredOnly | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Instance)
                .Where(field => IsList(field.FieldType) && !ComparesByContent(field.FieldType))
                .Select(field => $"{type.Name}.{field.Name} compares by reference");

    /// <summary>No state that outlives a call. What the compiler keeps for lambdas stands in types of its own.</summary>
    public static IEnumerable<string> MutableStatics(Type type) =>
        type.Name.StartsWith('<')
            ? []
            : type.GetFields(Declared).Where(field => field.IsStatic && !field.IsLiteral && !field.IsInitOnly).Select(field => $"{type.Name}.{field.Name} is mutable and static");

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsOfInit(Type type, FieldInfo field) =>
        type.GetProperties(Declared).Any(property => field.Name == $"<{property.Name}>k__BackingField" && property.SetMethod is { } setter && IsInit(setter));

    private static ConstructorInfo[] Constructors(Type type) => type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance);

    private static bool IsAccessible(ConstructorInfo constructor) =>
        (constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly) && !IsCopy(constructor);

    private static bool IsCopy(ConstructorInfo constructor) =>
        constructor.DeclaringType!.GetMethod("<Clone>$") is not null
        && constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;

    private static bool IsForeignList(Type type) =>
        IsList(type) && Bare(type) is var bare && !(bare.IsGenericType && bare.GetGenericTypeDefinition() == typeof(EquatableList<>))
        && !Repository.Shipped.Contains(bare.Assembly);

    private static bool IsList(Type type) => Bare(type) != typeof(string) && typeof(IEnumerable).IsAssignableFrom(Bare(type));

    private static bool ComparesByContent(Type type) => typeof(IEquatable<>).MakeGenericType(Bare(type)).IsAssignableFrom(Bare(type));

    private static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
