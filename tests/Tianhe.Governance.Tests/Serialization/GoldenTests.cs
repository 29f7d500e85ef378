using Tianhe.Governance.Tests.Conventions;

namespace Tianhe.Governance.Tests.Serialization;

/// <summary>What hosts have stored is read for ever: a file of each shape, in which nothing changes but on purpose.</summary>
public sealed class GoldenTests
{
    private const string Folder = "tests/Tianhe.Governance.Tests/Golden";

    public static TheoryData<string> Names => [.. Golden.All.Select(golden => golden.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Written_IsTheFile(string name) => Approval.OfFile(FileOf(name), Of(name).Written).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void File_IsReadAsTheValue(string name) =>
        Of(name).ReadsAsItself(Repository.Read(FileOf(name))).Should().BeTrue();

    [Fact]
    public void Files_AreThoseOfTheShapes() =>
        Repository.Files(Folder, "*.json").Select(Path.GetFileNameWithoutExtension)
            .Should().BeEquivalentTo(Golden.All.Select(golden => golden.Name));

    [Fact]
    public void Files_HoldAnEventOfEachKind() =>
        Stored.Events.Select(happened => happened.GetType()).Should().BeEquivalentTo(
            typeof(Governance.Orders.OrderEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Governance.Orders.OrderEvent))));

    private static string FileOf(string name) => $"{Folder}/{name}.json";

    private static Golden Of(string name) => Golden.All.Single(golden => golden.Name == name);
}
