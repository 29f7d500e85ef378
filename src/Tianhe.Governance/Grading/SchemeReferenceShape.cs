using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Grading;

/// <summary>Which scheme made a report: its pack, its id and its version.</summary>
internal static class SchemeReferenceShape
{
    public static ObjectShape<SchemeName> Shape { get; } = Describe();

    private static ObjectShape<SchemeName> Describe()
    {
        var scheme = new ObjectShapeBuilder<SchemeName>("scheme-reference", new("定级所用的方案。", "The scheme that graded."));
        var source = scheme.Required("source", new("规则包的编号；不在规则包中的方案写其自身的编号", "the id of the pack, or of the scheme where it stands in none"), Shapes.Text, value => value.Source);
        var id = scheme.Required("id", new("方案的编号", "the id of the scheme"), GradingIdShapes.Scheme, value => value.Id);
        var version = scheme.Required("version", new("方案的版本", "its version"), Shapes.Text, value => value.Version);
        return scheme.Build(read => new(read.Get(source), read.Get(id), read.Get(version)));
    }
}
