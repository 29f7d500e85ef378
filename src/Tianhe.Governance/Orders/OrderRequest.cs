using NodaTime;

namespace Tianhe.Governance.Orders;

/// <summary>What was asked for: the kind of matter, the place, and by whom.</summary>
/// <remarks>Holds no personal data but the reference to a person. Immutable; equal when every member is equal.</remarks>
public sealed record OrderRequest
{
    internal OrderRequest(CategoryId category, NodeId place, PersonId requester, string? details, Instant submittedAt)
    {
        Category = category;
        Place = place;
        Requester = requester;
        Details = details;
        SubmittedAt = submittedAt;
    }

    /// <summary>The kind of matter.</summary>
    public CategoryId Category { get; }

    /// <summary>The node where it is.</summary>
    public NodeId Place { get; }

    /// <summary>The person who asked.</summary>
    public PersonId Requester { get; }

    /// <summary>The host's reference to the resident's words and contact, or null.</summary>
    public string? Details { get; }

    /// <summary>When it was submitted.</summary>
    public Instant SubmittedAt { get; }
}
