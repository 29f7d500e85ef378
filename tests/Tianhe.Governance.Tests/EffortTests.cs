namespace Tianhe.Governance.Tests;

public sealed class EffortTests
{
    [Fact]
    public void Of_WhoWaits_TakesNoTimeOfTheProcessor()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "Other systems are asked for the time on the clock.");

        Effort.Of(() => Thread.CurrentThread.Join(300)).Time.Should().BeLessThan(TimeSpan.FromMilliseconds(150));
    }

    [Fact]
    public void Of_WhoWorks_TakesTimeAndSpace()
    {
        var (length, time, allocated) = Effort.Of(() => Enumerable.Range(0, 20_000).Aggregate("", (text, number) => (text + (char)('a' + (number % 26)))[^Math.Min(text.Length + 1, 200)..]).Length);

        length.Should().Be(200);
        time.Should().BeGreaterThan(TimeSpan.FromMilliseconds(1));
        allocated.Should().BeGreaterThan(20_000 * 2 * 400);
    }
}
