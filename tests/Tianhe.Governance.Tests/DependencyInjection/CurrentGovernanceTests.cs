using Tianhe.Governance.Testing;
using Tianhe.Governance.Tests.Orders;

namespace Tianhe.Governance.Tests.DependencyInjection;

public sealed class CurrentGovernanceTests
{
    private readonly CurrentGovernance _current = new(GovernanceSnapshot.Of(SampleStreet.Rules, SampleStreet.Place));

    [Fact]
    public void Replace_BothTogether()
    {
        var (rules, place) = (Packs.Renamed("other-1"), OtherPlaces.WithoutGrid07());

        _current.Replace(rules, place);

        (_current.Snapshot.Rules, _current.Snapshot.Place).Should().Be((rules, place));
        _current.Snapshot.Orders!.Jurisdiction.Should().BeSameAs(place);
    }

    [Fact]
    public void ReplaceRules_KeepsThePlace()
    {
        _current.ReplaceRules(Packs.Renamed("other-1"));

        (_current.Snapshot.Rules.Version, _current.Snapshot.Place).Should().Be(("other-1", SampleStreet.Place));
    }

    [Fact]
    public void ReplacePlace_KeepsTheRules()
    {
        var place = OtherPlaces.WithoutGrid07();

        _current.ReplacePlace(place);

        (_current.Snapshot.Rules, _current.Snapshot.Place).Should().Be((SampleStreet.Rules, place));
    }

    [Fact]
    public void ReplaceRules_ThatDoNotFit_ChangesNothing()
    {
        var before = _current.Snapshot;

        _current.Invoking(current => current.ReplaceRules(Packs.Unfit)).Should().Throw<InvalidDefinitionException>();
        _current.Invoking(current => current.Replace(Packs.Unfit, SampleStreet.Place)).Should().Throw<InvalidDefinitionException>();

        _current.Snapshot.Should().BeSameAs(before);
    }

    [Fact]
    public void ReplaceRulesAndPlace_AtTheSameTime_LoseNeither()
    {
        var rules = Enumerable.Range(0, 40).Select(number => Packs.Renamed($"v-{number}")).ToArray();
        var places = Enumerable.Range(0, 40).Select(_ => OtherPlaces.WithoutGrid07()).ToArray();

        Parallel.Invoke(() => Array.ForEach(rules, _current.ReplaceRules), () => Array.ForEach(places, _current.ReplacePlace));

        (_current.Snapshot.Rules, _current.Snapshot.Place).Should().Be((rules[^1], places[^1]));
        (_current.Snapshot.Orders!.Rules, _current.Snapshot.Orders.Jurisdiction).Should().Be((rules[^1].Orders!, places[^1]));
    }

    [Fact]
    public void Snapshot_OfAPackWithoutOrders_HasNone() => GovernanceSnapshot.Of(Packs.WithoutOrders, SampleStreet.Place).Orders.Should().BeNull();

    [Fact]
    public void Snapshot_Equality_IsThatOfRulesAndPlace() =>
        GovernanceSnapshot.Of(SampleStreet.Rules, SampleStreet.Place).Should().Be(_current.Snapshot)
            .And.NotBe(GovernanceSnapshot.Of(Packs.Renamed("other-1"), SampleStreet.Place))
            .And.NotBe(GovernanceSnapshot.Of(SampleStreet.Rules, OtherPlaces.WithoutGrid07()));

    [Fact]
    public void Constructor_NoSnapshot_Throws() => FluentActions.Invoking(() => new CurrentGovernance(null!)).Should().Throw<ArgumentNullException>();
}
