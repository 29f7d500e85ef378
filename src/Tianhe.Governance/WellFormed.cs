using System.Runtime.CompilerServices;

namespace Tianhe.Governance;

/// <summary>Texts that can be written at all: one that was cut in the middle of a character cannot.</summary>
internal static class WellFormed
{
    public static string Check(string value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        IsText(value) ? value : throw new ArgumentException("The text has one half of a character without the other; it was probably cut.", name);

    /// <summary>The same of a text that may be missing, which is for others to find.</summary>
    public static string? CheckAny(string? value, [CallerArgumentExpression(nameof(value))] string? name = null) => value is null ? null : Check(value, name);

    /// <summary>The same of a text that says something.</summary>
    public static string CheckWritten(string? value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        return Check(value, name);
    }

    public static bool IsText(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(value[i]))
            {
                return false;
            }
        }

        return true;
    }
}
