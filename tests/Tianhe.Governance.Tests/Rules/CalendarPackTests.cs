using System.Text;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Orders;
using Tianhe.Governance.Testing;

namespace Tianhe.Governance.Tests.Rules;

public sealed class CalendarPackTests
{
    private static readonly WorkingCalendar Own = WorkingCalendar.China.With("office.1", new CalendarYear(2027, [new(new(2027, 1, 1), DayKind.DayOff, "元旦")]));

    [Fact]
    public void Load_OrdersByACalendarOfThePack_AreCountedByIt()
    {
        FullPack.Pack.Orders!.Calendar.Revision.Should().Be("office.1");
        FullPack.Pack.Orders.Calendar.Should().Be(FullPack.Pack.Description.Calendars[0].Value);
        FullPack.Pack.Orders.Calendar.YearOf(new(2027, 1, 1))!.Notice.Should().Be(FullPack.Pack.Description.Citations[0].Value);
    }

    [Fact]
    public void Load_OrdersByTheBuiltInCalendar_AreCountedByIt() => RulePack.BuiltIn("tianhe").Orders!.Calendar.Should().BeSameAs(WorkingCalendar.China);

    [Theory]
    [InlineData("\"calendar\": \"office\"", "\"calendar\": \"offfice\"", "orders.calendar: documents.not-listed")]
    [InlineData("\"calendar\": \"office\"", "\"calendar\": 1", "orders.calendar: documents.wrong-kind")]
    [InlineData("\"office\": {", "\"china\": {", "calendars.china: rules.reserved-calendar; orders.calendar: documents.not-listed")]
    [InlineData("\"unknownYears\": \"assume\"", "\"unknownYears\": \"refuse\"", "orders.calendar: workflows.refusing-calendar")]
    [InlineData("\"zone\": \"Asia/Shanghai\"", "\"zone\": \"Asia/Weihai\"", "calendars.office.zone: calendars.unknown-zone")]
    [InlineData("\"year\": 2028", "\"year\": 2029", "calendars.office.years.2028: calendars.missing-year")]
    [InlineData("2027-01-09", "2027-01-08", "calendars.office.years.2027.days.2027-01-08.day: calendars.make-up-on-weekday")]
    [InlineData("\"notice\": \"law\"", "\"notice\": \"lore\"", "calendars.office.years.2027.notice: documents.not-listed")]
    [InlineData("\"calendars\": {", "\"calendars\": { \"b\": { \"revision\": \"office.1\", \"zone\": \"Asia/Shanghai\", \"base\": \"china\" },", "calendars.office.revision: rules.same-revision")]
    [InlineData("\"office.1\"", "\"china-2020-2026.1\"", "calendars.office.revision: calendars.taken-revision")]
    public void TryLoad_AProblem_IsFoundWhereItStands(string good, string bad, string problems)
    {
        var findings = FullPack.Findings(FullPack.Text.Replace(good, bad, StringComparison.Ordinal));

        string.Join("; ", findings.Select(finding => $"{finding.Path}: {finding.Code}")).Should().Be(problems);
        findings.Should().OnlyContain(finding => finding.Position!.Value.Line > 1);
    }

    [Fact]
    public void TryLoad_ACalendarInPlace_NeedsNoList()
    {
        var text = FullPack.Text.Replace("\"calendar\": \"office\"", "\"calendar\": { \"revision\": \"here.1\", \"zone\": \"Asia/Shanghai\", \"years\": [{ \"year\": 2026, \"days\": [] }] }", StringComparison.Ordinal);

        RulePack.Load(Encoding.UTF8.GetBytes(text), FullPack.Registry).Orders!.Calendar.ToString().Should().Be("here.1 (2026-2026, Asia/Shanghai)");
    }

    [Theory]
    [InlineData(false, "\"calendar\": {")]
    [InlineData(true, "\"calendar\": \"office\"")]
    public void From_OrdersByAnotherCalendar_WritesIt(bool isListed, string written)
    {
        var orders = FourStepOrder.Rules(SampleStreet.Options with { Calendar = Own, Version = TianhePack.Description.Version });
        var description = TianhePack.Description with { Orders = orders, Calendars = isListed ? [new("office", Own)] : [] };

        var pack = RulePack.From(description);

        pack.ToJson().Should().Contain(written);
        pack.Orders!.Calendar.Should().Be(Own);
        pack.Description.Calendars.Count.Should().Be(isListed ? 1 : 0);
        RulePack.Load(Encoding.UTF8.GetBytes(pack.ToJson())).Should().Be(pack);
    }

    [Fact]
    public void From_OrdersByARefusingCalendar_IsRefused()
    {
        var orders = FourStepOrder.Rules(SampleStreet.Options with { Calendar = Own.WithUnknownYears(UnknownYears.Refuse, "x"), Version = TianhePack.Description.Version });

        FluentActions.Invoking(() => RulePack.From(TianhePack.Description with { Orders = orders })).Should().Throw<InvalidDefinitionException>()
            .Which.Findings.Where(finding => finding.Severity == FindingSeverity.Error).Should().ContainSingle().Which.Describe(Language.English).Should().Be(
                "The calendar 'x' refuses to count beyond 2027, which would block matters; expected one that is provisional there, or assumes.");
    }

    [Fact]
    public void OrdersFor_ARefusingCalendar_IsRefused() =>
        FluentActions.Invoking(() => FourStepOrder.Rules(SampleStreet.Options with { Calendar = Own.WithUnknownYears(UnknownYears.Refuse, "x") }).OrdersFor(SampleStreet.Place)).Should().Throw<InvalidDefinitionException>()
            .Which.Findings.Select(finding => $"{finding.Path}: {finding.Code}").Should().Equal("calendar: workflows.refusing-calendar");
}
