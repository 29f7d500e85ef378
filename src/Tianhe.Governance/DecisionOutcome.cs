namespace Tianhe.Governance;

/// <summary>What came of a command.</summary>
public enum DecisionOutcome
{
    /// <summary>The command took effect; its events are to be stored.</summary>
    Decided,

    /// <summary>The same command, by the same id, took effect before; there is nothing to store.</summary>
    AlreadyApplied,

    /// <summary>The command was refused; nothing has changed.</summary>
    Refused,
}
