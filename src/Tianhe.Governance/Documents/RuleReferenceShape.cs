namespace Tianhe.Governance.Documents;

/// <summary>Which rule was applied.</summary>
internal static class RuleReferenceShape
{
    public static ObjectShape<RuleReference> Shape { get; } = Describe();

    private static ObjectShape<RuleReference> Describe()
    {
        var rule = new ObjectShapeBuilder<RuleReference>("rule-reference", new("所适用的规则。", "Which rule was applied."));
        var source = rule.Required("source", new("规则所在的规则包或定义的编号", "the id of the pack or definition in which the rule stands"), Shapes.Text, value => value.Source);
        var version = rule.Required("version", new("其版本", "its version"), Shapes.Text, value => value.Version);
        var path = rule.Required("path", new("规则在其中的路径", "the path of the rule inside it"), Shapes.Text, value => value.Path);
        var citation = rule.Optional("citation", new("规则所依据的已公布文件", "the published text on which the rule rests"), CitationShape.Shape, value => value.Citation);
        return rule.Build(read => new(read.Get(source), read.Get(version), read.Get(path)) { Citation = read.Get(citation) });
    }
}
