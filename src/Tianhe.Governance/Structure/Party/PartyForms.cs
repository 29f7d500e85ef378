namespace Tianhe.Governance.Structure;

/// <summary>What the forms of Party bodies are called.</summary>
internal static class PartyForms
{
    public static BilingualText NameOf(PartyForm form) => form switch
    {
        PartyForm.WorkingCommittee => new("党工委", "working committee"),
        PartyForm.Committee => new("党委", "committee"),
        PartyForm.GeneralBranch => new("党总支", "general branch"),
        PartyForm.Branch => new("党支部", "branch"),
        PartyForm.JointBranch => new("联合党支部", "joint branch"),
        PartyForm.TemporaryBranch => new("临时党支部", "temporary branch"),
        PartyForm.FunctionalBranch => new("功能型党支部", "functional branch"),
        _ => throw new InvalidOperationException($"Unknown form {form}."),
    };
}
