namespace Tianhe.Governance.Documents;

/// <summary>A place in a text file: <c>{ "line": 12, "column": 5 }</c>; both are 0 where it is no place.</summary>
internal static class TextPositionShape
{
    public static ObjectShape<TextPosition> Shape { get; } = Describe();

    private static ObjectShape<TextPosition> Describe()
    {
        var position = new ObjectShapeBuilder<TextPosition>("text-position", new("文件中的位置。", "A place in a text file."));
        var line = position.Required("line", new("行，从1起", "the line, from 1"), Shapes.Whole(0, int.MaxValue), value => value.Line);
        var column = position.Required("column", new("列，从1起", "the column, from 1"), Shapes.Whole(0, int.MaxValue), value => value.Column);
        return position.Build(read => (read.Get(line), read.Get(column)) switch
        {
            (0, 0) => default,
            (0, _) => read.Fail(line, DocumentFindings.OutOfRange, new("found", 0), new("expected", Shapes.Whole(1, int.MaxValue).Accepts)),
            (_, 0) => read.Fail(column, DocumentFindings.OutOfRange, new("found", 0), new("expected", Shapes.Whole(1, int.MaxValue).Accepts)),
            var (at, of) => new(at, of),
        });
    }
}
