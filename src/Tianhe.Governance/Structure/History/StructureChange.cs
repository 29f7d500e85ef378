using NodaTime;

namespace Tianhe.Governance.Structure;

/// <summary>A dated change of a tree; one of found, rename, recode, restate, transfer, split, merge, abolish.</summary>
/// <remarks>In force from <see cref="On"/>, inclusive. It may name nodes that are not there on that day; <see cref="StructureHistory.From"/> checks all changes together.</remarks>
public abstract record StructureChange
{
    private protected StructureChange()
    {
    }

    /// <summary>The first day on which the change is in force.</summary>
    public required LocalDate On { get; init => field = IsoDate.Of(value); }

    /// <summary>The text by which it was decided, or null.</summary>
    public Citation? Citation { get; init; }

    /// <summary>The kind of change and its day.</summary>
    /// <returns>Text for debugging.</returns>
    public sealed override string ToString() => $"{GetType().Name} on {Wording.Date(On, Language.English)}";
}
