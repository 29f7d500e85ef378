using NodaTime;

using Tianhe.Governance.Structure;
using Tianhe.Governance.Testing;

namespace Tianhe.Governance.Tests.Structure;

/// <summary>A question about a day is answered by the tree of that day or not at all.</summary>
public sealed class JurisdictionDayTests
{
    private static readonly Jurisdiction Dated = SampleStreet.Place.WithChanges(
        new RenameNode { On = new(2026, 3, 1), Node = "grid-07", Name = "和美网格" },
        new MergeNodes { On = new(2026, 7, 1), Nodes = ["grid-07", "grid-08"], Into = new() { Id = "grid-78", Tier = "grid", Name = "和美网格" } });

    [Theory]
    [InlineData("2026-01-01", "2026-01-15", true)]
    [InlineData("", "2026-02-28", true)]
    [InlineData("", "2026-03-01", false)]
    [InlineData("2026-03-01", "2026-02-28", false)]
    [InlineData("2026-03-01", "2026-03-01", true)]
    [InlineData("2026-04-01", "2026-06-30", true)]
    [InlineData("2026-04-01", "2026-07-01", false)]
    [InlineData("2026-07-01", "2030-01-01", true)]
    [InlineData("2026-07-01", "2026-06-30", false)]
    public void Questions_AboutADay_AreAnsweredWhileTheTreeStands(string asOf, string on, bool answered)
    {
        var place = asOf.Length == 0 ? Dated : Dated.AsOf(Day(asOf));
        Action[] questions =
        [
            () => place.HoldersOf("community-clerk", "community-east", Day(on)),
            () => place.HoldsRole("p-clerk", "community-clerk", "community-east", Day(on)),
            () => place.Resolve("和美小区", Day(on)),
            () => place.Coverage(Day(on)),
            () => place.CountFacilities(Day(on)),
        ];

        questions.Count(question => Answers(question)).Should().Be(answered ? questions.Length : 0);
    }

    [Fact]
    public void Stands_BetweenTwoChanges_SaysFromWhenToWhen() =>
        (Dated.StandsTo, Dated.AsOf(Day("2026-04-01")).StandsFrom, Dated.AsOf(Day("2026-04-01")).StandsTo, Dated.AsOf(Day("2026-08-01")).StandsFrom, Dated.AsOf(Day("2026-08-01")).StandsTo)
            .Should().Be((Day("2026-02-28"), Day("2026-03-01"), Day("2026-06-30"), Day("2026-07-01"), null));

    [Fact]
    public void Stands_WithoutChanges_OnEveryDay() => (SampleStreet.Place.StandsFrom, SampleStreet.Place.StandsTo).Should().Be((null, null));

    [Fact]
    public void OrdersFor_APlaceWhoseTreeChanges_AsksForTheOneOfADay()
    {
        SampleStreet.Rules.Invoking(rules => rules.OrdersFor(Dated)).Should().Throw<ArgumentException>().WithMessage("*place.AsOf(day)*");
        SampleStreet.Rules.OrdersFor(Dated.AsOf(Day("2026-08-01"))).Submit(new() { Id = "o", Category = "lift/stuck", Place = "grid-78" }, new("p-li", Instant.FromUtc(2026, 8, 1, 1, 0), "c"))
            .Outcome.Should().Be(DecisionOutcome.Decided);
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static bool Answers(Action question)
    {
        try
        {
            question();
            return true;
        }
        catch (ArgumentOutOfRangeException)
        {
            return false;
        }
    }
}
