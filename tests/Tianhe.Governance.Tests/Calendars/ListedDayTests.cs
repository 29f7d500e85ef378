using NodaTime;

using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Tests.Calendars;

public sealed class ListedDayTests
{
    [Theory]
    [InlineData(DayKind.OrdinaryWeekday)]
    [InlineData(DayKind.OrdinaryWeekend)]
    [InlineData((DayKind)99)]
    public void Constructor_KindThatNoNoticeLists_Throws(DayKind kind)
    {
        var make = () => new ListedDay(new(2027, 1, 1), kind, "元旦");

        make.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(kind));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Constructor_NoName_Throws(string? name)
    {
        var make = () => new ListedDay(new(2027, 1, 1), DayKind.DayOff, name!);

        make.Should().Throw<ArgumentException>().WithParameterName(nameof(name));
    }

    [Fact]
    public void Constructor_DateOfAnotherCalendarSystem_KeepsTheDay()
    {
        var julian = new LocalDate(2026, 10, 1).WithCalendar(CalendarSystem.Julian);

        new ListedDay(julian, DayKind.DayOff, "国庆节").Date.Should().Be(new LocalDate(2026, 10, 1));
    }

    [Fact]
    public void Equality_SameParts_AreEqual() =>
        new ListedDay(new(2027, 1, 1), DayKind.DayOff, "元旦").Should().Be(new ListedDay(new(2027, 1, 1), DayKind.DayOff, "元旦"));
}
