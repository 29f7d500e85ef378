namespace Tianhe.Governance.Orders;

/// <summary>A degree of urgency that an order may have.</summary>
/// <remarks>Immutable; equal when id and name are equal.</remarks>
public sealed record OrderUrgency
{
    /// <summary>Describes a degree.</summary>
    /// <param name="id">The id, such as <c>urgent</c>.</param>
    /// <param name="name">What it is called.</param>
    /// <exception cref="ArgumentException">The id is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public OrderUrgency(UrgencyId id, BilingualText name)
    {
        Id = id.IsDefault ? throw new ArgumentException("A degree of urgency has an id.", nameof(id)) : id;
        Name = name ?? throw new ArgumentNullException(nameof(name));
    }

    /// <summary>The id.</summary>
    public UrgencyId Id { get; }

    /// <summary>What it is called.</summary>
    public BilingualText Name { get; }
}
