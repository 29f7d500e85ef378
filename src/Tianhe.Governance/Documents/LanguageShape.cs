namespace Tianhe.Governance.Documents;

/// <summary>A language, by its tag.</summary>
internal static class LanguageShape
{
    public static Shape<Language> Shape { get; } = Shapes.Words((Language.Chinese.Tag, Language.Chinese), (Language.English.Tag, Language.English));
}
