using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Grading;

/// <summary>A grading scheme. Its version and its facts are those of the pack.</summary>
internal static class GradingSchemeShape
{
    /// <summary>What stands for the version until the pack gives its own.</summary>
    private const string OfThePack = "(of the pack)";

    public static ObjectShape<GradingSchemeDescription> Shape { get; } = Describe();

    private static ObjectShape<GradingSchemeDescription> Describe()
    {
        var scheme = new ObjectShapeBuilder<GradingSchemeDescription>("grading-scheme", new("一种评定办法。", "How subjects are graded by their facts."));
        var id = scheme.Required("id", new("评定办法的编号", "the id of the scheme"), GradingIdShapes.Scheme, value => value.Id);
        var name = scheme.Required("name", new("名称", "what it is called"), BilingualTextShape.Shape, value => value.Name);
        var full = scheme.Required("fullMarks", new("满分，每个部分和总分都以此为满分", "the marks that every part is out of, and so the total"), MarkShapes.Marks(least: null), value => value.FullMarks);
        var places = scheme.Required("totalPlaces", new("总分保留的小数位数", "the number of decimal places that a total keeps"), Shapes.Whole(0, FactDeclaration.MaxScale), value => value.TotalPlaces);
        var rounding = scheme.Required("totalRounding", new("总分如何取舍；在此之前不取舍", "what becomes of further decimal places; nothing is rounded before the total"), NumberRoundings.Shape, value => value.TotalRounding);
        var parts = scheme.Required("parts", new("组成总分的各部分，权重之和为1", "the parts of the total, whose weights add up to 1"), Shapes.List(ScorePartShape.Shape, EntryKey.Id, least: 1), value => value.Parts);
        var grades = scheme.Required("grades", new("等级，从高到低，最低一级从0起", "the grades from the best to the worst, which is given from 0"), Shapes.List(Band(), EntryKey.Id, least: 1), value => value.Grades);
        var vetoes = scheme.WithDefault("vetoes", new("否决项，按顺序适用", "the vetoes, applied in this order"), Shapes.List(VetoShape.Shape, EntryKey.Id), value => value.Vetoes, []);
        var caps = scheme.WithDefault("populationCaps", new("等级的比例限制，最后适用", "the caps on shares of the population, applied last"), Shapes.List(PopulationCapShape.Shape, new("grade", isUnique: true)), value => value.PopulationCaps, []);
        var citation = scheme.Optional("citation", new("依据", "the text on which it rests"), CitationShape.Named, value => value.Citation);
        return scheme.Build(read => new()
        {
            Id = read.Get(id),
            Version = OfThePack,
            Name = read.Get(name),
            Facts = FactCatalogue.Empty,
            FullMarks = read.Get(full),
            TotalPlaces = read.Get(places),
            TotalRounding = read.Get(rounding),
            Parts = read.Get(parts),
            Grades = read.Get(grades),
            Vetoes = read.Get(vetoes),
            PopulationCaps = read.Get(caps),
            Citation = read.Get(citation),
        });
    }

    private static ObjectShape<GradeBand> Band()
    {
        var band = new ObjectShapeBuilder<GradeBand>("grade", new("一个等级。", "A grade and the total from which it is given."));
        var id = band.Required("id", new("等级的编号", "the id of the grade"), GradingIdShapes.Grade, value => value.Id);
        var name = band.Required("name", new("等级的名称", "what it is called"), BilingualTextShape.Shape, value => value.Name);
        var from = band.Required("from", new("达到此分即为该等级，含本数", "the least total for which it is given, inclusive"), MarkShapes.Marks(least: 0), value => value.From);
        var mark = band.Optional("mark", new("总分前的短标记", "the short mark that stands before a total"), Shapes.Text, value => value.Mark);
        return band.Build(read => new(read.Get(id), read.Get(name), read.Get(from)) { Mark = read.Get(mark) });
    }
}
