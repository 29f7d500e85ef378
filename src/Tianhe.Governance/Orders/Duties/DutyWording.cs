namespace Tianhe.Governance.Orders;

/// <summary>How duties are said.</summary>
internal static class DutyWording
{
    public static BilingualText Kind(DutyKind kind) => kind switch
    {
        DutyKind.Basic => new("基本履职", "basic duty"),
        DutyKind.Assisting => new("配合履职", "assisting duty"),
        DutyKind.Withdrawn => new("上级部门收回", "withdrawn to a department above"),
        _ => throw new InvalidOperationException($"No wording for the kind of duty {kind}."),
    };
}
