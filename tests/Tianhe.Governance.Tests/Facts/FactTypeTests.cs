using System.Numerics;
using System.Text;

using CsCheck;

using NodaTime;

using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tests.Facts;

/// <summary>Dates, amounts of time, counts and rates.</summary>
public sealed class FactTypeTests
{
    private static readonly FactDeclaration Received = FactDeclaration.ForDate("received", new("受理日期", "day of receipt")) with { Earliest = new(2026, 1, 1), Latest = new(2026, 12, 31) };
    private static readonly FactDeclaration Spent = FactDeclaration.ForDuration("spent", new("用时", "time spent")) with { Shortest = Duration.Zero };
    private static readonly FactDeclaration Visits = FactDeclaration.ForCount("visits", new("走访次数", "visits")) with { Maximum = 100 };
    private static readonly FactDeclaration OnTime = FactDeclaration.ForRate("on-time", new("按时办结率", "rate on time"), 4, NumberRounding.HalfUp) with { Maximum = 1 };
    private static readonly FactCatalogue Catalogue = FactCatalogue.Of([Received, Spent, Visits, OnTime]);

    [Fact]
    public void Sheet_GivesBackWhatWasGiven()
    {
        var sheet = FactSheet.Bind(Catalogue, [("received", new LocalDate(2026, 9, 1)), ("spent", Duration.FromMinutes(90)), ("visits", 3), ("on-time", FactValue.Rate(17, 20))]);
        sheet["received"].Date.Should().Be(new LocalDate(2026, 9, 1));
        sheet["spent"].Duration.Should().Be(Duration.FromMinutes(90));
        sheet["visits"].Number.Should().Be(3);
        (sheet["on-time"].Numerator, sheet["on-time"].Denominator).Should().Be((17, 20));
        OnTime.Describe(sheet["on-time"], Language.English).Should().Be("17/20 = 0.85");
    }

    [Fact]
    public void Describe_ARateOfItsFact_IsSaidWithItsQuotient()
    {
        FactValue[] values = [FactValue.Rate(17, 20), 0.85m, FactValue.Missing, FactValue.NotApplicable];

        values.Select(value => OnTime.Describe(value, Language.English)).Should().Equal("17/20 = 0.85", "0.85", "missing", "not applicable");
        values.Select(value => OnTime.Describe(value, Language.Chinese)).Should().Equal("17/20 = 0.85", "0.85", "未知", "不适用");
        values.Select(value => Visits.Describe(value, Language.English)).Should().Equal("17/20", "0.85", "missing", "not applicable");
    }

    [Fact]
    public void Rate_APublishedNumber_StandsForTheQuotient()
    {
        var sheet = FactSheet.Bind(Catalogue, [("on-time", 0.85m)]);
        sheet["on-time"].Should().Be((FactValue)0.85m);
        (OnTime.QuotientOf(sheet["on-time"]), Condition.Is("on-time", FactValue.Rate(17, 20)).Evaluate(sheet).Outcome).Should().Be((0.85m, ConditionOutcome.Met));
    }

    [Fact]
    public void Sheet_RatesOfTheSameQuotient_AreNotTheSameSheet() =>
        FactSheet.Bind(Catalogue, [("on-time", FactValue.Rate(17, 20))]).Should().NotBe(FactSheet.Bind(Catalogue, [("on-time", FactValue.Rate(34, 40))]));

    [Theory]
    [InlineData(2, 3, NumberRounding.HalfUp, 0.6667)]
    [InlineData(2, 3, NumberRounding.Down, 0.6666)]
    [InlineData(1, 20_000, NumberRounding.HalfUp, 0.0001)]
    [InlineData(1, 20_000, NumberRounding.HalfToEven, 0)]
    [InlineData(3, 20_000, NumberRounding.HalfToEven, 0.0002)]
    [InlineData(0, 5, NumberRounding.HalfUp, 0)]
    public void QuotientOf_IsRoundedAsDeclared(long numerator, long denominator, NumberRounding rounding, double expected) =>
        FactDeclaration.ForRate("r", OnTime.Title, 4, rounding).QuotientOf(FactValue.Rate(numerator, denominator)).Should().Be((decimal)expected);

    [Fact]
    public void QuotientOf_IsExact() => Gen.Select(Gen.Long[0, long.MaxValue], Gen.Long[1, long.MaxValue], Gen.Int[0, FactDeclaration.MaxScale], Gen.Enum<NumberRounding>()).Sample((numerator, denominator, scale, rounding) =>
    {
        var factor = BigInteger.Pow(10, scale);
        var (whole, rest) = (numerator * factor / denominator, numerator * factor % denominator);
        var up = rounding switch
        {
            NumberRounding.Down => false,
            NumberRounding.HalfUp => rest * 2 >= denominator,
            _ => rest * 2 > denominator || (rest * 2 == denominator && !whole.IsEven),
        };
        return (BigInteger)(FactDeclaration.ForRate("r", OnTime.Title, scale, rounding).QuotientOf(FactValue.Rate(numerator, denominator)) * (decimal)factor) == whole + (up ? 1 : 0);
    });

