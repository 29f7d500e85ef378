namespace Tianhe.Governance.Documents;

/// <summary>A finding: its code and arguments, from which its words are made again, and the words for whoever reads the text.</summary>
internal static class FindingShape
{
    private static readonly Shape<FindingSeverity> Severities = Shapes.Words(("warning", FindingSeverity.Warning), ("error", FindingSeverity.Error));

    public static ObjectShape<Finding> With(CodeShape codes)
    {
        var finding = new ObjectShapeBuilder<Finding>("finding", new("发现的问题。", "A breach that is reported."));
        var code = finding.Required("code", new("固定编码", "the permanent code"), codes, value => value.Template);
        var severity = finding.Required("severity", new("严重程度", "how grave it is"), Severities, value => value.Severity);
        var path = finding.Required("path", new("问题所在的路径", "where it was found, addressed by ids"), Shapes.AnyText, value => value.Path);
        var position = finding.OptionalValue("position", new("文件中的位置", "the line and column where it was found"), TextPositionShape.Shape, value => value.Position);
        var arguments = finding.WithDefault("arguments", new("措辞所引用的取值", "the values the wording refers to"), MessageArgumentShape.List, value => value.Arguments, []);
        var witness = finding.Optional("witness", new("例证", "a concrete case that shows the finding"), Shapes.AnyText, value => value.Witness);
        finding.Told("text", new("问题的中英文", "the finding in both languages"), BilingualTextShape.Shape, value => new(value.Describe(Language.Chinese), value.Describe(Language.English)));
        return finding.Build(read => new(read.Get(code), read.Get(severity), read.Get(path), read.Get(arguments)) { Position = read.Get(position), Witness = read.Get(witness) });
    }
}
