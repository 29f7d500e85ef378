using NodaTime;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Calendars;

/// <summary>A calendar of one's own, as a document or among the calendars of a pack.</summary>
internal static class CalendarShape
{
    /// <summary>The member of a document that lists calendars by id.</summary>
    public const string ListName = "calendars";

    /// <summary>The name of the built-in calendar of China.</summary>
    public const string China = "china";

    /// <summary>The most calendars of a document: a few bytes may cover centuries, and each day of them has its place in memory.</summary>
    public const int MostListed = 20;

    public static DocumentShape<CalendarContent> Document { get; } = new(Describe(CitationShape.Shape));

    /// <summary>A calendar in a document that lists citations.</summary>
    public static Shape<WorkingCalendar> Listed { get; } = new MappedShape<CalendarContent, WorkingCalendar>(Describe(CitationShape.Named), "", content => content.Make(), CalendarContent.Of);

    /// <summary>The built-in calendar, one that is listed, or one in place.</summary>
    public static Shape<WorkingCalendar> Named { get; } = new CalendarNameShape(new(ListName, Listed));

    private static ObjectShape<CalendarContent> Describe(Shape<Citation> notice)
    {
        var builder = new ObjectShapeBuilder<CalendarContent>("calendar", new("自定的工作日历。", "A working calendar of one's own."));
        var revision = builder.Required("revision", new("版本名称，每个事件都会记录", "the name of the revision, which every event carries"), Shapes.Text, value => value.Revision);
        var zone = builder.Required("zone", new("IANA 时区，如 Asia/Shanghai", "the IANA time zone, such as Asia/Shanghai"), Zone(), value => value.Zone);
        var on = builder.OptionalValue("base", new("以内置日历的各年为基础，本文件所列年份予以补充或代替", "the built-in calendar whose years are added to or replaced by those of this file"), Shapes.Words((China, true)), value => value.IsOnChina ? true : null);
        var hours = builder.Optional("hours", new("工作时间；只按天计算的可以不写", "the working hours; left out where only days are counted"), WorkingHoursShape.Shape, value => value.Hours);
        var unknown = builder.WithDefault(
            "unknownYears",
            new("未涵盖年份的处理：provisional 暂按周一至周五推算并提示，refuse 不予计算，assume 按周一至周五计算", "what is counted in years that are not covered: provisional assumes ordinary weeks and says so, refuse counts nothing, assume takes ordinary weeks for firm"),
            Shapes.Words(("provisional", UnknownYears.Provisional), ("refuse", UnknownYears.Refuse), ("assume", UnknownYears.Assume)),
            value => value.UnknownYears,
            UnknownYears.Provisional);
        var years = builder.WithDefault("years", new("各年的放假安排", "the years"), CalendarYearShape.List(notice), value => value.Years, []);
        return builder.Build(read => new()
        {
            Revision = read.Get(revision),
            Zone = read.Get(zone),
            IsOnChina = read.Get(on) is true,
            UnknownYears = read.Get(unknown),
            Hours = read.Get(hours),
            Years = read.Get(years),
        });
    }

    /// <summary>Checked where it stands, so that a year that cannot be read does not hide it.</summary>
    private static MappedShape<string, string> Zone() => new(
        Shapes.Text,
        "zone",
        id => DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is null ? throw new InvalidDefinitionException("The zone", [CalendarFindings.ZoneUnknown(id)]) : id,
        id => id);
}
