using System.Reflection;

using PublicApiGenerator;

namespace Tianhe.Governance.Tests.Conventions;

/// <summary>The public API is a text that somebody has read. A change of it is approved with <c>eng/approve</c>.</summary>
public sealed class PublicApiTests
{
    [Theory]
    [InlineData("Tianhe.Governance")]
    [InlineData("Tianhe.Governance.Testing")]
    public void PublicApi_IsTheApprovedOne(string assembly) => Approval.Of($"{assembly}.txt", Describe(Assembly.Load(assembly))).Should().BeEmpty();

    [Fact]
    public void Difference_OfEqualTexts_IsEmpty() => Approval.Difference("a\nb\n", "a\r\nb").Should().BeEmpty();

    [Fact]
    public void Difference_OfUnequalTexts_NamesEachLine() => Approval.Difference("a\nb\nc", "a\nc\nd").Should().Be("- b\n+ d");

    [Fact]
    public void Difference_OfLinesInAnotherOrder_IsNotEmpty() => Approval.Difference("a\nb", "b\na").Should().NotBeEmpty();

    private static string Describe(Assembly assembly) => assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false });
}
