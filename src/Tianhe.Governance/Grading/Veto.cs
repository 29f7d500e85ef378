using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Grading;

/// <summary>A condition under which the grade is not what the total alone would give.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record Veto
{
    /// <summary>The id, unique in the scheme.</summary>
    /// <exception cref="ArgumentException">It is the default value.</exception>
    public required VetoId Id
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A veto has an id.", nameof(value)) : value;
    }

    /// <summary>What the veto is called.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required BilingualText Name { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>When it applies.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required Condition Condition { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>What it does.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required VetoEffect Effect { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>What follows when the condition cannot be evaluated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public required WhenUnknown WhenUnknown
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"{nameof(WhenUnknown)} has no value {value}.");
    }

    /// <summary>The published text on which the veto rests, or null where it is that of the scheme.</summary>
    public Citation? Citation { get; init; }

    internal string Path => $"vetoes.{Id}";
}
