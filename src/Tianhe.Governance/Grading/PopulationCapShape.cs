using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Grading;

/// <summary>A cap on the share of subjects that may have a grade; every choice that changes the result is stated.</summary>
internal static class PopulationCapShape
{
    private static readonly Shape<PopulationScope> Scopes = Shapes.Words(("all", PopulationScope.All), ("per-group", PopulationScope.PerGroup));
    private static readonly Shape<CountedSubjects> Counted = Shapes.Words(("graded", CountedSubjects.Graded), ("all", CountedSubjects.All));
    private static readonly Shape<ShareRounding> Roundings = Shapes.Words(("down", ShareRounding.Down), ("up", ShareRounding.Up));
    private static readonly Shape<TiedAtTheLimit> Tied = Shapes.Words(("all-in", TiedAtTheLimit.AllIn), ("all-out", TiedAtTheLimit.AllOut));

    public static ObjectShape<PopulationCap> Shape { get; } = Describe();

    private static ObjectShape<PopulationCap> Describe()
    {
        var cap = new ObjectShapeBuilder<PopulationCap>("population-cap", new("某一等级所占的最高比例。", "The greatest share of subjects that may have a grade."));
        var grade = cap.Required("grade", new("等级", "the grade"), GradingIdShapes.Grade, value => value.Grade);
        var share = cap.Required("share", new("最高比例，含本数，30 % 写作 0.3", "the greatest share, inclusive; 30 % is 0.3"), Shapes.Share(least: 0), value => value.Share);
        var scope = cap.Required("scope", new("在全体内还是各组内计算", "within what it is counted"), Scopes, value => value.Scope);
        var counting = cap.Required("counting", new("以哪些对象为基数", "which subjects the share is taken of"), Counted, value => value.Counting);
        var rounding = cap.Required("rounding", new("不足一个的如何取整", "what becomes of the part of a subject"), Roundings, value => value.Rounding);
        var ties = cap.Required("ties", new("名额不足而并列的如何处理", "what becomes of equal subjects when there is room for some only"), Tied, value => value.Ties);
        var breaks = cap.WithDefault("tieBreaks", new("总分相同时依次比较的事实", "the facts that rank subjects of equal totals"), Shapes.List(IdShapes.Fact, EntryKey.Itself), value => value.TieBreaks, []);
        var citation = cap.Optional("citation", new("依据", "the text on which it rests"), CitationShape.Named, value => value.Citation);
        return cap.Build(read => new()
        {
            Grade = read.Get(grade),
            Share = read.Get(share),
            Scope = read.Get(scope),
            Counting = read.Get(counting),
            Rounding = read.Get(rounding),
            Ties = read.Get(ties),
            TieBreaks = read.Get(breaks),
            Citation = read.Get(citation),
        });
    }
}
