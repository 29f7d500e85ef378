using System.Diagnostics.CodeAnalysis;

using Tianhe.Governance.Facts;

namespace Tianhe.Governance;

/// <summary>The producers of facts that rules may use.</summary>
/// <remarks>
/// The only code of a user that rules can call, and only by name: a pack from another office can be opened without fear.
/// Immutable and safe for all threads. Equal when the producers are equal, in order.
/// </remarks>
public sealed record FactRegistry
{
    private FactRegistry(EquatableList<FactProducer> producers) => Producers = producers;

    /// <summary>A registry without producers.</summary>
    public static FactRegistry Empty { get; } = new([]);

    /// <summary>The producers, in the order in which they were registered.</summary>
    public EquatableList<FactProducer> Producers { get; }

    /// <summary>A registry with one producer more.</summary>
    /// <param name="producer">The producer.</param>
    /// <returns>The registry; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="producer"/> is null.</exception>
    /// <exception cref="ArgumentException">The registry has a producer of that id.</exception>
    /// <exception cref="InvalidDefinitionException">Two of the inputs and parameters share a name, or a range cannot be held; every problem is listed.</exception>
    public FactRegistry With(FactProducer producer)
    {
        ArgumentNullException.ThrowIfNull(producer);
        if (TryFind(producer.Id, out _))
        {
            throw new ArgumentException($"The registry has a producer '{producer.Id}' already.", nameof(producer));
        }

        FactCatalogue.Of([.. producer.Inputs, .. producer.Parameters]);
        return new([.. Producers, producer]);
    }

    /// <summary>Finds a producer by its id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="producer">The producer, or null when there is none of that id.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFind(ProducerId id, [NotNullWhen(true)] out FactProducer? producer)
    {
        producer = Producers.FirstOrDefault(registered => registered.Id == id);
        return producer is not null;
    }
}
