namespace Tianhe.Governance.Orders;

/// <summary>How a matter of a list of duties (履职事项清单) falls to a subdistrict.</summary>
public enum DutyKind
{
    /// <summary>The subdistrict carries it out itself (基本履职).</summary>
    Basic,

    /// <summary>A department above leads, and the subdistrict assists (配合履职).</summary>
    Assisting,

    /// <summary>A department above has taken it back, and the subdistrict has no part in it (上级部门收回).</summary>
    Withdrawn,
}
