using CsCheck;

using NodaTime;

using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Tests.Calendars;

public sealed class LimitAmountTests
{
    private static readonly LimitTerms Terms = new() { FirstDay = FirstDay.NextDay, DueTime = new LocalTime(17, 30), LastDayOff = LastDayOff.Stands };

    [Theory]
    [InlineData("5 工作日", 5, LimitUnit.WorkingDays)]
    [InlineData("5个工作日", 5, LimitUnit.WorkingDays)]
    [InlineData("５工作日", 5, LimitUnit.WorkingDays)]
    [InlineData("　13 个 工作日 ", 13, LimitUnit.WorkingDays)]
    [InlineData("5 wd", 5, LimitUnit.WorkingDays)]
    [InlineData("5WD", 5, LimitUnit.WorkingDays)]
    [InlineData("5 working days", 5, LimitUnit.WorkingDays)]
    [InlineData("1 Working Day", 1, LimitUnit.WorkingDays)]
    [InlineData("4 工作时", 4, LimitUnit.WorkingHours)]
    [InlineData("4个工作小时", 4, LimitUnit.WorkingHours)]
    [InlineData("4 wh", 4, LimitUnit.WorkingHours)]
    [InlineData("1 working hour", 1, LimitUnit.WorkingHours)]
    [InlineData("24 小时", 24, LimitUnit.ClockHours)]
    [InlineData("24h", 24, LimitUnit.ClockHours)]
    [InlineData("24 hours", 24, LimitUnit.ClockHours)]
    [InlineData("7日", 7, LimitUnit.CalendarDays)]
    [InlineData("7 天", 7, LimitUnit.CalendarDays)]
    [InlineData("7个自然日", 7, LimitUnit.CalendarDays)]
    [InlineData("7 d", 7, LimitUnit.CalendarDays)]
    [InlineData("7 calendar days", 7, LimitUnit.CalendarDays)]
    [InlineData("007 d", 7, LimitUnit.CalendarDays)]
    [InlineData("10000 d", 10_000, LimitUnit.CalendarDays)]
    public void Parse_AsPeopleWriteIt(string text, int amount, LimitUnit unit) => LimitAmount.Parse(text).Should().Be(new LimitAmount(amount, unit));

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("工作日")]
    [InlineData("0 工作日")]
    [InlineData("-5 wd")]
    [InlineData("5.5 wd")]
    [InlineData("10001 d")]
    [InlineData("99999999999999999999 d")]
    [InlineData("1 0 日")]
    [InlineData("5 工作日 3")]
    [InlineData("5个个工作日")]
    [InlineData("五个工作日")]
    [InlineData("5 months")]
    public void Parse_WhatIsNone_Throws(string text)
    {
        LimitAmount.TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => LimitAmount.Parse(text)).Should().Throw<FormatException>().WithMessage("*expected a whole number*");
    }

    [Fact]
    public void ToString_WhatItSays_IsReadAgain() => Gen.Select(Gen.Int[1, TimeLimit.MaxAmount], Gen.Enum<LimitUnit>(), Gen.Bool).Sample((amount, unit, chinese) =>
        LimitAmount.Parse(new LimitAmount(amount, unit).ToString(chinese ? Language.Chinese : Language.English)) == new LimitAmount(amount, unit));

    [Fact]
    public void TryParse_AnyText_NeverThrows() => Gen.OneOf(Gen.String, Gen.String[Gen.Char["0123456789０９ 个工作日时天小dhw\u3000\ud800"], 0, 80]).Sample(text =>
        !LimitAmount.TryParse(text, out var amount) || amount == LimitAmount.Parse(amount.ToString()));

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void TryParse_OfALength_IsReadUpToTheLongest(int length, bool isRead) => LimitAmount.TryParse("5 wd".PadLeft(length), out _).Should().Be(isRead);

    [Fact]
    public void TryParse_Null_IsNone() => LimitAmount.TryParse(null, out _).Should().BeFalse();

    [Theory]
    [InlineData(0)]
    [InlineData(TimeLimit.MaxAmount + 1)]
    public void Constructor_OutOfRange_Throws(int amount) =>
        FluentActions.Invoking(() => new LimitAmount(amount, LimitUnit.ClockHours)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Of_TakesTheTermsThatMatterToTheUnit()
    {
        TimeLimit.Of(LimitAmount.Parse("5 wd"), Terms).Should().Be(TimeLimit.WorkingDays(5, FirstDay.NextDay, new LocalTime(17, 30)));
        TimeLimit.Of(LimitAmount.Parse("7 d"), Terms).Should().Be(TimeLimit.CalendarDays(7, FirstDay.NextDay, new LocalTime(17, 30), LastDayOff.Stands));
        TimeLimit.Of(LimitAmount.Parse("4 wh"), Terms).Should().Be(TimeLimit.WorkingHours(4));
        TimeLimit.Of(LimitAmount.Parse("24 h"), Terms).Should().Be(TimeLimit.ClockHours(24));
    }

    [Fact]
    public void Terms_UnknownValues_Throw()
    {
        FluentActions.Invoking(() => Terms with { FirstDay = (FirstDay)9 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Terms with { DueTime = null! }).Should().Throw<ArgumentNullException>();
    }
}
