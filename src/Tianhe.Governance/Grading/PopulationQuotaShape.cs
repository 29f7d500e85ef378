using System.Globalization;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Grading;

/// <summary>How many subjects a cap left room for: the cap by its grade, and the counts from which the share follows.</summary>
internal static class PopulationQuotaShape
{
    private static readonly Shape<int> Count = Shapes.Whole(0, int.MaxValue);

    public static ObjectShape<PopulationQuota> With(GradingScheme scheme)
    {
        var quota = new ObjectShapeBuilder<PopulationQuota>("population-quota", new("等级的名额。", "How many subjects a cap left room for."));
        var cap = quota.Required("grade", new("受限的等级", "the grade that is capped"), Caps(scheme), value => scheme.Compiled.PopulationCaps.First(cap => cap.Cap.Grade == value.Cap.Grade));
        var group = quota.OptionalValue<GroupId>("group", new("组；按全体计算则不写", "the group; left out where it was counted over all"), GradingIdShapes.Group, value => value.Group);
        var counted = quota.Required("counted", new("作为基数的对象数", "the number of subjects that the share is taken of"), Count, value => value.Counted);
        var candidates = quota.Required("candidates", new("达到该等级的对象数", "the number of subjects that had the grade before the cap"), Count, value => value.Candidates);
        var kept = quota.Required("kept", new("保留该等级的对象数", "the number of subjects that kept the grade"), Count, value => value.Kept);
        quota.Told("exact", new("取整之前的名额", "the share before rounding"), Shapes.Decimal, value => value.Exact);
        var limit = quota.Required("limit", new("名额", "the share as rounded"), Count, value => value.Limit);
        quota.Told("rule", new("所依据的规则", "the cap as a rule"), RuleReferenceShape.Shape, value => value.Rule);
        return quota.Build(read =>
        {
            var made = new PopulationQuota(read.Get(cap), read.Get(group), read.Get(counted), read.Get(candidates)) { Kept = read.Get(kept) };
            return made.Limit == read.Get(limit) ? made : read.Fail(limit, GradingFindings.OtherResult, GradingFindings.Other(scheme, Text(read.Get(limit)), Text(made.Limit)));
        });
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Shape<CompiledPopulationCap> Caps(GradingScheme scheme) => Shapes.Words([.. scheme.Compiled.PopulationCaps.Select(cap => (cap.Cap.Grade.Value, cap))]);
}
