using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows.Proofs;

/// <summary>At which stages some clock runs on every way there, as far as that is seen without trying all of them.</summary>
public sealed class SurelyRunningTests
{
    private const string Perhaps = "begin: > a; start: a > a starts k most 1; ";

    [Theory]
    [InlineData("begin: > a starts k; on: a > b; out: b > end", "a b end")]
    [InlineData("begin: > a starts k; on: a > b stops k; out: b > end", "a")]
    [InlineData("begin: > a starts k; rest: a > b pauses k; go: b > c resumes k; out: c > end", "a c end")]
    [InlineData("begin: > a; go: a > b resumes k; out: b > end; never: b > end starts k", "")]
    [InlineData("begin: > a starts l; on: a > b starts k stops l; out: b > end", "a b end")]
    [InlineData("begin: > a starts k; on: a > b stops k starts l; on-too: a > b; out: b > end", "a")]
    [InlineData("begin: > a starts k; stop: a > b stops k; back: b > a; on: a > c; out: c > end", "")]
    [InlineData("begin: > a starts k; over: a > b on k; out: b > end", "a")]
    [InlineData("begin: > a starts k; over: a > b on k by all; out: b > end", "a")]
    [InlineData("begin: > a starts k; over: a > b on k starts l; out: b > end", "a b end")]
    [InlineData(Perhaps + "on: a > b; out: b > end", "")]
    [InlineData(Perhaps + "win: a > b within k; out: b > end", "b end")]
    [InlineData(Perhaps + "more: a > b extends k; out: b > end", "b end")]
    [InlineData(Perhaps + "over: a > b on k pauses k; go: b > c resumes k; out: c > end", "c end")]
    public void AnyAt_WhereAClockRunsByWhateverWay_IsTold(string lines, string stages) => Sure(lines).Should().Equal(stages.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void AnyAt_OfMoreThanSixtyFourClocks_EachIsSeen()
    {
        var others = $"more: c > end {string.Join(' ', Enumerable.Range(1, 68).Select(number => $"starts k{number:00}"))}";

        Sure($"begin: > a starts k00; on: a > c; {others}").Should().Equal("a", "c", "end");
        Sure($"begin: > a starts k69; on: a > c; {others}").Should().Equal("a", "c", "end");
        Sure($"begin: > a starts k00 starts k69; stop: a > b stops k00 stops k69; back: b > a; on: a > c; {others}").Should().Equal("end");
    }

    private static IEnumerable<string> Sure(string lines)
    {
        var description = Lifecycle.Of(lines);
        var graph = new StepGraph(description, WorkflowCompiler.Compile(description, new("small", "1", ""), []));
        var (ways, surely) = (new ShortestWays(graph), new SurelyRunning(graph, ClockUse.Of(graph)));
        return Enumerable.Range(0, graph.Beginning).Where(stage => ways.Reaches(stage) && surely.AnyAt(stage)).Select(graph.IdOf);
    }
}
