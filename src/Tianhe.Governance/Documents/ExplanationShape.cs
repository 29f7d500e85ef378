namespace Tianhe.Governance.Documents;

/// <summary>An explanation, line by line: code and arguments, and the words for whoever reads the text.</summary>
internal static class ExplanationShape
{
    public static ObjectShape<ExplanationLine> LineWith(CodeShape codes)
    {
        var line = new ObjectShapeBuilder<ExplanationLine>("explanation-line", new("说明中的一步。", "One step of a computation."));
        var code = line.Required("code", new("固定编码", "the permanent code"), codes, value => value.Template);
        var arguments = line.WithDefault("arguments", new("措辞所引用的取值", "the values the wording refers to"), MessageArgumentShape.List, value => value.Arguments, []);
        line.Told("text", new("该步的中英文", "the step in both languages"), BilingualTextShape.Shape, value => new(value.Describe(Language.Chinese), value.Describe(Language.English)));
        return line.Build(read => new(read.Get(code), read.Get(arguments)));
    }

    public static ObjectShape<Explanation> With(Shape<ExplanationLine> line)
    {
        var explanation = new ObjectShapeBuilder<Explanation>("explanation", new("结果是如何得出的。", "How a result came about."));
        var lines = explanation.Required("lines", new("各步", "the steps in the order of the computation"), Shapes.List(line, EntryKey.Place), value => value.Lines);
        return explanation.Build(read => new(read.Get(lines)));
    }
}
