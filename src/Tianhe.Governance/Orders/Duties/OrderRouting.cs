namespace Tianhe.Governance.Orders;

/// <summary>How an order is matched with the list of duties: a decision table by category and place, whose row names a duty and perhaps the role that takes it.</summary>
/// <remarks>One row of the table decides. Immutable; equal when every member is equal.</remarks>
public sealed record OrderRouting
{
    /// <summary>The table; it reads the facts of orders, such as <see cref="OrderFacts.Category"/> and <see cref="OrderFacts.Place"/>.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required DecisionTable Table { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The output that names a duty by its id.</summary>
    /// <exception cref="ArgumentException">It is the default value.</exception>
    public required FactName Duty
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("An output has a name.", nameof(value)) : value;
    }

    /// <summary>The output that names the role whose holders take the order, or null where any role may that handles orders.</summary>
    /// <exception cref="ArgumentException">It is the default value.</exception>
    public FactName? HandlerRole
    {
        get;
        init => field = value is { IsDefault: true } ? throw new ArgumentException("An output has a name.", nameof(value)) : value;
    }

    /// <summary>The table.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"routing by {Table}";
}
