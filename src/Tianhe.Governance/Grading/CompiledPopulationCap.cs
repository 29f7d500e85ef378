namespace Tianhe.Governance.Grading;

/// <summary>A cap with its names resolved.</summary>
internal sealed class CompiledPopulationCap
{
    public required PopulationCap Cap { get; init; }

    /// <summary>The place of the grade.</summary>
    public required int Grade { get; init; }

    /// <summary>The grade itself; null only while a description is being refused.</summary>
    public required GradeBand? Band { get; init; }

    /// <summary>The facts that break ties; -1 as sign where less is better.</summary>
    public required (int Fact, int Sign)[] TieBreaks { get; init; }

    public required RuleReference Reference { get; init; }
}
