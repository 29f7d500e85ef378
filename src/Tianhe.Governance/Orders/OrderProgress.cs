using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Orders;

/// <summary>What the steps of an order leave behind, apart from stage and clocks.</summary>
internal readonly record struct OrderProgress
{
    /// <summary>The default value when it is with nobody; a nullable id would be twice the size.</summary>
    public PersonId Handler { get; init; }

    public int Returns { get; init; }

    public int Redos { get; init; }

    public int RedosAfterRating { get; init; }

    public bool? IsSatisfied { get; init; }

    public bool? IsSolved { get; init; }

    /// <summary>What acts of the place's own have stated.</summary>
    public EquatableList<(FactName Name, FactValue Value)> Facts { get; init; }
}
