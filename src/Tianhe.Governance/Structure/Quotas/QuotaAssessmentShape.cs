using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>What a quota requires: the quota and the areas, from which it is assessed again; the figures are for whoever reads the text.</summary>
internal static class QuotaAssessmentShape
{
    private static readonly Shape<int> Count = Shapes.Whole(0, int.MaxValue);

    public static ObjectShape<QuotaAssessment> Shape { get; } = Describe();

    private static ObjectShape<QuotaAssessment> Describe()
    {
        var assessment = new ObjectShapeBuilder<QuotaAssessment>("quota-assessment", new("按配备标准的核算。", "What a quota requires, what is present and what is missing."));
        var quota = assessment.Required("quota", new("配备标准", "the quota"), StaffingQuotaShape.Shape, value => value.Quota);
        var areas = assessment.Required("areas", new("各处", "the areas"), Shapes.List(Area(), EntryKey.Place), value => value.Areas.Select(area => area.Area).ToEquatableList());
        assessment.Told("figures", new("各处的核算结果", "what came of each area"), Shapes.List(Figures(), EntryKey.Place), value => value.Areas);
        assessment.Told("households", new("合计户数", "the households of all areas"), Count, value => value.Households!.Value, value => value.Households is null);
        assessment.Told("population", new("合计人口数", "the residents of all areas"), Count, value => value.Population!.Value, value => value.Population is null);
        assessment.Told("required", new("合计应配人数", "the number of people required in all areas"), Count, value => value.Required!.Value, value => value.Required is null);
        assessment.Told("present", new("合计现有人数", "the number of people present"), Count, value => value.Present);
        assessment.Told("missing", new("合计缺额", "the number of people missing"), Count, value => value.Missing!.Value, value => value.Missing is null);
        return assessment.Build(read => QuotaTotals.Problems(read.Get(quota), read.Get(areas)).ToEquatableList() is { Count: > 0 } problems
            ? read.Fail(problems)
            : read.Get(quota).Assess(read.Get(areas)));
    }

    private static ObjectShape<QuotaArea> Area()
    {
        var area = new ObjectShapeBuilder<QuotaArea>("quota-area", new("一处及其户数、人口数和现有人数。", "An area with its households, its residents and the people who serve there."));
        var id = area.Required("id", new("编号", "the id"), Shapes.Text, value => value.Id);
        var name = area.Required("name", new("名称", "the name"), Shapes.AnyText, value => value.Name);
        var households = area.OptionalValue("households", new("户数；不详则不写", "the number of households; left out where it is not known"), Count, value => value.Households);
        var population = area.OptionalValue("population", new("人口数；不详则不写", "the number of residents; left out where it is not known"), Count, value => value.Population);
        var present = area.WithDefault("present", new("现有人数", "the number of people in the role who serve there"), Count, value => value.Present, 0);
        return area.Build(read => new() { Id = read.Get(id), Name = read.Get(name), Households = read.Get(households), Population = read.Get(population), Present = read.Get(present) });
    }

    private static WrittenOnlyShape<AreaAssessment> Figures()
    {
        const string reason = "The figures of an area follow from the quota and are not read.";
        var figures = new ObjectShapeBuilder<AreaAssessment>("area-figures", new("一处的核算结果。", "What a quota requires of an area."));
        figures.Told("id", new("编号", "the id of the area"), Shapes.Text, value => value.Area.Id);
        figures.Told("required", new("应配人数", "the number of people required"), Count, value => value.Required!.Value, value => value.Required is null);
        figures.Told("missing", new("缺额", "the number of people missing"), Count, value => value.Missing!.Value, value => value.Missing is null);
        return new(figures.Build(_ => throw new NotSupportedException(reason)), reason);
    }
}
