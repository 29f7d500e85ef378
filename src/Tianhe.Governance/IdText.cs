using System.Diagnostics.CodeAnalysis;

namespace Tianhe.Governance;

/// <summary>The one rule of what an id may be written as.</summary>
internal static class IdText
{
    public const int MaxLength = 128;

    public static string Check(string value, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return Problem(value) is { } problem ? throw new ArgumentException(problem, name) : value;
    }

    public static string? Problem(string value)
    {
        if (value.Length is 0 or > MaxLength)
        {
            return $"An id has 1 to {MaxLength} characters; this one has {value.Length}.";
        }

        if (char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1]))
        {
            return $"The id '{value}' begins or ends with white space.";
        }

        foreach (var character in value)
        {
            if (char.IsControl(character))
            {
                return $"An id contains no control characters; this one has U+{(int)character:X4}.";
            }
        }

        if (!WellFormed.IsText(value))
        {
            return "An id contains no halves of characters; this one was probably cut.";
        }

        return null;
    }

    [DoesNotReturn]
    public static string ThrowDefault(string type) =>
        throw new InvalidOperationException($"This {type} was never given a value: it is the default of its type.");
}
