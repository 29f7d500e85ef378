using CsCheck;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure.History;

/// <summary>Laws of every carrying over: an entry of each kind at every node of the first day.</summary>
public sealed class CarryOverLawTests
{
    [Fact]
    public void AsOf_NamesNodesOfTheDayOnly() => RandomHistories.WithDays.Sample(x =>
        PlaceOf(x.History).AsOf(x.Later) is var place && Mention.In(place.Definition).All(mention => place.Tree.Contains(mention.Node)));

    [Fact]
    public void AsOf_LosesNoFacilityAndNoHeadcount() => RandomHistories.WithDays.Sample(x =>
        PlaceOf(x.History).AsOf(x.Later).Definition is var definition
        && definition.Facilities.Count == x.History.Start.Count && definition.Headcounts.Count == x.History.Start.Count);

    [Fact]
    public void AsOf_AnOfficeStaysOrIsReported() => RandomHistories.WithDays.Sample(x =>
        PlaceOf(x.History).AsOf(x.Later) is var place
        && place.Appointments.Count + place.CarryOver.Count(finding => finding.Code is "structure.appointment-ended" or "structure.appointment-abolished") == x.History.Start.Count);

    [Fact]
    public void AsOf_AZoneCoversTheSuccessorsOfWhatItCovered() => RandomHistories.WithDays.Sample(x =>
        PlaceOf(x.History).AsOf(x.Later).Definition.Zones.Select(zone => zone.Covers).SequenceEqual(
            x.History.Start.Nodes.Select(node => x.History.SuccessorsOf(node.Id, x.History.Since, x.Later).Nodes)));

    [Fact]
    public void AsOf_AFacilityStandsAtOrAboveEachNodeThatMayHoldIt() => RandomHistories.WithDays.Sample(x =>
        PlaceOf(x.History).AsOf(x.Later) is var place && x.History.Start.Nodes.All(node => x.History.SuccessorsOf(node.Id, x.History.Since, x.Later).Nodes
            .All(successor => FacilityAt(place, node.Id) is var at && (at == node.Id || place.Tree.IsWithin(successor, at)))));

    [Fact]
    public void AsOf_IsWrittenAndLoads() => RandomHistories.WithDays.Sample(x => Loads(PlaceOf(x.History).AsOf(x.Later)));

    [Fact]
    public void AsOf_PartsAndSharedNames_IsWrittenAndLoads() => RandomHistories.WithDays.Sample(x => PlaceOf(x.History).Definition is var definition && Loads(Jurisdiction.From(definition with
    {
        Facilities = [.. definition.Facilities.Select(facility => facility with { Within = WholeOf(x.History.Start, facility) })],
        Aliases =
        [
            .. definition.Aliases.Select((alias, place) => alias with
            {
                Text = "和美", Kind = place % 4 == 0 ? PlaceKind.Road : PlaceKind.Estate, From = place % 2 == 0 ? x.History.Since : null, To = place % 3 == 0 ? x.Later : null,
            }),
        ],
    }).AsOf(x.Later)));

    [Fact]
    public void AsOf_ACoverGrowsOnlyWhereThatIsReported() => RandomHistories.WithDays.Sample(x => PlaceOf(x.History).AsOf(x.Later) is var place && place.Definition.Zones.All(zone =>
        place.CarryOver.Any(finding => finding.Path == $"zones.{zone.Id}.covers" && finding.Code == "structure.cover-enlarged")
        || zone.Covers.All(node => x.History.PredecessorsOf(node, x.Later, x.History.Since).Nodes.All(former => x.History.Start.IsWithin(former, zone.Id.Value)))));

    private static FacilityId? WholeOf(GovernanceTree start, Facility facility) => start[facility.Node].Parent is { } parent ? new FacilityId(parent.Value) : (FacilityId?)null;

    private static bool Loads(Jurisdiction place) => Jurisdiction.Load(System.Text.Encoding.UTF8.GetBytes(place.ToJson())).ToJson() == place.ToJson();

    private static NodeId FacilityAt(Jurisdiction place, NodeId first) => place.Definition.Facilities.Single(facility => facility.Id.Value == first.Value).Node;

    private static Jurisdiction PlaceOf(StructureHistory history)
    {
        EquatableList<NodeId> nodes = [.. history.Start.Nodes.Select(node => node.Id)];
        return Jurisdiction.From(new()
        {
            Tree = history.Start,
            Since = history.Since,
            Changes = history.Changes,
            Roles = [new("head", BilingualText.Same("head"))],
            Appointments = [.. nodes.Select(node => new Appointment { Person = $"p-{node}", Role = "head", Node = node, From = history.Since })],
            Headcounts = [.. nodes.Select(node => new Headcount { Role = "head", Node = node, Count = 1, From = history.Since })],
            FacilityKinds = [new("room", BilingualText.Same("room"))],
            Facilities = [.. nodes.Select(node => new Facility { Id = node.Value, Name = "room", Kind = "room", Node = node })],
            Zones = [.. nodes.Select(node => new Zone { Id = node.Value, Name = "zone", Covers = [node] })],
            Aliases = [.. nodes.Select(node => new PlaceAlias { Text = node.Value, Kind = PlaceKind.Road, Node = node })],
        });
    }
}
