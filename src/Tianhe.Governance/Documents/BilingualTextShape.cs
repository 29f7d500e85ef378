namespace Tianhe.Governance.Documents;

/// <summary>A text in both languages: <c>{ "zh": "网格", "en": "grid" }</c>.</summary>
internal static class BilingualTextShape
{
    public static ObjectShape<BilingualText> Shape { get; } = Describe();

    private static ObjectShape<BilingualText> Describe()
    {
        var text = new ObjectShapeBuilder<BilingualText>("bilingual-text", new("中英文对照的文本。", "A text in both languages."));
        var chinese = text.Required("zh", new("中文", "in Chinese"), Shapes.Text, value => value.Chinese);
        var english = text.Required("en", new("英文", "in English"), Shapes.Text, value => value.English);
        return text.Build(read => new(read.Get(chinese), read.Get(english)));
    }
}
