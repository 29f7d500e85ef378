namespace Tianhe.Governance.Tables;

/// <summary>What became of a table.</summary>
public enum TableOutcome
{
    /// <summary>There is a result; of a table that lists or counts also where no row matches.</summary>
    Decided,

    /// <summary>No row matches, and the table says nothing for that.</summary>
    NoRowMatches,

    /// <summary>An input is missing or not applicable, and the result depends on it.</summary>
    CannotBeEvaluated,

    /// <summary>Rows match together that must not, which was neither proved nor refuted when the table was loaded.</summary>
    Contradiction,
}
