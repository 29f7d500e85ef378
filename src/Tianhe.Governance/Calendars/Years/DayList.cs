using NodaTime;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Calendars;

/// <summary>The days of a year as a list that people edit in a spreadsheet.</summary>
internal static class DayList
{
    public static ListDefinition<ListedDay> Of(int year)
    {
        var list = new ListBuilder<ListedDay>("days");
        var kinds = new WordCell<DayKind>(
        [
            new(DayKind.DayOff, "off", new("放假", "off"), "休", "休息", "放假日", "day off"),
            new(DayKind.MakeUpWorkingDay, "work", new("调休上班", "work"), "班", "上班", "补班", "调休补班", "make-up working day"),
        ]);
        var date = list.Required("date", "日期", new DateCell(), day => day.Date);
        var kind = list.Required("day", "类型", kinds, day => day.Kind, "类别", "安排");
        var name = list.Required("name", "名称", new TextCell(), day => day.Name, "节日", "假日", "节日名称");
        return list.Build<LocalDate>(row => new(row.Get(date), row.Get(kind), row.Get(name)), row => row.Get(date), date) with
        {
            Check = day => CalendarYearCheck.ProblemOf(year, day),
        };
    }
}
