using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure;

/// <summary>A working committee with a community body, of which rules say nothing, and under them the one body that a test is about.</summary>
internal static class PartyStreet
{
    private static readonly PartyBody Community = new() { Id = "p-east", Level = "community-body", Form = PartyForm.WorkingCommittee, Name = "田东", Parent = "committee" };

    /// <summary>A grid branch of which the rules find nothing on 1 July 2026.</summary>
    public static PartyBody Branch { get; } = new()
    {
        Id = "b-1",
        Level = "grid-branch",
        Form = PartyForm.Branch,
        Name = "第一党支部",
        Parent = "p-east",
        Members = 20,
        CommitteeMembers = 3,
        TermFrom = new(2025, 1, 1),
    };

    public static EquatableList<Finding> Check(PartyBody body, string on = "2026-07-01", PartyRules? rules = null) =>
        PartyNetwork.From(PartyLadder.Tianhe, body.Level == "grid-branch" ? [Bodies[0], Community, body] : [Bodies[0], body]).Check(rules ?? PartyRules.BranchWork, Day(on));

    /// <summary>What is found, without <c>structure.party-</c>.</summary>
    public static string Codes(PartyBody body, string on = "2026-07-01", PartyRules? rules = null) =>
        string.Join(", ", Check(body, on, rules).Select(finding => finding.Code["structure.party-".Length..]));
}
