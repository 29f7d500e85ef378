namespace Tianhe.Governance.Calendars;

/// <summary>The notices behind the built-in years. No document number is given, because none is known from the sources of the copy.</summary>
internal static class ChinaNotices
{
    private static readonly BilingualText Issuer = new("国务院办公厅", "General Office of the State Council");

    private static readonly BilingualText NumberUnknown = new("发文字号不详", "no document number is known");

    public static CalendarYear Year(IGrouping<int, ListedDay> days) => days.Key switch
    {
        // The holiday was prolonged after the notice for the year was out; the days are those of both notices.
        2020 => new(2020, days.ToEquatableList(), 2, new(Issuer, new("关于延长2020年春节假期的通知", "Notice on Prolonging the Spring Festival Holiday of 2020"))
        {
            Note = new($"所列日期含2019年11月21日发布的2020年节假日安排；{NumberUnknown.Chinese}", $"with the days of the notice for 2020, published on 21 Nov 2019; {NumberUnknown.English}"),
        }),
        2021 => Of(days, "2020年11月25日", "25 Nov 2020"),
        2022 => Of(days, "2021年10月25日", "25 Oct 2021"),
        2023 => Of(days, "2022年12月8日", "8 Dec 2022"),
        2024 => Of(days, "2023年10月", "October 2023"),
        2025 => Of(days, "2024年11月", "November 2024"),
        2026 => Of(days, "2025年11月4日", "4 Nov 2025"),
        _ => throw new InvalidOperationException(FormattableString.Invariant($"No notice is known for {days.Key}.")),
    };

    private static CalendarYear Of(IGrouping<int, ListedDay> days, string published, string publishedEnglish) => new(
        days.Key,
        days.ToEquatableList(),
        notice: new(Issuer, new(FormattableString.Invariant($"关于{days.Key}年部分节假日安排的通知"), FormattableString.Invariant($"Notice on the Arrangement of Holidays in {days.Key}")))
        {
            Note = new($"{published}发布；{NumberUnknown.Chinese}", $"published {publishedEnglish}; {NumberUnknown.English}"),
        });
}
