using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Grading;

/// <summary>Which scheme made a report: its id and version.</summary>
internal static class SchemeReferenceShape
{
    public static ObjectShape<(SchemeId Id, string Version)> Shape { get; } = Describe();

    private static ObjectShape<(SchemeId Id, string Version)> Describe()
    {
        var scheme = new ObjectShapeBuilder<(SchemeId Id, string Version)>("scheme-reference", new("定级所用的方案。", "The scheme that graded."));
        var id = scheme.Required("id", new("方案的编号", "the id of the scheme"), Shapes.Id(text => new SchemeId(text), value => value.Value), value => value.Id);
        var version = scheme.Required("version", new("方案的版本", "its version"), Shapes.Text, value => value.Version);
        return scheme.Build(read => (read.Get(id), read.Get(version)));
    }
}
