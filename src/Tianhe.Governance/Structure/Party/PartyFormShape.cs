using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>The forms of Party bodies, each written as a word.</summary>
internal static class PartyFormShape
{
    public static Shape<PartyForm> Shape { get; } = Shapes.Words(
        ("working-committee", PartyForm.WorkingCommittee),
        ("committee", PartyForm.Committee),
        ("general-branch", PartyForm.GeneralBranch),
        ("branch", PartyForm.Branch),
        ("joint-branch", PartyForm.JointBranch),
        ("temporary-branch", PartyForm.TemporaryBranch),
        ("functional-branch", PartyForm.FunctionalBranch));
}
