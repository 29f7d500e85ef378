using NodaTime;
using NodaTime.Text;

namespace Tianhe.Governance.Calendars;

/// <summary>Reads the embedded copy of China's notices.</summary>
internal static class ChinaCalendar
{
    public const string Resource = "Tianhe.Governance.Calendars.China.china-working-days-2020-2026.csv";

    private const string Revision = "china-2020-2026.1";
    private const string Header = "date,day,name";

    private static readonly Lazy<WorkingCalendar> Calendar = new(Read);

    /// <summary>The calendar, read once.</summary>
    public static WorkingCalendar BuiltIn => Calendar.Value;

    /// <summary>Reads the copy anew.</summary>
    public static WorkingCalendar Read()
    {
        using var stream = typeof(ChinaCalendar).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The library was built without '{Resource}'.");
        using var reader = new StreamReader(stream);
        if (reader.ReadLine() != Header)
        {
            throw new InvalidOperationException($"'{Resource}' does not begin with '{Header}'.");
        }

        var days = new List<ListedDay>();
        while (reader.ReadLine() is { } line)
        {
            days.Add(Row(line));
        }

        return new WorkingCalendarBuilder(Revision, "Asia/Shanghai").Put(days.GroupBy(NoticeOf).Select(ChinaNotices.Year)).Build();
    }

    /// <summary>The year whose notice lists a day: New Year's Day may begin on the last days of December.</summary>
    private static int NoticeOf(ListedDay day) => day.Name == "元旦" && day.Date.Month == 12 ? day.Date.Year + 1 : day.Date.Year;

    private static ListedDay Row(string line) => line.Split(',') switch
    {
        [var date, "off", var name] => new(LocalDatePattern.Iso.Parse(date).Value, DayKind.DayOff, name),
        [var date, "work", var name] => new(LocalDatePattern.Iso.Parse(date).Value, DayKind.MakeUpWorkingDay, name),
        _ => throw new InvalidOperationException($"'{line}' is not a date, 'off' or 'work', and a name."),
    };
}
