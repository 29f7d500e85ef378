namespace Tianhe.Governance.Structure;

/// <summary>The numbers of Party rules that bound each other, as far as they are known.</summary>
internal sealed record PartyBounds(
    int? MinBranchMembers,
    int? MaxBranchMembers,
    int? GeneralBranchBelow,
    int? CommitteeAbove,
    int? MinCommittee,
    int? UsualCommittee,
    int? MaxCommittee);