    [Fact]
    public void QuotientOf_WhatIsNoRate_Throws()
    {
        FluentActions.Invoking(() => Visits.QuotientOf(3)).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => OnTime.QuotientOf(FactValue.Missing)).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Rate_OverNothing_IsNotApplicable() => FactValue.Rate(0, 0).Should().Be(FactValue.NotApplicable);

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(1, -1)]
    public void Rate_Negative_Throws(long numerator, long denominator) =>
        FluentActions.Invoking(() => FactValue.Rate(numerator, denominator)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Rate_ReadAsANumber_Throws() => FluentActions.Invoking(() => FactValue.Rate(1, 2).Number).Should().Throw<InvalidOperationException>();

    [Fact]
    public void Values_OfOtherCalendarsAndFinerThanAMillisecond_AreTheSameDayAndCutOff()
    {
        ((FactValue)new LocalDate(2026, 9, 1).WithCalendar(CalendarSystem.Julian)).Date.Should().Be(new LocalDate(2026, 9, 1));
        ((FactValue)Duration.FromNanoseconds(1_999_999)).Duration.Should().Be(Duration.FromMilliseconds(1));
        ((FactValue)Duration.FromNanoseconds(-1_999_999)).Duration.Should().Be(Duration.FromMilliseconds(-1));
    }

    [Fact]
    public void Values_AtTheEndsOfWhatIsHeld_AreHeld()
    {
        var open = FactCatalogue.Of([FactDeclaration.ForDate("d", Received.Title), FactDeclaration.ForDuration("t", Spent.Title), FactDeclaration.ForRate("r", OnTime.Title, 9, NumberRounding.Down)]);
        var sheet = FactSheet.Bind(open, [("d", LocalDate.MinIsoValue), ("t", Duration.MinValue + Duration.FromDays(1)), ("r", FactValue.Rate(long.MaxValue / 1_000_000_000, 1))]);
        (sheet["d"].Date, Condition.LessThan("d", LocalDate.MaxIsoValue).Evaluate(sheet).Outcome).Should().Be((LocalDate.MinIsoValue, ConditionOutcome.Met));
    }

    [Fact]
    public void Values_In_BothLanguages()
    {
        FactValue[] values = [new LocalDate(2026, 9, 1), Duration.FromHours(36), FactValue.Rate(17, 20)];
        values.Select(value => value.In(Language.Chinese)).Should().Equal("2026年9月1日", "36 小时", "17/20");
        values.Select(value => value.ToString()).Should().Equal("1 Sep 2026", "36 h", "17/20");
    }

    [Theory]
    [InlineData("received", "The value 31 Dec 2025 of the fact 'received' is not within 1 Jan 2026 to 31 Dec 2026, both inclusive.")]
    [InlineData("spent", "The value -1 h of the fact 'spent' is not within 0 h to any, both inclusive.")]
    [InlineData("visits", "The value -1 of the fact 'visits' is not within 0 to 100, both inclusive.")]
    [InlineData("on-time", "The value 21/20 of the fact 'on-time' is not within 0 to 1, both inclusive.")]
    public void Bind_OutOfRange_SaysTheRange(string fact, string expected) => Problem((fact, fact switch
    {
        "received" => new LocalDate(2025, 12, 31),
        "spent" => Duration.FromHours(-1),
        "visits" => -1,
        _ => FactValue.Rate(21, 20),
    })).Should().Be(expected);

    [Fact]
    public void Bind_HalfACount_IsTooPrecise() => Problem(("visits", 1.5m)).Should().Be("The fact 'visits' has at most 0 decimal place(s); found 1.5.");

    [Fact]
    public void Bind_ARateForACount_IsOfTheWrongType() => Problem(("visits", FactValue.Rate(1, 1))).Should().Be("The fact 'visits' is a count; found '1/1'.");

    [Fact]
    public void Catalogue_RangesOfAnotherKind_AreRefused() => FluentActions.Invoking(() => FactCatalogue.Of(
        [
            FactDeclaration.ForDate("a", Received.Title) with { Minimum = 1 }, FactDeclaration.ForNumber("b", Visits.Title, 0) with { Earliest = new(2026, 1, 1) },
            FactDeclaration.ForCount("c", Visits.Title) with { Minimum = -1 }, FactDeclaration.ForDuration("d", Spent.Title) with { Shortest = Duration.FromHours(2), Longest = Duration.FromHours(1) },
            FactDeclaration.ForDate("e", Received.Title) with { Earliest = new(2026, 2, 1), Latest = new(2026, 1, 1) },
        ])).Should().Throw<InvalidDefinitionException>().Which.Findings.Select(finding => (finding.Code, finding.Path)).Should().Equal(
            ("facts.range-not-held", "facts.a"), ("facts.range-not-held", "facts.b"), ("facts.range-not-held", "facts.c"), ("facts.range-not-held", "facts.d"), ("facts.range-not-held", "facts.e"));

    [Fact]
    public void Declarations_OfWrongArguments_Throw()
    {
        FluentActions.Invoking(() => FactDeclaration.ForRate("r", OnTime.Title, 10, NumberRounding.Down)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => FactDeclaration.ForRate("r", OnTime.Title, 2, (NumberRounding)9)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(2, ConditionOutcome.NotMet)]
    [InlineData(1, ConditionOutcome.Met)]
    public void Conditions_OnDates(int day, ConditionOutcome expected) => Condition.AtMost("received", new LocalDate(2026, 9, 1))
        .Evaluate(FactSheet.Bind(Catalogue, [("received", new LocalDate(2026, 9, day))])).Outcome.Should().Be(expected);

    [Fact]
    public void Declarations_ReadOfWhatWasWritten_AreTheSame() => Reread(FactDeclarationShape.List, Catalogue.Declarations).Should().Equal(Catalogue.Declarations);

    [Fact]
    public void Declarations_AreWrittenShort() => FactDeclarationShape.Shape.Write(OnTime).Flat().Should().Be(
        """{ "name": "on-time", "type": "rate", "title": { "zh": "按时办结率", "en": "rate on time" }, "scale": 4, "rounding": "half-up", "maximum": 1 }""");

    [Theory]
    [InlineData("""{ "date": "2026-09-01" }""")]
    [InlineData("""{ "duration": "36 h" }""")]
    [InlineData("""{ "rate": [17, 20] }""")]
    public void Values_ReadAndWritten_SayTheirType(string json)
    {
        FactValueShape.Shape.Write(Read(FactValueShape.Shape, json)).Flat().Should().Be(json);
        StoredFactShape.Shape.Write(Read(StoredFactShape.Shape, json)).Flat().Should().Be(json);
    }

    [Theory]
    [InlineData("""{ "rate": [17] }""", "documents.wrong-kind")]
    [InlineData("""{ "rate": [17, 20, 3] }""", "documents.wrong-kind")]
    [InlineData("""{ "rate": [1, 0] }""", "documents.out-of-range")]
    [InlineData("""{ "rate": [-1, 1] }""", "documents.out-of-range")]
    [InlineData("""{ "rate": [0.5, 1] }""", "documents.too-precise")]
    [InlineData("""{ "rate": [9223372036854775808, 1] }""", "documents.out-of-range")]
    [InlineData("""{ "rate": {} }""", "documents.wrong-kind")]
    [InlineData("""{ "duration": "36" }""", "documents.wrong-text")]
    [InlineData("""{ "date": "2026-02-30" }""", "documents.wrong-text")]
    [InlineData("""{ "day": "2026-02-01" }""", "documents.no-case")]
    [InlineData("""{ "state": "missing" }""", "documents.no-case")]
    public void Values_ThatSayNoType_AreRefused(string json, string code)
    {
        var reading = new Reading(Document.Parse(Encoding.UTF8.GetBytes(json)));
        FactValueShape.Shape.TryRead(reading, 0, out _).Should().BeFalse();
        reading.Problems.Should().ContainSingle().Which.Finding.Code.Should().Be(code);
    }

    [Fact]
    public void Producer_OfARateAndADate_IsHandedThem()
    {
        var registry = FactRegistry.Empty.With(new()
        {
            Id = "late",
            Title = new("迟", "late"),
            Produces = FactType.Duration,
            Inputs = [OnTime, Received, Visits],
            Parameters = [FactDeclaration.ForDuration("step", Spent.Title)],
            Produce = arguments => arguments.Duration("step") * (double)(arguments.Number("on-time") * arguments.Date("received").Day * arguments.Number("visits")),
        });
        var catalogue = FactCatalogue.Of(
            [.. Catalogue.Declarations, FactDeclaration.ForDuration("late", Spent.Title) with { From = new("late", new("on-time", "on-time"), new("received", "received"), new("visits", "visits"), new("step", Duration.FromHours(2))) }], registry);

        FactSheet.Bind(catalogue, [("received", new LocalDate(2026, 9, 4)), ("visits", 3), ("on-time", FactValue.Rate(1, 2))])["late"].Should().Be((FactValue)Duration.FromHours(12));
    }

    private static string Problem((FactName, FactValue) value) =>
        FluentActions.Invoking(() => FactSheet.Bind(Catalogue, [value])).Should().Throw<InvalidDefinitionException>().Which.Findings.Should().ContainSingle().Which.Describe(Language.English);

    private static T Read<T>(Shape<T> shape, string json)
    {
        shape.TryRead(new(Document.Parse(Encoding.UTF8.GetBytes(json))), 0, out var read).Should().BeTrue();
        return read!;
    }

    private static T Reread<T>(Shape<T> shape, T value) => Read(shape, shape.Write(value).Print());
}
