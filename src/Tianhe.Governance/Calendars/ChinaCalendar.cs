using NodaTime;
using NodaTime.Text;

namespace Tianhe.Governance.Calendars;

/// <summary>Reads the embedded copy of China's notices, once.</summary>
internal static class ChinaCalendar
{
    public const string Resource = "Tianhe.Governance.Calendars.China.china-working-days-2020-2026.csv";

    private const string Revision = "china-2020-2026.1";
    private const string Header = "date,day,name";

    private static readonly Lazy<WorkingCalendar> Calendar = new(Read);

    public static WorkingCalendar BuiltIn => Calendar.Value;

    private static WorkingCalendar Read()
    {
        using var stream = typeof(ChinaCalendar).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The library was built without '{Resource}'.");
        using var reader = new StreamReader(stream);
        if (reader.ReadLine() != Header)
        {
            throw new InvalidOperationException($"'{Resource}' does not begin with '{Header}'.");
        }

        var builder = new WorkingCalendarBuilder(Revision, "Asia/Shanghai").CoverYears(2020, 2026);
        while (reader.ReadLine() is { } line)
        {
            builder.Add(Row(line));
        }

        return builder.Build();
    }

    private static ListedDay Row(string line) => line.Split(',') switch
    {
        [var date, "off", var name] => new(LocalDatePattern.Iso.Parse(date).Value, DayKind.DayOff, name),
        [var date, "work", var name] => new(LocalDatePattern.Iso.Parse(date).Value, DayKind.MakeUpWorkingDay, name),
        _ => throw new InvalidOperationException($"'{line}' is not a date, 'off' or 'work', and a name."),
    };
}
