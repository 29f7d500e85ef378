namespace Tianhe.Governance.Tests.Conventions;

/// <summary>A room is a word of the domain and a namespace, which the chapters within it may share; a file is one type and its name.</summary>
public sealed class LayoutTests
{
    private static readonly string[] Empty = ["Models", "Helpers", "Services", "Utils", "Common", "Interfaces"];

    public static TheoryData<string> Projects => ["src/Tianhe.Governance", "src/Tianhe.Governance.Testing"];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Types_StandInTheNamespaceOfTheirFolderOrOfTheProject(string project) =>
        SourceScan.Project(project).SelectMany(type => Misplaced(type, Path.GetFileName(project))).ShouldBeNone();

    [Theory]
    [MemberData(nameof(Projects))]
    public void Files_HoldOnePublicTypeAndBearItsName(string project) => Misnamed(SourceScan.Project(project)).ShouldBeNone();

    [Theory]
    [MemberData(nameof(Projects))]
    public void Folders_AreWordsOfTheDomain(string project) =>
        SourceScan.Project(project).SelectMany(type => type.Folder.Split('.')).Intersect(Empty, StringComparer.OrdinalIgnoreCase).ShouldBeNone();

    [Theory]
    [InlineData("Tianhe.Governance.Admit", "Orders/Admit.cs", true)]
    [InlineData("Tianhe.Governance.Orders.Admit", "Orders/Admit.cs", true)]
    [InlineData("Tianhe.Governance.Orders.Events.Admit", "Orders/Events/Admit.cs", true)]
    [InlineData("Tianhe.Governance.Orders.Admit", "Orders/Events/Admit.cs", true)]
    [InlineData("Tianhe.Governance.Events.Admit", "Orders/Events/Admit.cs", false)]
    [InlineData("Tianhe.Governance.Orders.Admit", "Structure/Admit.cs", false)]
    [InlineData("Tianhe.Governance.Orders.Admit", "Admit.cs", false)]
    public void Misplaced_ATypeInAnotherNamespace_IsFound(string type, string file, bool lawful) =>
        Misplaced(new(type, true, file), "Tianhe.Governance").Any().Should().Be(!lawful);

    [Fact]
    public void Misnamed_AFileOfTwoPublicTypes_IsFound() =>
        Misnamed([new("N.A", true, "A.cs"), new("N.B", true, "A.cs")]).Should().Equal("A.cs holds A, B");

    [Fact]
    public void Misnamed_AFileOfAnotherName_IsFound() => Misnamed([new("N.A", false, "B.cs")]).Should().Equal("B.cs is named after none of A");

    [Fact]
    public void Misnamed_ATypeItsFactoryAndItsParts_AreLawful() =>
        Misnamed([new("N.A", true, "A.cs"), new("N.A`1", true, "A.cs"), new("N.H", false, "A.cs"), new("N.A", true, "A.Reading.cs")]).Should().BeEmpty();

    private static IEnumerable<string> Misplaced(SourceType type, string root) =>
        type.Namespace == root || $"{root}.{type.Folder}." is var folder && folder.StartsWith($"{type.Namespace}.", StringComparison.Ordinal) ? [] : [$"{type.File} declares {type.FullName}"];

    private static IEnumerable<string> Misnamed(IEnumerable<SourceType> types) => types.GroupBy(type => type.File).SelectMany(file =>
    {
        var names = file.Select(type => type.Name).Distinct().ToList();
        var open = file.Where(type => type.IsPublic).Select(type => type.Name).Distinct().ToList();
        var expected = file.Key.Split('/')[^1].Split('.')[0];
        return open.Count > 1 ? [$"{file.Key} holds {string.Join(", ", open)}"]
            : (open.Count == 1 ? open : names).Contains(expected) ? Array.Empty<string>()
            : [$"{file.Key} is named after none of {string.Join(", ", names)}"];
    });
}
