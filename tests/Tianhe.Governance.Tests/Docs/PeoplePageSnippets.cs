using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Docs;

/// <summary>What docs/people.md shows, compiled and run.</summary>
public sealed class PeoplePageSnippets
{
    private static readonly GovernanceTree Tree = GovernanceTree.From(TierLadder.Tianhe,
    [
        new() { Id = "tianhe", Tier = "subdistrict", Name = "田和街道" },
        new() { Id = "zhaixi", Tier = "community", Name = "寨西居委会", Parent = "tianhe" },
        new() { Id = "grid-07", Tier = "grid", Name = "第七网格", Parent = "zhaixi" },
        new() { Id = "grid-08", Tier = "grid", Name = "第八网格", Parent = "zhaixi" },
    ]);

    [Fact]
    public void People_away_counted_and_sent()
    {
        var tree = Tree;

        // snippet: leave
        var definition = new JurisdictionDefinition
        {
            Tree = tree,
            Roles =
            [
                new("clerk", new("社区工作人员", "community clerk")) { ExpectedAt = ["community"] },
                new("grid-head", new("网格长", "grid head")),
            ],
            Appointments =
            [
                new() { Person = "p-li", Role = "clerk", Node = "zhaixi", From = new(2026, 1, 1) },
                new() { Person = "p-li", Role = "grid-head", Node = "grid-07", From = new(2026, 1, 1) },
            ],
            Leaves = [new() { Person = "p-li", From = new(2026, 7, 1), To = new(2026, 7, 10) }],
            Delegations = [new() { Person = "p-li", Delegate = "p-sun", Role = "clerk", From = new(2026, 7, 1), To = new(2026, 7, 8) }],
        };
        var place = Jurisdiction.From(definition);

        place.HoldsRole("p-li", "clerk", "grid-07", new(2026, 7, 1)).Should().BeFalse();  // away
        place.HoldsRole("p-sun", "clerk", "grid-07", new(2026, 7, 1)).Should().BeTrue();  // acts for p-li
        place.HoldersOf("clerk", "grid-07", new(2026, 7, 1)).Should().Equal("p-sun");
        place.StandingOf("p-sun", "clerk", "grid-07", new(2026, 7, 1)).Explanation.Describe(Language.English)
            .Should().Be("p-sun acts for p-li as community clerk from 1 Jul 2026 to 8 Jul 2026.");
        place.Coverage(new(2026, 7, 9)).Single().Describe(Language.English)                // the delegation is over, the leave is not
            .Should().Be("Every community clerk of 寨西居委会 (community) is away on 9 Jul 2026, and nobody stands in.");
        // end-snippet

        // snippet: concurrent-posts
        place.ConcurrentPosts(new(2026, 7, 1)).Single().Describe(Language.Chinese)
            .Should().Be("p-li在2026年7月1日兼任2职：寨西居委会的社区工作人员、第七网格的网格长。");
        // end-snippet

        // snippet: sent
        var staffed = Jurisdiction.From(definition with
        {
            Roles = [.. definition.Roles, new("sent-staff", new("下沉力量", "staff sent down"))],
            OrganisationKinds = OrganisationKind.Tianhe,
            Organisations =
            [
                new() { Id = "police", Name = "派出所", Kind = "government-department", Serves = ["tianhe"] },
                new() { Id = "hemei", Name = "和美物业", Kind = "property-company", Serves = ["grid-07"] },
            ],
            Headcounts =
            [
                new() { Role = "sent-staff", Node = "grid-07", Count = 3, SentBy = "police", From = new(2026, 1, 1) },
                new() { Role = "sent-staff", Node = "grid-08", Count = 2, SentBy = "hemei", From = new(2026, 1, 1) },
            ],
        });

        var sent = staffed.CountSentStaff(new(2026, 7, 1));
        (sent["zhaixi"], sent["grid-07"], sent["grid-08"]).Should().Be((5, 3, 2));
        staffed.CountSentStaff(new(2026, 7, 1), by: "police")["zhaixi"].Should().Be(3);
        // end-snippet

        // snippet: organisations
        staffed.OrganisationsServing("grid-07", new(2026, 7, 1)).Select(one => one.Name).Should().Equal("和美物业", "派出所");
        staffed.OrganisationsIn("zhaixi", new(2026, 7, 1)).Select(one => one.Name).Should().Equal("和美物业");
        staffed.UnservedNodes("grid", "property-company", new(2026, 7, 1)).Single().Name.Should().Be("第八网格");
        // end-snippet

        // snippet: facilities
        var equipped = Jurisdiction.From(definition with
        {
            FacilityKinds = FacilityKind.Tianhe,
            Facilities =
            [
                new() { Id = "centre", Name = "寨西党群服务中心", Kind = "service-centre", Node = "zhaixi" },
                new() { Id = "kitchen", Name = "共享厨房", Kind = "shared-kitchen", Node = "grid-08", Within = "centre" },
                new() { Id = "station-7", Name = "第七驿站", Kind = "service-station", Node = "grid-07", From = new(2026, 5, 1) },
            ],
        });

        equipped.CountFacilities(new(2026, 7, 1))["zhaixi"].Should().Be(3);
        equipped.FacilitiesIn("zhaixi", new(2026, 7, 1), kind: "service-station").Single().Name.Should().Be("第七驿站");
        equipped.PartsOf("centre", new(2026, 7, 1)).Single().Name.Should().Be("共享厨房");
        // end-snippet
    }
}
