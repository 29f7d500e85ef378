namespace Tianhe.Governance.Structure;

/// <summary>How many years the committee or secretary of a Party body serves, by level and form.</summary>
/// <remarks>Immutable; equal when every member is equal, the forms in order.</remarks>
public sealed record PartyTerm
{
    /// <summary>The greatest number of years.</summary>
    public const int MaxYears = 100;

    /// <summary>The level of the bodies, or null for every level that has no term of its own for the form.</summary>
    /// <exception cref="ArgumentException">The id is the default value of its type.</exception>
    public TierId? Level
    {
        get;
        init => field = value is { IsDefault: true } ? throw new ArgumentException("A level is named by its id.", nameof(value)) : value;
    }

    /// <summary>The forms of the bodies; branches and joint branches by default.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is none of the enumeration.</exception>
    public EquatableList<PartyForm> Forms
    {
        get;
        init => field = value.Count == 0 ? throw new ArgumentException("A term is that of one form at least.", nameof(value))
            : value.All(Enum.IsDefined) ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "No form of a Party body.");
    } = [PartyForm.Branch, PartyForm.JointBranch];

    /// <summary>The number of years.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1 or above <see cref="MaxYears"/>.</exception>
    public required int Years
    {
        get;
        init => field = value is < 1 or > MaxYears ? throw new ArgumentOutOfRangeException(nameof(value), value, $"A term has 1 to {MaxYears} years.") : value;
    }
}
