using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>A body of the Party network.</summary>
internal static class PartyBodyShape
{
    public static ObjectShape<PartyBody> Shape { get; } = Describe();

    private static ObjectShape<PartyBody> Describe()
    {
        var body = new ObjectShapeBuilder<PartyBody>("party-body", new("一个党组织。", "A body of the Party network."));
        var id = body.Required("id", new("党组织的编号", "the id of the body"), IdShapes.PartyBody, value => value.Id);
        var level = body.Required("level", new("在链条中的级别", "the level in the chain"), IdShapes.Tier, value => value.Level);
        var form = body.Required("form", new("组织形式", "the form in which it is set up"), PartyFormShape.Shape, value => value.Form);
        var name = body.Required("name", new("党组织的名称", "the official name"), Shapes.AnyText, value => value.Name);
        var parent = body.OptionalValue("parent", new("上级党组织；最上级不写", "the body above it; left out at the root"), IdShapes.PartyBody, value => value.Parent);
        var groups = body.WithDefault("groups", new("直属党小组数", "the number of Party groups directly under it"), Shapes.Whole(int.MinValue, int.MaxValue), value => value.Groups, 0);
        var members = body.OptionalValue("members", new("正式党员数", "the number of full members"), Shapes.Whole(int.MinValue, int.MaxValue), value => value.Members);
        var committee = body.OptionalValue("committeeMembers", new("委员会委员数；只设书记的写1", "the members of its committee; 1 where there is a secretary only"), Shapes.Whole(int.MinValue, int.MaxValue), value => value.CommitteeMembers);
        var organisations = body.OptionalValue("organisations", new("联合的单位数", "the number of organisations that it joins"), Shapes.Whole(int.MinValue, int.MaxValue), value => value.Organisations);
        var term = body.OptionalValue("termFrom", new("本届任期的起始日", "the first day of the present term"), Shapes.Date, value => value.TermFrom);
        var covers = body.WithDefault("covers", new("所覆盖的节点", "the nodes that it covers"), Shapes.List(IdShapes.Node, EntryKey.Place), value => value.Covers, []);
        return body.Build(read => new()
        {
            Id = read.Get(id),
            Level = read.Get(level),
            Form = read.Get(form),
            Name = read.Get(name),
            Parent = read.Get(parent),
            Groups = read.Get(groups),
            Members = read.Get(members),
            CommitteeMembers = read.Get(committee),
            Organisations = read.Get(organisations),
            TermFrom = read.Get(term),
            Covers = read.Get(covers),
        });
    }
}
