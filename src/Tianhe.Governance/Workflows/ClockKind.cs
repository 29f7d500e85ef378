namespace Tianhe.Governance.Workflows;

/// <summary>What it means when a clock runs out.</summary>
public enum ClockKind
{
    /// <summary>Work falls due; after that it is overdue.</summary>
    Due,

    /// <summary>A right ends; what was permitted within the window is permitted no more.</summary>
    Window,
}
