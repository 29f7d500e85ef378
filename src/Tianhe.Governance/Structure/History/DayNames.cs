using NodaTime;

namespace Tianhe.Governance.Structure;

/// <summary>Days from a first to a last, either of which may be open, in words.</summary>
internal static class DayNames
{
    public static BilingualText Of(LocalDate? from, LocalDate? to) => (from, to) switch
    {
        (null, null) => new("不限期", "at any time"),
        ({ } first, null) => new($"自{Chinese(first)}起", $"from {English(first)}"),
        (null, { } last) => new($"至{Chinese(last)}止", $"until {English(last)}"),
        ({ } first, { } last) => new($"{Chinese(first)}至{Chinese(last)}", $"from {English(first)} to {English(last)}"),
    };

    private static string Chinese(LocalDate day) => Wording.Date(day, Language.Chinese);

    private static string English(LocalDate day) => Wording.Date(day, Language.English);
}
