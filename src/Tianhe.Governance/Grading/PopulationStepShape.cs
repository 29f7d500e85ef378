using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Grading;

/// <summary>What a cap on a share of the population meant for one candidate.</summary>
internal static class PopulationStepShape
{
    public static ObjectShape<PopulationStep> With(GradingScheme scheme, Shape<PopulationQuota> quota)
    {
        var step = new ObjectShapeBuilder<PopulationStep>("population-step", new("名额对一个对象的结果。", "What a cap on a share meant for one candidate."));
        var cap = step.Required("quota", new("名额", "the cap, the share and its limit"), quota, value => value.Quota);
        var rank = step.Required("rank", new("名次，从1起", "the place among the candidates, from 1"), Shapes.Whole(1, int.MaxValue), value => value.Rank);
        var sameTotal = step.Required("sameTotal", new("总分相同的其他对象数", "how many other candidates have the same total"), Shapes.Whole(0, int.MaxValue), value => value.SameTotal);
        var tied = step.Required("tied", new("其中完全并列的对象数", "how many of those are equal in every tie-break too"), Shapes.Whole(0, int.MaxValue), value => value.Tied);
        var isTie = step.Required("isTieAtTheLimit", new("是否在名额边缘并列", "whether there was room for some only of the equal ones"), Shapes.Truth, value => value.IsTieAtTheLimit);
        var tieBreaks = step.WithDefault("tieBreaks", new("排序所用的值", "the values by which candidates of the same total were ranked"), Shapes.List(StoredFactShape.Shape, EntryKey.Place), value => value.TieBreaks, []);
        var isDisplaced = step.Required("isDisplaced", new("是否没有名额", "whether there was no room"), Shapes.Truth, value => value.IsDisplaced);
        var grade = step.Required("grade", new("此后的等级", "the grade after the cap"), GradeBandShape.Of(scheme), value => value.Grade);
        return step.Build(read => new()
        {
            Quota = read.Get(cap),
            Rank = read.Get(rank),
            SameTotal = read.Get(sameTotal),
            Tied = read.Get(tied),
            IsTieAtTheLimit = read.Get(isTie),
            TieBreaks = read.Get(tieBreaks),
            IsDisplaced = read.Get(isDisplaced),
            Grade = read.Get(grade),
        });
    }
}
