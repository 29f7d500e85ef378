using NodaTime;

using Tianhe.Governance.Testing;

namespace Tianhe.Governance.Tests.Samples;

public class SampleStreetTests
{
    [Fact]
    public void Place_IsFullyCoveredByItsOwnRules() => SampleStreet.Place.Coverage(new LocalDate(2026, 9, 24)).Should().BeEmpty();

    [Fact]
    public void Rules_FitThePlace() => SampleStreet.Rules.OrdersFor(SampleStreet.Place).Rules.Should().BeSameAs(SampleStreet.Rules.Orders);

    [Theory]
    [InlineData("p-clerk", "community-clerk", "grid-07", true)]
    [InlineData("p-clerk", "community-clerk", "grid-11", false)]
    [InlineData("p-wei", "community-clerk", "grid-11", true)]
    [InlineData("p-secretary", "grid-worker", "grid-08", true)]
    [InlineData("p-secretary", "grid-worker", "grid-07", false)]
    [InlineData("p-li", "grid-worker", "grid-07", false)]
    public void Place_PeopleHoldWhatIsDocumented(string person, string role, string place, bool holds) =>
        SampleStreet.Place.HoldsRole(person, role, place, new LocalDate(2026, 9, 24)).Should().Be(holds);
}
