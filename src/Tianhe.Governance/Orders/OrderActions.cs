namespace Tianhe.Governance.Orders;

/// <summary>By which action of a workflow each typed command acts.</summary>
/// <remarks>A workflow may leave an action out; the command is then refused at every stage.</remarks>
public static class OrderActions
{
    /// <summary>Submit (点单).</summary>
    public const string Submit = "submit";

    /// <summary>Admit (受理).</summary>
    public const string Admit = "admit";

    /// <summary>Dispatch (派单).</summary>
    public const string Dispatch = "dispatch";

    /// <summary>Acknowledge (签收), the taking on of an order (接单).</summary>
    public const string Acknowledge = "acknowledge";

    /// <summary>Return (退单).</summary>
    public const string Return = "return";

    /// <summary>Report as handled (办结).</summary>
    public const string ReportHandled = "report-handled";

    /// <summary>Check (核查).</summary>
    public const string Check = "check";

    /// <summary>Rate (评单).</summary>
    public const string Rate = "rate";

    /// <summary>Close (结案).</summary>
    public const string Close = "close";

    internal static EquatableList<string> All { get; } = [Submit, Admit, Dispatch, Acknowledge, Return, ReportHandled, Check, Rate, Close];
}
