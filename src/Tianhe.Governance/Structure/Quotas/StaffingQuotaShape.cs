using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>A staffing quota: <c>{ "role": "building-steward", "per": 60, "scope": "subdistrict", "rounding": "up", … }</c>.</summary>
internal static class StaffingQuotaShape
{
    private static readonly Shape<QuotaRounding> Roundings = Shapes.Words(("up", QuotaRounding.Up), ("down", QuotaRounding.Down), ("half-up", QuotaRounding.HalfUp));

    private static readonly Shape<QuotaMeasure> Measures = Shapes.Words(("households", QuotaMeasure.Households), ("population", QuotaMeasure.Population));

    public static ObjectShape<StaffingQuota> Shape { get; } = Describe();

    private static ObjectShape<StaffingQuota> Describe()
    {
        var quota = new ObjectShapeBuilder<StaffingQuota>("staffing-quota", new("一种职务的配备标准。", "How many people of a role a number of households or residents needs."));
        var role = quota.Required("role", new("职务的编号", "the id of the role"), IdShapes.Role, value => value.Role);
        var name = quota.Required("name", new("标准的名称", "what the quota is called"), BilingualTextShape.Shape, value => value.Name);
        var measure = quota.WithDefault("measure", new("按什么计：户或人口", "what is counted: households or residents"), Measures, value => value.Measure, QuotaMeasure.Households);
        var count = quota.WithDefault("count", new("每 per 户（人）配备几人", "how many people are needed for every per"), Shapes.Whole(1, StaffingQuota.MaxCount), value => value.Count, 1);
        var per = quota.Required("per", new("每多少户（人）配备 count 人", "the number of households or residents for which count people are needed"), Shapes.Whole(1, StaffingQuota.MaxPer), value => value.Per);
        var basis = quota.Required("basis", new("按何种口径计：户籍户或常住户等", "which of them are counted: registered or resident households, for example"), BilingualTextShape.Shape, value => value.Basis);
        var scope = quota.Required("scope", new("在哪一层级内相加后取整", "the tier within each node of which figures are added before rounding"), IdShapes.Tier, value => value.Scope);
        var rounding = quota.Required("rounding", new("不足一人的如何取整", "what becomes of the part of a person"), Roundings, value => value.Rounding);
        var minimum = quota.WithDefault("minimum", new("每片至少几人", "the fewest people that each area needs"), Shapes.Whole(0, StaffingQuota.MaxMinimum), value => value.Minimum, 0);
        var tolerance = quota.WithDefault("tolerance", new("缺几人以内不报告", "how many people an area may lack before it is reported"), Shapes.Whole(0, StaffingQuota.MaxMinimum), value => value.Tolerance, 0);
        var citation = quota.Optional("citation", new("依据", "the text on which it rests"), CitationShape.Named, value => value.Citation);
        return quota.Build(read => new()
        {
            Role = read.Get(role),
            Name = read.Get(name),
            Measure = read.Get(measure),
            Count = read.Get(count),
            Per = read.Get(per),
            Basis = read.Get(basis),
            Scope = read.Get(scope),
            Rounding = read.Get(rounding),
            Minimum = read.Get(minimum),
            Tolerance = read.Get(tolerance),
            Citation = read.Get(citation),
        });
    }
}
