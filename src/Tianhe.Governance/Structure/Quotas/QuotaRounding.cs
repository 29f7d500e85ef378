namespace Tianhe.Governance.Structure;

/// <summary>What becomes of the part of a person when what is counted is divided by a quota.</summary>
public enum QuotaRounding
{
    /// <summary>To the next whole person: 61 households at one per 60 need 2.</summary>
    Up,

    /// <summary>The part is dropped: 119 households at one per 60 need 1.</summary>
    Down,

    /// <summary>A half and more to the next whole person: 89 households at one per 60 need 1, 90 need 2.</summary>
    HalfUp,
}
