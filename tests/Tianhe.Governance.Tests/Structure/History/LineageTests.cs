using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.History.DatedStreet;
using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure.History;

public sealed class LineageTests
{
    [Theory]
    [InlineData("grid-1", "2026-01-01", "2026-02-28", "grid-1")] // the day before
    [InlineData("grid-1", "2026-01-01", "2026-03-01", "grid-12")]
    [InlineData("grid-1", "2026-01-01", "2026-06-01", "grid-4,grid-5")]
    [InlineData("grid-12", "2026-03-01", "2026-06-01", "grid-4,grid-5")]
    [InlineData("grid-3", "2026-01-01", "2026-06-01", "grid-3")]
    [InlineData("area-1", "2026-01-01", "2026-06-01", "area-1")] // moved, neither split nor merged
    public void SuccessorsOf_Table(string node, string at, string on, string expected) =>
        string.Join(',', MergedAndSplit.SuccessorsOf(node, Day(at), Day(on)).Nodes).Should().Be(expected);

    [Theory]
    [InlineData("grid-4", "2026-06-01", "2026-05-31", "grid-12")]
    [InlineData("grid-4", "2026-06-01", "2026-03-01", "grid-12")]
    [InlineData("grid-4", "2026-06-01", "2026-02-28", "grid-1,grid-2")]
    [InlineData("grid-3", "2026-06-01", "2026-01-01", "grid-3")]
    public void PredecessorsOf_Table(string node, string at, string on, string expected) =>
        string.Join(',', MergedAndSplit.PredecessorsOf(node, Day(at), Day(on)).Nodes).Should().Be(expected);

    [Fact]
    public void SuccessorsOf_TwoSteps_NamesEachWithItsChange()
    {
        var lineage = MergedAndSplit.SuccessorsOf("grid-1", Since, Day("2026-06-01"));
        lineage.Direct.Should().Equal("grid-12");
        lineage.Steps.Select(step => $"{step.From}-{step.To}").Should().Equal("grid-1-grid-12", "grid-12-grid-4", "grid-12-grid-5");
        lineage.Steps[0].Change.Citation.Should().Be(Decree);
        lineage.ToString().Should().Be("grid-1 of 1 Jan 2026 on 1 Jun 2026: grid-4, grid-5");
    }

    [Fact]
    public void PredecessorsOf_TwoSteps_NamesTheLastFirst()
    {
        var lineage = MergedAndSplit.PredecessorsOf("grid-4", Day("2026-06-01"), Since);
        lineage.Direct.Should().Equal("grid-12");
        lineage.Steps.Select(step => $"{step.From}-{step.To}").Should().Equal("grid-12-grid-4", "grid-1-grid-12", "grid-2-grid-12");
    }

    [Fact]
    public void SuccessorsOf_AbolishedNode_AreNoneAndTheStepSaysWhy()
    {
        var lineage = Dated(Abolish("2026-02-01", "team")).SuccessorsOf("team", Since, Day("2026-02-01"));
        lineage.Nodes.Should().BeEmpty();
        lineage.Steps.Single().To.Should().BeNull();
        lineage.Steps[0].ToString().Should().Be("team → nothing: AbolishNode on 1 Feb 2026");
    }

    [Fact]
    public void PredecessorsOf_FoundedNode_AreNoneAndTheStepSaysWhy()
    {
        var lineage = Dated(Found("2026-02-01", Grid("grid-9"))).PredecessorsOf("grid-9", Day("2026-02-01"), Since);
        lineage.Nodes.Should().BeEmpty();
        lineage.Steps.Single().From.Should().BeNull();
    }

    [Fact]
    public void SuccessorsOf_APartThatKeepsTheId_IsAmongThem()
    {
        var history = Dated(Split("2026-02-01", "grid-3", Part(Grid("grid-3")), Part(Grid("grid-9"))));
        history.SuccessorsOf("grid-3", Since, Day("2026-02-01")).Nodes.Should().Equal("grid-3", "grid-9");
        history.SuccessorsOf("grid-3", Day("2026-02-01"), Day("2026-02-01")).Nodes.Should().Equal("grid-3");
        history.PredecessorsOf("grid-9", Day("2026-02-01"), Since).Nodes.Should().Equal("grid-3");
    }

    [Fact]
    public void SuccessorsOf_SplitsAndMergesInTurn_DoesNotMultiply()
    {
        var changes = Enumerable.Range(0, 40).SelectMany(i => new StructureChange[]
        {
            Split($"2026-02-{1 + (i % 28):00}", i == 0 ? "grid-3" : $"m{i}", Part(Grid($"a{i}")), Part(Grid($"b{i}"))),
            Merge($"2026-02-{1 + (i % 28):00}", Grid($"m{i + 1}", null), $"a{i}", $"b{i}"),
        });
        StructureHistory.From(Tree, Since, changes.Take(56)).SuccessorsOf("grid-3", Since, Day("2026-03-01")).Steps.Should().HaveCount(28 * 4);
    }

    [Fact]
    public void SuccessorsOf_ANodeThatIsNotThere_Throws()
    {
        FluentActions.Invoking(() => MergedAndSplit.SuccessorsOf("grid-1", Day("2026-03-01"), Day("2026-06-01"))).Should().Throw<ArgumentException>().WithMessage("*'grid-1'*1 Mar 2026*");
        FluentActions.Invoking(() => MergedAndSplit.SuccessorsOf("nobody", Since, Since)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => MergedAndSplit.SuccessorsOf(default, Since, Since)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void SuccessorsOf_DaysInTheWrongOrder_Throw()
    {
        FluentActions.Invoking(() => MergedAndSplit.SuccessorsOf("east", Day("2026-02-02"), Day("2026-02-01"))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => MergedAndSplit.PredecessorsOf("east", Day("2026-02-01"), Day("2026-02-02"))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => MergedAndSplit.PredecessorsOf("east", Since, Since.PlusDays(-1))).Should().Throw<ArgumentOutOfRangeException>();
    }
}
