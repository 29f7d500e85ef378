using System.Globalization;

namespace Tianhe.Governance.Calendars;

/// <summary>How a limit is said.</summary>
internal static class LimitWording
{
    public static BilingualText Unit(LimitUnit unit) => unit switch
    {
        LimitUnit.WorkingDays => new("工作日", "working day"),
        LimitUnit.CalendarDays => new("自然日", "calendar day"),
        LimitUnit.WorkingHours => new("工作时", "working hour"),
        LimitUnit.ClockHours => new("小时", "hour"),
        _ => throw new InvalidOperationException($"No wording for the unit {unit}."),
    };

    public static BilingualText Name(int amount, LimitUnit unit)
    {
        var number = amount.ToString(CultureInfo.InvariantCulture);
        var name = Unit(unit);
        return new(
            unit is LimitUnit.ClockHours or LimitUnit.WorkingHours ? number + name.Chinese : $"{number}个{name.Chinese}",
            amount == 1 ? $"{number} {name.English}" : $"{number} {name.English}s");
    }

    /// <summary>The name of the limit with all its conditions but a fixed time of day, which the due instant shows.</summary>
    public static BilingualText Terms(TimeLimit limit)
    {
        var first = limit.FirstDay switch
        {
            FirstDay.DayOfStart => new BilingualText("，起始当日计入", ", the day of start counts"),
            FirstDay.NextDay => new BilingualText("，自次日起算", ", counted from the next day"),
            _ when limit.Unit == LimitUnit.WorkingHours => new BilingualText("，只计工作时间", ", in working time"),
            _ => new BilingualText("，连续计算", ", around the clock"),
        };
        var last = limit.LastDayOff switch
        {
            LastDayOff.RollsToNextWorkingDay => new BilingualText(
                "，最后一日休息的顺延至下一个工作日",
                ", a last day that is off rolls to the next working day"),
            LastDayOff.Stands => new BilingualText("，最后一日休息的不顺延", ", a last day that is off stands"),
            _ => null,
        };
        var due = limit.DueTime?.Word switch
        {
            DueTime.EndOfHoursWord => new BilingualText("，当日下班时届满", ", due when the office closes on that day"),
            DueTime.TimeOfStartWord => new BilingualText("，于起始的同一时刻届满", ", due at the time of day of the start"),
            _ => null,
        };
        var outside = limit.StartOutsideHours == StartOutsideHours.NextWorkingDay
            ? new BilingualText("，工作时间之外起始的算作下一个工作日起始", ", a start outside working hours counts on the next working day")
            : null;
        return new(
            limit.Name.Chinese + first.Chinese + outside?.Chinese + last?.Chinese + due?.Chinese,
            limit.Name.English + first.English + outside?.English + last?.English + due?.English);
    }

    /// <summary>An amount of working or clock time, to the minute unless it is finer.</summary>
    public static BilingualText Time(long milliseconds)
    {
        var (hours, rest) = Math.DivRem(milliseconds, NodaTime.NodaConstants.MillisecondsPerHour);
        var (minutes, left) = Math.DivRem(rest, NodaTime.NodaConstants.MillisecondsPerMinute);
        var seconds = left / 1000m;
        (decimal Number, string Chinese, string English)[] parts = [(hours, "小时", "h"), (minutes, "分钟", "min"), (seconds, "秒", "s")];
        var said = parts.Where(part => part.Number != 0).DefaultIfEmpty((0, "小时", "h")).ToList();
        return new(
            string.Concat(said.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Number}{part.Chinese}"))),
            string.Join(' ', said.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Number} {part.English}"))));
    }
}
