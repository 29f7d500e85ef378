using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>A staffing quota: <c>{ "role": "building-steward", "per": 60, "scope": "subdistrict", "rounding": "up", … }</c>.</summary>
internal static class StaffingQuotaShape
{
    private static readonly Shape<QuotaRounding> Roundings = Shapes.Words(("up", QuotaRounding.Up), ("down", QuotaRounding.Down), ("half-up", QuotaRounding.HalfUp));

    public static ObjectShape<StaffingQuota> Shape { get; } = Describe();

    private static ObjectShape<StaffingQuota> Describe()
    {
        var quota = new ObjectShapeBuilder<StaffingQuota>("staffing-quota", new("一种职务的配备标准。", "How many people of a role a number of households needs."));
        var role = quota.Required("role", new("职务的编号", "the id of the role"), IdShapes.Role, value => value.Role);
        var name = quota.Required("name", new("标准的名称", "what the quota is called"), BilingualTextShape.Shape, value => value.Name);
        var per = quota.Required("per", new("每多少户配备一人", "the number of households for which one person is needed"), Shapes.Whole(1, StaffingQuota.MaxPer), value => value.Per);
        var basis = quota.Required("basis", new("按何种户计：户籍户或常住户", "which households are counted: registered or resident"), BilingualTextShape.Shape, value => value.Basis);
        var scope = quota.Required("scope", new("在哪一层级内相加后取整", "the tier within each node of which households are added before rounding"), IdShapes.Tier, value => value.Scope);
        var rounding = quota.Required("rounding", new("不足一人的如何取整", "what becomes of the part of a person"), Roundings, value => value.Rounding);
        var minimum = quota.WithDefault("minimum", new("每片至少几人", "the fewest people that each area needs"), Shapes.Whole(0, StaffingQuota.MaxMinimum), value => value.Minimum, 0);
        var citation = quota.Optional("citation", new("依据", "the text on which it rests"), CitationShape.Named, value => value.Citation);
        return quota.Build(read => new()
        {
            Role = read.Get(role),
            Name = read.Get(name),
            Per = read.Get(per),
            Basis = read.Get(basis),
            Scope = read.Get(scope),
            Rounding = read.Get(rounding),
            Minimum = read.Get(minimum),
            Citation = read.Get(citation),
        });
    }
}
