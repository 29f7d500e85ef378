using CsCheck;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure.Facilities;

/// <summary>What stands in an area, and who serves in it, against walking up from every record.</summary>
public sealed class FacilityLawTests
{
    private static readonly Gen<KindId> Kind = Gen.Int[0, 1].Select(i => new KindId($"k{i}"));

    private static readonly Gen<(NodeRecord[] Records, JurisdictionDefinition Definition, NodeId Place, KindId Kind, NodaTime.LocalDate On)> Cases =
        from records in AnyTree.Forests
        let node = Gen.Int[0, records.Length - 1].Select(i => records[i].Id)
        from facilities in Gen.Select(Kind, node, AnyTree.Days).Array[0, 10]
        from organisations in Gen.Select(Kind, node.Array[0, 4], AnyTree.Days).Array[0, 6]
        from place in node
        from kind in Kind
        from day in AnyTree.Day
        select (records, new JurisdictionDefinition
        {
            Tree = AnyTree.Of(records),
            FacilityKinds = [new("k0", new("甲", "A")), new("k1", new("乙", "B"))],
            OrganisationKinds = [new("k0", new("甲", "A")), new("k1", new("乙", "B"))],
            Facilities = [.. facilities.Select((f, i) => new Facility { Id = $"f{i}", Name = $"f{i}", Kind = f.Item1, Node = f.Item2, From = f.Item3.From, To = f.Item3.To })],
            Organisations = [.. organisations.Select((o, i) => new Organisation { Id = $"o{i}", Name = $"o{i}", Kind = o.Item1, Serves = [.. o.Item2], From = o.Item3.From, To = o.Item3.To })],
        }, place, kind, day);

    [Fact]
    public void CountFacilities_EqualsWalkingUpFromEach() => Cases.Sample(x =>
        Jurisdiction.From(x.Definition).CountFacilities(x.On, x.Kind)[x.Place] == x.Definition.Facilities.Count(facility =>
            facility.Kind == x.Kind && facility.From <= x.On && (facility.To is null || x.On <= facility.To) && AnyTree.WayUp(x.Records, facility.Node).Contains(x.Place)));

    [Fact]
    public void CountFacilities_EqualsTheNumberListed() => Cases.Sample(x =>
        Jurisdiction.From(x.Definition).CountFacilities(x.On)[x.Place] == Jurisdiction.From(x.Definition).FacilitiesIn(x.Place, x.On).Count);

    [Fact]
    public void CountOrganisations_EqualsTheNumberListed() => Cases.Sample(x =>
        Jurisdiction.From(x.Definition).CountOrganisations(x.On, x.Kind)[x.Place] == Jurisdiction.From(x.Definition).OrganisationsIn(x.Place, x.On, x.Kind).Count);

    [Fact]
    public void OrganisationsServing_EqualsWalkingUpFromTheNode() => Cases.Sample(x =>
        Jurisdiction.From(x.Definition).OrganisationsServing(x.Place, x.On, x.Kind).Select(one => one.Id).ToHashSet().SetEquals(x.Definition.Organisations
            .Where(one => one.Kind == x.Kind && one.From <= x.On && (one.To is null || x.On <= one.To) && one.Serves.Intersect(AnyTree.WayUp(x.Records, x.Place)).Any()).Select(one => one.Id)));

    [Fact]
    public void UnservedNodes_AreThoseWithALowestNodeThatNobodyServes() => Cases.Sample(x =>
    {
        var (place, tier) = (Jurisdiction.From(x.Definition), x.Definition.Tree[x.Place].Tier.Id);
        var lowest = x.Records.Where(record => x.Records.All(other => other.Parent != record.Id) && AnyTree.WayUp(x.Records, record.Id).Contains(x.Place));
        return place.UnservedNodes(tier, x.Kind, x.On).Any(node => node.Id == x.Place) == lowest.Any(record => place.OrganisationsServing(record.Id, x.On, x.Kind).Count == 0);
    });
}
