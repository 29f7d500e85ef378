namespace Tianhe.Governance.Workflows;

/// <summary>Where a matter is and who asked.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record MatterBeginning
{
    internal MatterBeginning(NodeId place, PersonId requester)
    {
        Place = place;
        Requester = requester;
    }

    /// <summary>The node where it is.</summary>
    public NodeId Place { get; }

    /// <summary>The person who asked.</summary>
    public PersonId Requester { get; }
}
