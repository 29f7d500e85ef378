namespace Tianhe.Governance.Facts;

/// <summary>A code that two versions of a list have in common, and what became of it.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record CodeChange
{
    internal CodeChange(CodeEntry before, CodeEntry after)
    {
        Before = before;
        After = after;
    }

    /// <summary>The code.</summary>
    public string Code => After.Code;

    /// <summary>The entry of the older version.</summary>
    public CodeEntry Before { get; }

    /// <summary>The entry of the newer version.</summary>
    public CodeEntry After { get; }
}
