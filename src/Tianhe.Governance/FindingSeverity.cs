namespace Tianhe.Governance;

/// <summary>How grave a finding is.</summary>
public enum FindingSeverity
{
    /// <summary>Worth knowing; nothing is stopped.</summary>
    Warning,

    /// <summary>A contradiction, an unknown name or a dead end; a load that meets one fails.</summary>
    Error,
}
