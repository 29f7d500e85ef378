namespace Tianhe.Governance.Structure;

/// <summary>The form in which a Party body is set up, apart from its level in the chain.</summary>
/// <remarks>A Party group (党小组) is not among them: it is no body.</remarks>
public enum PartyForm
{
    /// <summary>党工委, the working committee of a subdistrict.</summary>
    WorkingCommittee,

    /// <summary>党委, a committee.</summary>
    Committee,

    /// <summary>党总支, a general branch.</summary>
    GeneralBranch,

    /// <summary>党支部, a branch.</summary>
    Branch,

    /// <summary>联合党支部, a branch of several organisations, none of which has members enough for its own.</summary>
    JointBranch,

    /// <summary>临时党支部, a branch for a time.</summary>
    TemporaryBranch,

    /// <summary>功能型党支部, a branch for a purpose.</summary>
    FunctionalBranch,
}
