using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>The levels and bodies of a Party network; it is made when all of the document is read.</summary>
internal static class PartyNetworkShape
{
    public static ObjectShape<(EquatableList<PartyLevel> Levels, EquatableList<PartyBody> Bodies)> Shape { get; } = Describe();

    private static ObjectShape<(EquatableList<PartyLevel> Levels, EquatableList<PartyBody> Bodies)> Describe()
    {
        var network = new ObjectShapeBuilder<(EquatableList<PartyLevel> Levels, EquatableList<PartyBody> Bodies)>("party-network", new("党的组织体系。", "The Party network."));
        var levels = network.Required("levels", new("各级，由上到下", "the levels, top first"), Shapes.List(PartyLevelShape.Shape, EntryKey.Place), value => value.Levels);
        var bodies = network.Required("bodies", new("各党组织，次序不限", "the bodies, in any order"), Shapes.List(PartyBodyShape.Shape, EntryKey.Place), value => value.Bodies);
        return network.Build(read => (read.Get(levels), read.Get(bodies)));
    }
}
