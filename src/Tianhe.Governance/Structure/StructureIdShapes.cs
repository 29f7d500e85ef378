using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>The ids that only structure knows, each written as its text.</summary>
internal static class StructureIdShapes
{
    public static Shape<FacilityId> Facility { get; } = Shapes.Id(text => new FacilityId(text), id => id.Value);

    public static Shape<KindId> Kind { get; } = Shapes.Id(text => new KindId(text), id => id.Value);

    public static Shape<NetworkId> Network { get; } = Shapes.Id(text => new NetworkId(text), id => id.Value);

    public static Shape<OrganisationId> Organisation { get; } = Shapes.Id(text => new OrganisationId(text), id => id.Value);

    public static Shape<ZoneId> Zone { get; } = Shapes.Id(text => new ZoneId(text), id => id.Value);
}
