using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure.People;

public sealed class ConcurrentPostsTests
{
    private static readonly Jurisdiction Place = Jurisdiction.From(new()
    {
        Tree = Tree,
        Roles = [Steward, Clerk, new("grid-head", new("网格长", "grid head"))],
        Appointments =
        [
            Appoint("li", "clerk", "east"),
            Appoint("zhao", "building-steward", "area-1"),
            Appoint("li", "clerk", "east", "2026-03-01"), // the same post, listed twice
            Appoint("zhao", "grid-head", "grid-1", to: "2026-06-30"),
            Appoint("wang", "building-steward", "area-2"),
            Appoint("wang", "building-steward", "area-3"),
        ],
    });

    [Fact]
    public void ConcurrentPosts_OfADay_NamePeopleInTheOrderOfTheDefinition() =>
        Place.ConcurrentPosts(Day("2026-06-30")).Select(posts => $"{posts.Person}: {string.Join(", ", posts.Posts.Select(post => $"{post.Role} {post.Node}"))}").Should().Equal(
            "zhao: building-steward area-1, grid-head grid-1",
            "wang: building-steward area-2, building-steward area-3");

    [Fact]
    public void ConcurrentPosts_AfterATerm_LeaveItOut() => Place.ConcurrentPosts(Day("2026-07-01")).Single().Person.Should().Be((PersonId)"wang");

    [Fact]
    public void Describe_SaysWhichPosts()
    {
        var posts = Place.ConcurrentPosts(Day("2026-06-30"))[0];
        posts.Describe(Language.English).Should().Be("zhao holds 2 posts on 30 Jun 2026: building steward of 1号楼, grid head of 第一网格.");
        posts.Describe(Language.Chinese).Should().Be("zhao在2026年6月30日兼任2职：1号楼的治理楼长、第一网格的网格长。");
        posts.ToString().Should().Be(posts.Describe(Language.English));
    }
}
