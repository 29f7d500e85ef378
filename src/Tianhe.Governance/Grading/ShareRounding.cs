namespace Tianhe.Governance.Grading;

/// <summary>What becomes of the part of a subject when a share is taken of a number: 30 % of 45 is 13.5.</summary>
public enum ShareRounding
{
    /// <summary>It is dropped, as "at most" (不超过) asks: 13.</summary>
    Down,

    /// <summary>To the next whole subject: 14.</summary>
    Up,
}
