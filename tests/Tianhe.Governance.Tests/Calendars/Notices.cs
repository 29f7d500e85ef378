using NodaTime;
using NodaTime.Text;

using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Tests.Calendars;

/// <summary>The embedded copy of the notices, read a second time and independently of the library, and a day walk over it.</summary>
internal static class Notices
{
    public static readonly IReadOnlyList<(LocalDate Date, string Day, string Name)> Rows = Read();

    private static readonly Dictionary<LocalDate, string> Days = Rows.ToDictionary(row => row.Date, row => row.Day);

    public static bool IsWorked(LocalDate date) => Days.TryGetValue(date, out var day)
        ? day == "work"
        : date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);

    public static LocalDate Walk(LocalDate date, int days)
    {
        if (days == 0)
        {
            return IsWorked(date) ? date : Walk(date, 1);
        }

        for (var left = Math.Abs(days); left > 0; left -= IsWorked(date) ? 1 : 0)
        {
            date = date.PlusDays(Math.Sign(days));
        }

        return date;
    }

    public static int Count(LocalDate start, LocalDate end)
    {
        if (end < start)
        {
            return -Count(end, start);
        }

        var count = 0;
        for (var date = start; date < end; date = date.PlusDays(1))
        {
            count += IsWorked(date) ? 1 : 0;
        }

        return count;
    }

    private static List<(LocalDate Date, string Day, string Name)> Read()
    {
        using var stream = typeof(WorkingCalendar).Assembly.GetManifestResourceStream(ChinaCalendar.Resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => (LocalDatePattern.Iso.Parse(cells[0]).Value, cells[1], cells[2]))
            .ToList();
    }
}
