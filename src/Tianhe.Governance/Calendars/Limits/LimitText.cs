using System.Collections.Frozen;
using System.Text;

namespace Tianhe.Governance.Calendars;

/// <summary>Reads amounts of time as people write them.</summary>
internal static class LimitText
{
    private const int Longest = 64;

    private static readonly FrozenDictionary<string, LimitUnit> Units = new Dictionary<string, LimitUnit>
    {
        ["工作日"] = LimitUnit.WorkingDays,
        ["wd"] = LimitUnit.WorkingDays,
        ["workingday"] = LimitUnit.WorkingDays,
        ["workingdays"] = LimitUnit.WorkingDays,
        ["日"] = LimitUnit.CalendarDays,
        ["天"] = LimitUnit.CalendarDays,
        ["自然日"] = LimitUnit.CalendarDays,
        ["日历日"] = LimitUnit.CalendarDays,
        ["d"] = LimitUnit.CalendarDays,
        ["day"] = LimitUnit.CalendarDays,
        ["days"] = LimitUnit.CalendarDays,
        ["calendarday"] = LimitUnit.CalendarDays,
        ["calendardays"] = LimitUnit.CalendarDays,
        ["工作时"] = LimitUnit.WorkingHours,
        ["工作小时"] = LimitUnit.WorkingHours,
        ["wh"] = LimitUnit.WorkingHours,
        ["workinghour"] = LimitUnit.WorkingHours,
        ["workinghours"] = LimitUnit.WorkingHours,
        ["小时"] = LimitUnit.ClockHours,
        ["h"] = LimitUnit.ClockHours,
        ["hour"] = LimitUnit.ClockHours,
        ["hours"] = LimitUnit.ClockHours,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static (int Amount, LimitUnit Unit)? Read(string text)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        var (amount, digits) = (0, 0);
        var unit = new StringBuilder();
        foreach (var character in text)
        {
            var plain = Plain(character);
            if (char.IsWhiteSpace(plain))
            {
                // an end of the number, too: "1 0 日" is none
                digits = digits > 0 ? Longest : 0;
            }
            else if (!char.IsAsciiDigit(plain))
            {
                unit.Append(plain);
                digits = Longest;
            }
            else if (digits >= Longest)
            {
                return null;
            }
            else
            {
                amount = Math.Min((amount * 10) + (plain - '0'), TimeLimit.MaxAmount + 1);
                digits++;
            }
        }

        if (unit.Length > 0 && unit[0] == '个')
        {
            unit.Remove(0, 1);
        }

        return amount is >= 1 and <= TimeLimit.MaxAmount && Units.TryGetValue(unit.ToString(), out var known) ? (amount, known) : null;
    }

    // Full-width forms of ASCII stand at a fixed distance from it.
    private static char Plain(char character) => char.ToLowerInvariant(character is >= '！' and <= '～' ? (char)(character - '！' + '!') : character);
}
