namespace Tianhe.Governance.Orders;

/// <summary>A kind of matter that an order may be about.</summary>
/// <remarks>Immutable; equal when id and name are equal.</remarks>
public sealed record OrderCategory
{
    /// <summary>Describes a category.</summary>
    /// <param name="id">The id, such as <c>lift/stuck</c>.</param>
    /// <param name="name">What it is called.</param>
    /// <exception cref="ArgumentException">The id is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public OrderCategory(CategoryId id, BilingualText name)
    {
        Id = id.IsDefault ? throw new ArgumentException("A category has an id.", nameof(id)) : id;
        Name = name ?? throw new ArgumentNullException(nameof(name));
    }

    /// <summary>The id.</summary>
    public CategoryId Id { get; }

    /// <summary>What it is called.</summary>
    public BilingualText Name { get; }
}
