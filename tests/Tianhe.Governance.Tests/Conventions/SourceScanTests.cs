using System.Reflection;

namespace Tianhe.Governance.Tests.Conventions;

public sealed class SourceScanTests
{
    private const string Sample = """
        namespace Tianhe.Governance;

        /// <summary>public class NotThis</summary>
        public sealed record Admit : OrderCommand
        {
            private sealed class Nested;
        }

        internal abstract partial class Pair<TKey, TValue> where TKey : notnull;
        public readonly record struct PersonId(string Value);
        public enum Colour { Red }
        public delegate EquatableList<int> Count<in T>(T item);
        """;

    [Fact]
    public void Types_OfEveryKind_AreFoundWithArity() =>
        SourceScan.Types("Orders/Admit.cs", Sample).Select(type => type.FullName).Should().Equal(
            "Tianhe.Governance.Admit",
            "Tianhe.Governance.Pair`2",
            "Tianhe.Governance.PersonId",
            "Tianhe.Governance.Colour",
            "Tianhe.Governance.Count`1");

    [Fact]
    public void Types_EntryTypeInARoom_BelongsToTheRoom() =>
        SourceScan.Types("Orders/Admit.cs", Sample).First().Should().BeEquivalentTo(
            new { Namespace = "Tianhe.Governance", Name = "Admit", Folder = "Orders", Room = "Orders", IsPublic = true });

    [Fact]
    public void Types_WithoutTheWordPublic_AreNotPublic() =>
        SourceScan.Types("X.cs", Sample).Single(type => type.Name == "Pair").IsPublic.Should().BeFalse();

    [Fact]
    public void Project_OfTheLibrary_FindsEveryTypeOfTheAssembly() =>
        Declared(Repository.Library).Except(SourceScan.Project("src/Tianhe.Governance").Select(type => type.FullName)).ShouldBeNone();

    [Fact]
    public void Project_OfTheTestingPackage_FindsEveryTypeOfTheAssembly() =>
        Declared(Repository.Testing).Except(SourceScan.Project("src/Tianhe.Governance.Testing").Select(type => type.FullName)).ShouldBeNone();

    private static IEnumerable<string> Declared(Assembly assembly) => assembly.GetTypes()
        .Where(type => !type.IsNested && type.Namespace?.StartsWith("Tianhe.", StringComparison.Ordinal) == true)
        .Select(type => type.FullName!);
}
