using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Docs;

/// <summary>What docs/party.md shows, compiled and run.</summary>
public sealed class PartyPageSnippets
{
    [Fact]
    public void A_network()
    {
        // snippet: party-network
        var party = PartyNetwork.From(PartyLadder.Tianhe,
        [
            new() { Id = "committee", Level = "working-committee", Form = PartyForm.WorkingCommittee, Name = "街道党工委" },
            new() { Id = "p-zhaixi", Level = "community-body", Form = PartyForm.GeneralBranch, Name = "寨西社区党总支", Parent = "committee" },
            new()
            {
                Id = "branch-3", Level = "grid-branch", Form = PartyForm.Branch, Name = "第三党支部", Parent = "p-zhaixi", Covers = ["grid-07", "grid-08"],
                Groups = 3, Members = 54, CommitteeMembers = 5, TermFrom = new(2024, 2, 29),
            },
            new() { Id = "branch-4", Level = "grid-branch", Form = PartyForm.JointBranch, Name = "第四联合党支部", Parent = "p-zhaixi", Members = 6, CommitteeMembers = 1, Organisations = 6 },
        ]);

        party.MembersWithin("p-zhaixi").Should().Be(60);                                       // stated for the body, or else added up
        party.BodiesCovering("grid-08").Single().Name.Should().Be("第三党支部");
        string.Join(" → ", party.PathTo("branch-3").Select(body => body.Name)).Should().Be("街道党工委 → 寨西社区党总支 → 第三党支部");
        party.CountOf(PartyForm.Branch).Should().Be(1);                                        // by form; by level: CountOf("grid-branch")
        // end-snippet

        // snippet: party-check
        party.Check(PartyRules.BranchWork, new(2027, 3, 1)).Select(finding => finding.Describe(Language.English)).Should().Equal(
            "第三党支部 (branch) has 54 full members; by the regulations on branch work a branch has 50 at most as a rule. With approval the form may be: general branch.",
            "The term of 第三党支部 began on 29 Feb 2024; by the regulations on branch work it lasts 3 year(s), to 28 Feb 2027. On 1 Mar 2027 it is overdue.",
            "第四联合党支部 joins 6 organisations; by the regulations on branch work a joint branch has 5 at most as a rule.",
            "第四联合党支部 (joint branch) does not state: the beginning of the term. It cannot be checked in full by the regulations on branch work.");
        // end-snippet
    }
}
