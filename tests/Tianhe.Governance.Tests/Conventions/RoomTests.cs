namespace Tianhe.Governance.Tests.Conventions;

public sealed class RoomTests
{
    [Theory]
    [InlineData("Facts", "root", true)]
    [InlineData("root", "Facts", false)]
    [InlineData("Documents", "root", true)]
    [InlineData("Documents", "Facts", false)]
    [InlineData("Facts", "Documents", true)]
    [InlineData("root", "Documents", false)]
    [InlineData("Calendars", "Facts", true)]
    [InlineData("Facts", "Calendars", false)]
    [InlineData("Structure", "Calendars", true)]
    [InlineData("Structure", "Workflows", false)]
    [InlineData("Workflows", "Structure", false)]
    [InlineData("Orders", "Structure", true)]
    [InlineData("Orders", "Grading", false)]
    [InlineData("Participation", "Orders", false)]
    [InlineData("Rules", "Participation", true)]
    [InlineData("Orders", "Rules", false)]
    [InlineData("DependencyInjection", "Serialization", true)]
    [InlineData("Orders", "Orders", true)]
    public void Allow_FollowsTheArchitecture(string from, string to, bool allowed) => Rooms.Allow(from, to).Should().Be(allowed);

    [Fact]
    public void Violations_AWordOfTheRootThatKnowsARoom_AreFound() =>
        Violations(
            [new("A", true, "A.cs"), new("B", true, "Orders/B.cs")],
            [("A", ["B"]), ("B", ["A"])]).Should().Equal("A (root) uses B (Orders)");

    [Fact]
    public void Library_DependenciesOfRooms_RunOneWay() =>
        Violations(
            SourceScan.Project("src/Tianhe.Governance"),
            Metadata.TopLevelTypes(Repository.Library).Select(type => (type.FullName, Metadata.References(type).AsEnumerable()))).ShouldBeNone();

    [Fact]
    public void Library_Rooms_AreThoseOfTheArchitecture() =>
        SourceScan.Project("src/Tianhe.Governance").Select(type => type.Room).Distinct().Where(room => !Rooms.Exists(room)).ShouldBeNone();

    private static IEnumerable<string> Violations(IEnumerable<SourceType> types, IEnumerable<(string Type, IEnumerable<string> Used)> references)
    {
        var room = types.DistinctBy(type => type.FullName).ToDictionary(type => type.FullName, type => type.Room, StringComparer.Ordinal);
        return from reference in references
               from used in reference.Used
               where room.ContainsKey(used) && !Rooms.Allow(room[reference.Type], room[used])
               select $"{reference.Type} ({room[reference.Type]}) uses {used} ({room[used]})";
    }
}
