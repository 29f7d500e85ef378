using NodaTime;

using static Tianhe.Governance.Tests.Workflows.Errand;

namespace Tianhe.Governance.Tests.Workflows;

/// <summary>A matter and the events behind it.</summary>
public sealed class MatterTests
{
    [Fact]
    public void Equality_IsOfAllEvents()
    {
        var process = Process([], Step("say", "open", "do", "open"));
        var (begun, said) = (Begun(process), Do(process, Begun(process), "do", Duration.Zero));
        var (first, second) = (said.History[0], said.History[1]);

        Matter.Replay([first, second]).Should().Be(said);
        Matter.Replay([first with { Note = "other" }, second]).Should().NotBe(said);
        begun.Apply(first).Should().NotBe(begun);
        begun.Should().NotBe(begun.Apply(first));
    }

    /// <summary>Begun as version 1; a clock takes the steps to versions 2 and 3, a person that to version 4.</summary>
    [Theory]
    [InlineData(3, 0, false)]
    [InlineData(3, 1, true)]
    [InlineData(3, 2, true)]
    [InlineData(3, 3, false)]
    [InlineData(3, 4, false)]
    [InlineData(3, null, false)]
    [InlineData(4, 2, false)]
    public void IsLapsedSince_AVersion_BehindWhichClocksAloneActed(int version, int? since, bool expected)
    {
        var process = Process([Hours("limit", 10)], Lapse("anew", "limit", "open") with { Starts = ["limit"] });
        var ended = process.Decide(Begun(process), new() { Action = "end" }, new("p-li", Monday + Duration.FromHours(21), "c-2")).Matter;

        Matter.Replay(ended.History.Take(version)).IsLapsedSince(since).Should().Be(expected);
    }
}
