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

    /// <summary>The name of the limit with all its conditions but the time of day, which the due instant shows.</summary>
    public static BilingualText Terms(TimeLimit limit)
    {
        var first = limit.FirstDay switch
        {
            FirstDay.DayOfStart => new BilingualText("，起始当日计入", ", the day of start counts"),
            FirstDay.NextDay => new BilingualText("，自次日起算", ", counted from the next day"),
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
        return new(limit.Name.Chinese + first.Chinese + last?.Chinese, limit.Name.English + first.English + last?.English);
    }
}
