using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Tianhe.Governance.Tests.Conventions;

/// <summary>
/// Finds values that are written as the machine's culture has it: interpolated, or turned into text without a provider. The
/// <c>ToString</c> that the compiler writes for a record does so too: a record of dates or decimals writes its own.
/// </summary>
internal static class AmbientCulture
{
    private static readonly HashSet<string> Sensitive = new(StringComparer.Ordinal)
    {
        "System.Decimal", "System.Double", "System.Single", "System.DateTime", "System.DateTimeOffset", "System.DateOnly", "System.TimeOnly",
        "NodaTime.LocalDate", "NodaTime.LocalTime", "NodaTime.LocalDateTime", "NodaTime.OffsetDateTime", "NodaTime.ZonedDateTime",
        "NodaTime.Duration", "NodaTime.Offset", "NodaTime.AnnualDate", "NodaTime.YearMonth",
    };

    public static IEnumerable<string> Uses(TypeDefinition type) =>
        Metadata.Methods(type).Where(method => method.HasBody && !IsUnused(method) && WritesAny(method.Body)).Select(method => $"{method.DeclaringType.FullName}.{method.Name}");

    /// <summary>What the compiler writes for a record's text is dead code where the record writes its own.</summary>
    private static bool IsUnused(MethodDefinition method) =>
        method.Name == "PrintMembers"
        && method.DeclaringType.Methods.Any(other => other is { Name: "ToString", Parameters.Count: 0 }
            && other.CustomAttributes.All(attribute => attribute.AttributeType.Name != "CompilerGeneratedAttribute"));

    private static bool WritesAny(MethodBody body)
    {
        var hasProvider = false;
        foreach (var instruction in body.Instructions)
        {
            if (instruction.Operand is not MethodReference called)
            {
                continue;
            }

            if (called.Name == ".ctor" && IsHandler(called))
            {
                hasProvider = called.Parameters.Any(parameter => parameter.ParameterType.FullName == "System.IFormatProvider");
            }
            else if ((IsHandler(called) && called.Name == "AppendFormatted" && !hasProvider && Arguments(called).Any(IsSensitive)) || IsPlainText(instruction, called))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHandler(MethodReference called) => called.DeclaringType.Name.EndsWith("InterpolatedStringHandler", StringComparison.Ordinal);

    private static IEnumerable<TypeReference> Arguments(MethodReference called) => called is GenericInstanceMethod generic ? generic.GenericArguments : [];

    private static bool IsPlainText(Instruction instruction, MethodReference called) => called switch
    {
        { Name: "ToString", Parameters.Count: 0 } => IsSensitive(instruction.Previous is { OpCode.Code: Code.Constrained, Operand: TypeReference constrained } ? constrained : called.DeclaringType),
        { Name: "Append", DeclaringType.FullName: "System.Text.StringBuilder" } => called.Parameters.Any(parameter => IsSensitive(parameter.ParameterType)),
        _ => false,
    };

    private static bool IsSensitive(TypeReference type) => Metadata.Parts(type).Any(part => Sensitive.Contains(part.FullName));
}
