using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Grading;

/// <summary>What a cap on a share of the population meant for one candidate.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record PopulationStep
{
    internal PopulationStep()
    {
    }

    /// <summary>The cap, the share and its limit.</summary>
    public required PopulationQuota Quota { get; init; }

    /// <summary>The place among the candidates, from 1; equal ones share the best of their places.</summary>
    public required int Rank { get; init; }

    /// <summary>How many other candidates have the same total.</summary>
    public required int SameTotal { get; init; }

    /// <summary>How many of those are equal in every tie-break too.</summary>
    public required int Tied { get; init; }

    /// <summary>Whether there was room for some only of the equal ones, this one among them.</summary>
    public required bool IsTieAtTheLimit { get; init; }

    /// <summary>The values by which candidates of the same total were ranked, in the order of the tie-breaks.</summary>
    public required EquatableList<FactValue> TieBreaks { get; init; }

    /// <summary>Whether there was no room, so that the next grade was given.</summary>
    public required bool IsDisplaced { get; init; }

    /// <summary>The grade after the cap.</summary>
    public required GradeBand Grade { get; init; }
}
