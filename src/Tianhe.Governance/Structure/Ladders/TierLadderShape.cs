using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>The tiers of a tree, top first.</summary>
internal static class TierLadderShape
{
    public static Shape<TierLadder> Shape { get; } = new MappedShape<(EquatableList<Tier> Tiers, bool SeveralRoots), TierLadder>(
        Tiers(), "", read => TierLadder.From(read.Tiers, read.SeveralRoots), ladder => (ladder.Tiers, ladder.SeveralRoots));

    private static ObjectShape<(EquatableList<Tier> Tiers, bool SeveralRoots)> Tiers()
    {
        var ladder = new ObjectShapeBuilder<(EquatableList<Tier> Tiers, bool SeveralRoots)>("tier-ladder", new("层级表。", "The tiers of a tree, and what may hang under what."));
        var tiers = ladder.Required("tiers", new("各层级，由上到下", "the tiers, top first"), Shapes.List(Tier(), EntryKey.Place), value => value.Tiers);
        var severalRoots = ladder.WithDefault("severalRoots", new("可否有多个根，如一区多街而区本身不列入", "whether a tree may have several roots, as where many streets stand side by side"), Shapes.Truth, value => value.SeveralRoots, false);
        return ladder.Build(read => (read.Get(tiers), read.Get(severalRoots)));
    }

    private static ObjectShape<Tier> Tier()
    {
        var tier = new ObjectShapeBuilder<Tier>("tier", new("一个层级。", "A tier of a ladder."));
        var id = tier.Required("id", new("层级的编号", "the id of the tier"), IdShapes.Tier, value => value.Id);
        var name = tier.Required("name", new("层级的名称", "what the tier is called"), BilingualTextShape.Shape, value => value.Name);
        var holds = tier.WithDefault("holds", new("可以直接挂在其下的层级", "the tiers whose nodes may hang directly under a node of it"), Shapes.List(IdShapes.Tier, EntryKey.Place), value => value.Holds, []);
        return tier.Build(read => new(read.Get(id), read.Get(name), read.Get(holds)));
    }
}
