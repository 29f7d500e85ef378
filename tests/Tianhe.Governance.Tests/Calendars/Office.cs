using NodaTime;

using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Tests.Calendars;

/// <summary>Hours for tests, made up: of no office.</summary>
internal static class Office
{
    public static readonly WorkingHours Ordinary = WorkingHours.Daily("09:00-12:00", "13:30-17:00"); // 6.5 hours

    public static readonly WorkingHours Night = WorkingHours.Daily("22:00-06:00");

    public static readonly WorkingHours Seasonal = WorkingHours.Create(new()
    {
        Windows = ["08:30-12:00", "13:30-17:30"],
        Weekdays = [new() { Day = IsoDayOfWeek.Friday, Windows = ["08:30-12:00"] }],
        MakeUpDaysFollow = IsoDayOfWeek.Friday,
        Seasons =
        [
            new() { From = new(6, 1), To = new(9, 30), Windows = ["08:00-12:00", "15:00-18:00"], DaysOff = ["09:00-10:00"] },
            new() { From = new(12, 20), To = new(2, 29), Windows = ["09:30-12:00", "13:00-16:30"], Weekdays = [new() { Day = IsoDayOfWeek.Monday, Windows = [] }] },
        ],
    });

    public static readonly WorkingHours Duty = WorkingHours.Create(new() { Windows = ["08:00-12:00", "14:00-02:00"], DaysOff = ["10:00-08:00"], Weekdays = [new() { Day = IsoDayOfWeek.Tuesday, Windows = ["18:00-24:00", "10:30-11:00"] }] });

    public static WorkingCalendar With(WorkingHours hours) => WorkingCalendar.China.WithHours(hours, "china-with-hours.1");
}
