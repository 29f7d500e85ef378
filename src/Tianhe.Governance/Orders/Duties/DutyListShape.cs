using Tianhe.Governance.Documents;
using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Orders;

/// <summary>A list of duties: <c>{ "version": "2025-06", "items": [{ "id": "…", "name": {…}, "kind": "assisting", "lead": {…} }] }</c>.</summary>
internal static class DutyListShape
{
    public static Shape<DutyId> Id { get; } = Shapes.Id(text => new DutyId(text), id => id.Value);

    private static readonly Shape<DutyKind> Kinds = Shapes.Words(("basic", DutyKind.Basic), ("assisting", DutyKind.Assisting), ("withdrawn", DutyKind.Withdrawn));

    public static ObjectShape<DutyList> Shape { get; } = Describe();

    private static ObjectShape<DutyList> Describe()
    {
        var list = new ObjectShapeBuilder<DutyList>("duty-list", new("履职事项清单。", "A list of duties."));
        var version = list.Required("version", new("清单的版本，如公布日期", "the version of the list, such as the date of its publication"), Shapes.Text, value => value.Version);
        var citation = list.Optional("citation", new("公布清单的文件", "the text by which it was published"), CitationShape.Named, value => value.Citation);
        var items = list.Required("items", new("履职事项", "the duties"), Shapes.List(Item(), EntryKey.Id, least: 1), value => value.Items);
        return list.Build(read => new() { Version = read.Get(version), Citation = read.Get(citation), Items = read.Get(items) });
    }

    private static ObjectShape<Duty> Item()
    {
        var duty = new ObjectShapeBuilder<Duty>("duty", new("一个履职事项。", "A duty."));
        var id = duty.Required("id", new("事项的编号，应保持不变", "the id, which stays as it is"), Id, value => value.Id);
        var name = duty.Required("name", new("事项的名称", "what the matter is called"), BilingualTextShape.Shape, value => value.Name);
        var kind = duty.Required("kind", new("基本履职、配合履职，或者上级部门收回", "whether the subdistrict carries it out, assists, or has no part in it"), Kinds, value => value.Kind);
        var lead = duty.Optional("lead", new("牵头部门；配合履职和收回的事项应写明", "who leads; stated for assisting and withdrawn duties"), BilingualTextShape.Shape, value => value.Lead);
        var organisation = duty.OptionalValue("leadOrganisation", new("牵头单位在辖区中的编号", "who leads, by the id of an organisation of the place"), StructureIdShapes.Organisation, value => value.LeadOrganisation);
        var assisting = duty.WithDefault("assisting", new("配合单位", "who assists"), Shapes.List(BilingualTextShape.Shape, EntryKey.Place), value => value.Assisting, []);
        var citation = duty.Optional("citation", new("依据", "the text on which it rests"), CitationShape.Named, value => value.Citation);
        return duty.Build(read => new(read.Get(id), read.Get(name), read.Get(kind))
        {
            Lead = read.Get(lead),
            LeadOrganisation = read.Get(organisation),
            Assisting = read.Get(assisting),
            Citation = read.Get(citation),
        });
    }
}
