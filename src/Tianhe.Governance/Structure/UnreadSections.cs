using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>Checks the sections of a document that were read though others were not. What may only follow from those that were not is left out.</summary>
internal static class UnreadSections
{
    private static readonly string[] AboutTheTree =
    [
        StructureFindings.UnknownNode.Code, StructureFindings.TierNotInLadder.Code, StructureFindings.UnknownTier.Code, StructureFindings.LinkOfOtherTier.Code,
        PeopleFindings.FacilityElsewhere.Code, ZoneFindings.BelowGround.Code,
    ];

    /// <summary>What stands where no tree could be made: nothing that is about nodes is told of it.</summary>
    private static GovernanceTree StandIn { get; } = GovernanceTree.From(TierLadder.Tianhe, [new() { Id = "street", Tier = TierLadder.Tianhe.Top.Id, Name = "street" }]);

    public static IEnumerable<Finding> Check(MembersRead<JurisdictionDefinition> read, GovernanceTree? tree, PartyNetwork? party)
    {
        var definition = JurisdictionShape.Make(read, tree ?? StandIn, party);
        var isDated = tree is not null && read.Has(JurisdictionShape.Since) && read.Has(JurisdictionShape.Changes);
        var dated = DatedDefinition.Of(isDated ? definition : definition with { Since = null, Changes = [] });
        HashSet<string> follows =
        [
            .. isDated ? [] : AboutTheTree,
            .. read.Has(JurisdictionShape.Roles) ? Array.Empty<string>() : [StructureFindings.UnknownRole.Code],
            .. read.Has(JurisdictionShape.OrganisationKinds) && read.Has(JurisdictionShape.FacilityKinds) ? Array.Empty<string>() : [PeopleFindings.UnknownKind.Code],
            .. read.Has(JurisdictionShape.Organisations) ? Array.Empty<string>() : [PeopleFindings.UnknownOrganisation.Code],
            .. read.Has(JurisdictionShape.Facilities) ? Array.Empty<string>() : [PeopleFindings.UnknownFacility.Code],
            .. read.Has(JurisdictionShape.Networks) ? Array.Empty<string>() : [ZoneFindings.UnknownNetwork.Code, ZoneFindings.BelowGround.Code],
        ];
        return dated.Complete(new JurisdictionCheck(dated.Ever, dated.History).Run()).Where(finding => !follows.Contains(finding.Code));
    }
}
