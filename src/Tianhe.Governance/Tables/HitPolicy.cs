namespace Tianhe.Governance.Tables;

/// <summary>What a table says where several of its rows match, in the terms of DMN.</summary>
public enum HitPolicy
{
    /// <summary>At most one row matches any values; two that may both match are an error.</summary>
    Unique,

    /// <summary>Several rows may match, and then they say the same; two that may both match and say different things are an error.</summary>
    Any,

    /// <summary>The first matching row, in the order of the rows, decides.</summary>
    First,

    /// <summary>The matching row with the highest outputs decides; see <see cref="TableOutput"/> for the order.</summary>
    Priority,

    /// <summary>Every matching row, in the order of the rows.</summary>
    RuleOrder,

    /// <summary>Every matching row, from the highest outputs to the lowest, rows with equal outputs in the order of the rows.</summary>
    OutputOrder,

    /// <summary>Every matching row; the order says nothing, and is that of the rows.</summary>
    CollectList,

    /// <summary>The sum of each output over the matching rows.</summary>
    CollectSum,

    /// <summary>The least of each output over the matching rows.</summary>
    CollectMin,

    /// <summary>The greatest of each output over the matching rows.</summary>
    CollectMax,

    /// <summary>How many rows match.</summary>
    CollectCount,
}
