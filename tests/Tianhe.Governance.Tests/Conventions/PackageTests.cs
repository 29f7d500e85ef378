using System.Reflection;
using System.Xml.Linq;

namespace Tianhe.Governance.Tests.Conventions;

/// <summary>What ships rests on very little, in exact versions.</summary>
public sealed class PackageTests
{
    private static readonly string[] Allowed = ["NodaTime", "Microsoft.Extensions.DependencyInjection.Abstractions"];

    [Fact]
    public void Library_Packages_AreTheAllowedOnes() => Names("src/Tianhe.Governance/Tianhe.Governance.csproj", "PackageReference").Except(Allowed).ShouldBeNone();

    [Fact]
    public void Library_Projects_AreNone() => Names("src/Tianhe.Governance/Tianhe.Governance.csproj", "ProjectReference").ShouldBeNone();

    [Fact]
    public void Testing_Packages_AreNone() => Names("src/Tianhe.Governance.Testing/Tianhe.Governance.Testing.csproj", "PackageReference").ShouldBeNone();

    [Fact]
    public void Testing_Projects_AreTheLibraryAlone() =>
        Names("src/Tianhe.Governance.Testing/Tianhe.Governance.Testing.csproj", "ProjectReference").Should().Equal("../Tianhe.Governance/Tianhe.Governance.csproj");

    [Fact]
    public void Library_Assemblies_AreTheFrameworkAndTheAllowedPackages() => Foreign(Repository.Library, Allowed).ShouldBeNone();

    [Fact]
    public void Testing_Assemblies_AreThoseOfTheLibraryAndTheLibrary() => Foreign(Repository.Testing, [.. Allowed, "Tianhe.Governance"]).ShouldBeNone();

    [Fact]
    public void Foreign_AnAssemblyOfAnotherPackage_IsFound() => Foreign(typeof(PackageTests).Assembly, Allowed).Should().Contain("FluentAssertions");

    [Fact]
    public void Source_SharedPackages_StayPrivate() =>
        Elements("src/Directory.Build.props", "PackageReference").Select(package => (string?)package.Attribute("PrivateAssets")).Should().OnlyContain(assets => assets == "all");

    [Fact]
    public void Versions_OfPackages_AreExact() =>
        Elements("Directory.Packages.props", "PackageVersion").Where(package => !Allowed.Contains((string?)package.Attribute("Include")))
            .Select(package => (string?)package.Attribute("Version")).Should().OnlyContain(version => IsExact(version));

    /// <summary>What reaches the users of the packages is a lower bound, of which a restore takes just that version.</summary>
    [Fact]
    public void Versions_OfWhatShips_AreLowerBounds() =>
        Elements("Directory.Packages.props", "PackageVersion").Where(package => Allowed.Contains((string?)package.Attribute("Include")))
            .Select(package => (string?)package.Attribute("Version")).Should().NotBeEmpty().And.OnlyContain(version => IsExact($"[{version}]"));

    [Fact]
    public void Versions_InProjects_AreNone() =>
        Repository.Files(".", "*.csproj").SelectMany(file => Elements(file, "PackageReference"))
            .Where(package => package.Attribute("Version") is not null || package.Attribute("VersionOverride") is not null).Should().BeEmpty();

    [Theory]
    [InlineData("[3.3.7]", true)]
    [InlineData("3.3.7", false)]
    [InlineData("[3.3.7,4.0.0)", false)]
    [InlineData("3.*", false)]
    [InlineData(null, false)]
    public void IsExact_OnlyAVersionInBrackets(string? version, bool exact) => IsExact(version).Should().Be(exact);

    private static bool IsExact(string? version) =>
        version is ['[', .. var inner, ']'] && inner.All(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '-');

    private static IEnumerable<XElement> Elements(string file, string name) => XDocument.Load(Repository.PathOf(file)).Descendants(name);

    private static IEnumerable<string> Names(string file, string name) => Elements(file, name).Select(element => (string)element.Attribute("Include")!);

    private static IEnumerable<string> Foreign(Assembly assembly, IEnumerable<string> allowed) =>
        assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => !name.StartsWith("System.", StringComparison.Ordinal)).Except(allowed);
}
