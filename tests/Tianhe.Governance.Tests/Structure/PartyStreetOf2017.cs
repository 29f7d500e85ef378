using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure;

/// <summary>
/// The bodies that a real street had in 2017, by the published counts: 12 committees, 31 general branches, 33 branches, 6,677 members,
/// all at the level of communities. How many members each had is not published; they are shared out here so that each form fits.
/// </summary>
internal static class PartyStreetOf2017
{
    public static PartyNetwork Network { get; } = PartyNetwork.From(PartyLadder.Tianhe,
    [
        new() { Id = "street", Level = "working-committee", Form = PartyForm.WorkingCommittee, Name = "街道党工委" },
        .. Of(PartyForm.Committee, "c", 6_677 - (31 * 99) - (33 * 50), 12),
        .. Of(PartyForm.GeneralBranch, "g", 31 * 99, 31),
        .. Of(PartyForm.Branch, "b", 33 * 50, 33),
    ]);

    private static IEnumerable<PartyBody> Of(PartyForm form, string letter, int members, int count) => Allotment.Balanced(members, count).Select((share, i) => new PartyBody
    {
        Id = $"{letter}-{i + 1:00}",
        Level = "community-body",
        Form = form,
        Name = $"{letter}{i + 1}",
        Parent = "street",
        Members = share,
        CommitteeMembers = 5,
        TermFrom = new(2017, 1, 1),
    });
}
