using System.Reflection;

namespace Tianhe.Governance.Tests.Conventions;

/// <summary>A test that does not run is no test.</summary>
public sealed class TestLawTests
{
    [Fact]
    public void Tests_AreFound() => Tests(typeof(TestLawTests)).Should().NotBeEmpty();

    [Fact]
    public void Tests_AreNeverSkipped() => typeof(TestLawTests).Assembly.GetTypes().Where(type => type.IsVisible).SelectMany(Skipped).ShouldBeNone();

    [Fact]
    public void Tests_StandInTheNamespaceOfTheirFolder() =>
        SourceScan.Project("tests/Tianhe.Governance.Tests")
            .Where(type => type.Namespace != $"Tianhe.Governance.Tests.{type.Folder}".TrimEnd('.')).Should().BeEmpty();

    [Fact]
    public void Skipped_ATestWithAReasonNotToRun_IsFound() => Skipped(typeof(Sample)).Should().Equal("Sample.Resting");

    private static IEnumerable<string> Skipped(Type type) => Tests(type)
        .Where(test => test.Marks.Any(mark => mark.Skip is not null || mark.SkipWhen is not null || mark.SkipUnless is not null || mark.Explicit))
        .Select(test => $"{type.Name}.{test.Name}");

    private static IEnumerable<(string Name, IEnumerable<FactAttribute> Marks)> Tests(Type type) => type
        .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
        .Select(method => (method.Name, Marks: method.GetCustomAttributes<FactAttribute>()))
        .Where(test => test.Marks.Any());

#pragma warning disable xUnit1000 // Kept from the runner on purpose.
    private static class Sample
#pragma warning restore xUnit1000
    {
        [Fact(Skip = "It rests.")]
        public static void Resting()
        {
        }

        [Fact]
        public static void Running()
        {
        }
    }
}
