namespace Tianhe.Governance.Orders;

/// <summary>A reason for which an order may be returned.</summary>
/// <remarks>Immutable; equal when id and name are equal.</remarks>
public sealed record ReturnReason
{
    /// <summary>Describes a reason.</summary>
    /// <param name="id">The id, such as <c>not-our-area</c>.</param>
    /// <param name="name">What it is called.</param>
    /// <exception cref="ArgumentException">The id is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public ReturnReason(ReasonId id, BilingualText name)
    {
        Id = id.IsDefault ? throw new ArgumentException("A reason has an id.", nameof(id)) : id;
        Name = name ?? throw new ArgumentNullException(nameof(name));
    }

    /// <summary>The id.</summary>
    public ReasonId Id { get; }

    /// <summary>What it is called.</summary>
    public BilingualText Name { get; }
}
