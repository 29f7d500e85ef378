namespace Tianhe.Governance.Documents;

/// <summary>A refusal: its code and arguments, from which its words are made again, and the words for whoever reads the text.</summary>
internal static class RefusalShape
{
    public static ObjectShape<Refusal> With(CodeShape codes)
    {
        var refusal = new ObjectShapeBuilder<Refusal>("refusal", new("不予办理的理由。", "Why a command was refused."));
        var code = refusal.Required("code", new("固定编码", "the permanent code"), codes, value => value.Template);
        var arguments = refusal.WithDefault("arguments", new("措辞所引用的取值", "the values the wording refers to"), MessageArgumentShape.List, value => value.Arguments, []);
        var rule = refusal.Required("rule", new("据以拒绝的规则", "the rule that refuses"), RuleReferenceShape.Shape, value => value.Rule);
        var permitted = refusal.WithDefault(
            "permitted", new("现在可以采取的动作", "what may be done now instead"), Shapes.List(PermittedActionShape.Shape, EntryKey.Place), value => value.Permitted, []);
        refusal.Told("text", new("理由的中英文", "the reason in both languages"), BilingualTextShape.Shape, value => new(value.DescribeReason(Language.Chinese), value.DescribeReason(Language.English)));
        return refusal.Build(read => new(read.Get(code), read.Get(arguments), read.Get(rule)) { Permitted = read.Get(permitted) });
    }
}
