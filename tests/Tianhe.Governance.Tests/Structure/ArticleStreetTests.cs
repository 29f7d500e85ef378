using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.ArticleStreet;

namespace Tianhe.Governance.Tests.Structure;

/// <summary>The published counts of 田和街道, in total and for each community.</summary>
public sealed class ArticleStreetTests
{
    [Fact]
    public void Party_Chain_Is1_16_45_123() => (Place.Party!.CountOf("working-committee"), Place.Party.CountOf("community-body"), Place.Party.CountOf("grid-branch"), Place.Party.GroupCount)
        .Should().Be((1, 16, 45, 123));

    [Fact]
    public void CountPeople_Stewards_Are970()
    {
        var stewards = Place.CountPeople("building-steward", Today);
        stewards["street"].Should().Be(970);
        PerCommunity(stewards).Should().Equal(Expected(Branches, i => i, i => Share(970, Branches, i)));
    }

    [Fact]
    public void CountFacilities_Stations_Are80()
    {
        var stations = Place.CountFacilities(Today, "service-station");
        stations["street"].Should().Be(80);
        PerCommunity(stations).Should().Equal(Expected(80, i => i * Branches / 80, _ => 1));
    }

    [Fact]
    public void CountFacilities_Studios_Are5() => PerCommunity(Place.CountFacilities(Today, "secretary-studio")).Should().Equal(1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    [Fact]
    public void CountFacilities_Halls_AreOneForEachCommunity() => PerCommunity(Place.CountFacilities(Today, "deliberation-hall")).Should().AllBeEquivalentTo(1).And.HaveCount(16);

    [Fact]
    public void CountFacilities_All_AddUp() => Place.CountFacilities(Today)["street"].Should().Be(80 + 5 + 16);

    [Theory]
    [InlineData("partner-organisation", 23)]
    [InlineData("social-organisation", 14)]
    [InlineData("community-social-organisation", 96)]
    public void CountOrganisations_Kinds_AreThePublished(string kind, int expected) => Place.CountOrganisations(Today, kind)["street"].Should().Be(expected);

    [Fact]
    public void CountOrganisations_Partners_FallToTheCommunitiesTheyServe() =>
        PerCommunity(Place.CountOrganisations(Today, "partner-organisation")).Should().Equal(2, 1, 2, 1, 2, 1, 2, 1, 1, 2, 1, 2, 1, 2, 1, 1);

    [Fact]
    public void CountSentStaff_Are80FromFourOrganisations()
    {
        var sent = Place.CountSentStaff(Today);
        sent["street"].Should().Be(80);
        PerCommunity(sent).Should().Equal(Expected(80, i => i * Branches / 80, _ => 1));
        Place.Organisations.Take(4).Select(sender => Place.CountSentStaff(Today, sender.Id)["street"]).Should().Equal(20, 20, 20, 20);
    }

    [Fact]
    public void Tree_VolunteerTeams_Are81() => Place.Tree.CountOf("volunteers").Should().Be(81);

    [Fact]
    public void Coverage_OfTheWholeStreet_IsFull() => Place.Coverage(Today).Should().BeEmpty();

    [Fact]
    public void OrganisationsServing_AGrid_AreThoseOfItsCommunityAndOfTheStreet() =>
        Place.OrganisationsServing("grid-00", Today, "government-department").Should().HaveCount(3);
}
