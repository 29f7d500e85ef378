namespace Tianhe.Governance.Calendars;

/// <summary>English names of China's public holidays; a name that is not among them is written as it is.</summary>
internal static class StatutoryHolidays
{
    public static BilingualText NameOf(string name) => name switch
    {
        "元旦" => new(name, "New Year's Day"),
        "春节" => new(name, "Spring Festival"),
        "清明" or "清明节" => new(name, "Qingming Festival"),
        "劳动节" => new(name, "Labour Day"),
        "端午" or "端午节" => new(name, "Dragon Boat Festival"),
        "中秋" or "中秋节" => new(name, "Mid-Autumn Festival"),
        "国庆节" => new(name, "National Day"),
        _ => BilingualText.Same(name),
    };
}
