using NodaTime;

namespace Tianhe.Governance.Orders;

/// <summary>What was asked for: the kind of matter, how urgent it is, the place, and by whom.</summary>
/// <remarks>Holds no personal data but the reference to a person. Immutable; equal when every member is equal.</remarks>
public sealed record OrderRequest
{
    private readonly UrgencyId _urgency; // the default value where there is none; a nullable id would be twice the size

    internal OrderRequest(CategoryId category, UrgencyId? urgency, NodeId place, PersonId requester, string? details, Instant submittedAt)
    {
        Category = category;
        _urgency = urgency ?? default;
        Place = place;
        Requester = requester;
        Details = details;
        SubmittedAt = submittedAt;
    }

    /// <summary>The kind of matter.</summary>
    public CategoryId Category { get; }

    /// <summary>How urgent it is, or null where the rules distinguish no urgency.</summary>
    public UrgencyId? Urgency => _urgency is { IsDefault: false } urgency ? urgency : default(UrgencyId?);

    /// <summary>The node where it is.</summary>
    public NodeId Place { get; }

    /// <summary>The person who asked.</summary>
    public PersonId Requester { get; }

    /// <summary>The host's reference to the resident's words and contact, or null.</summary>
    public string? Details { get; }

    /// <summary>When it was submitted.</summary>
    public Instant SubmittedAt { get; }
}
