namespace Tianhe.Governance.Workflows;

/// <summary>What an alert of a clock says.</summary>
public enum ClockAlertKind
{
    /// <summary>That it will fall due (提醒, 催办).</summary>
    Warning,

    /// <summary>That it is overdue, to those to whom that is escalated (逾期上报).</summary>
    Escalation,
}
