namespace Tianhe.Governance.Tables;

/// <summary>What is to be said of a row; a sheet in one language keeps what stands in the other, unless it says something new.</summary>
internal static class SheetNote
{
    public static BilingualText? Read(string chinese, string english, BilingualText? old)
    {
        (chinese, english) = (chinese.Trim(), english.Trim());
        return (chinese, english) switch
        {
            ("", "") => null,
            ("", _) => old?.English.Trim() == english ? old : BilingualText.Same(english),
            (_, "") => old?.Chinese.Trim() == chinese ? old : BilingualText.Same(chinese),
            _ => old?.Chinese.Trim() == chinese && old.English.Trim() == english ? old : new(chinese, english),
        };
    }
}
