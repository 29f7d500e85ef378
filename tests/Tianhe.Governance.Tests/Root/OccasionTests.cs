using NodaTime;

namespace Tianhe.Governance.Tests.Root;

public sealed class OccasionTests
{
    private static readonly Instant At = Instant.FromUtc(2026, 9, 24, 1, 20);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(9_999, 0)]
    [InlineData(10_000, 1)]
    [InlineData(19_999, 1)]
    [InlineData(-1, -1)]
    [InlineData(-10_000, -1)]
    [InlineData(-10_001, -2)]
    public void At_IsTruncatedTowardsThePast(long ticks, long milliseconds) =>
        new Occasion("p-li", Instant.FromUnixTimeTicks(ticks), "c-1").At.Should().Be(Instant.FromUnixTimeMilliseconds(milliseconds));

    [Fact]
    public void At_BelowATick_IsTruncatedToo() => new Occasion("p-li", At.PlusNanoseconds(99), "c-1").At.Should().Be(At);

    [Fact]
    public void RecordedAt_NotGiven_IsAt() => new Occasion("p-li", At.PlusNanoseconds(1), "c-1").RecordedAt.Should().Be(At);

    [Fact]
    public void RecordedAt_BeforeTheEpochNotGiven_IsAt() => new Occasion("p-li", Instant.FromUtc(1969, 1, 1, 0, 0), "c-1").RecordedAt.Should().Be(Instant.FromUtc(1969, 1, 1, 0, 0));

    [Fact]
    public void RecordedAt_Later_IsKeptInWholeMilliseconds() =>
        new Occasion("p-li", At, "c-1") { RecordedAt = At.Plus(Duration.FromDays(3)).PlusNanoseconds(1) }.RecordedAt.Should().Be(At.Plus(Duration.FromDays(3)));

    [Fact]
    public void RecordedAt_WithinTheSameMillisecond_IsAccepted() =>
        new Occasion("p-li", At.PlusNanoseconds(500), "c-1") { RecordedAt = At }.RecordedAt.Should().Be(At);

    [Fact]
    public void RecordedAt_AMillisecondBefore_Throws() =>
        FluentActions.Invoking(() => new Occasion("p-li", At, "c-1") { RecordedAt = At.PlusNanoseconds(-1) }).Should().Throw<ArgumentException>().WithMessage("*2026-09-24T01:20:00Z*");

    [Fact]
    public void At_MovedLater_MovesWhatWasRecordedEarlier()
    {
        var moved = new Occasion("p-li", At, "c-1") with { At = At.PlusNanoseconds(2_500_000) };
        (moved.At, moved.RecordedAt).Should().Be((At.PlusNanoseconds(2_000_000), At.PlusNanoseconds(2_000_000)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(7)]
    public void ExpectedVersion_NoneOrNotNegative_IsKept(int? version) =>
        new Occasion("p-li", At, "c-1") { ExpectedVersion = version }.ExpectedVersion.Should().Be(version);

    [Fact]
    public void ExpectedVersion_Negative_Throws() =>
        FluentActions.Invoking(() => new Occasion("p-li", At, "c-1") { ExpectedVersion = -1 }).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Constructor_DefaultActor_Throws() => FluentActions.Invoking(() => new Occasion(default, At, "c-1")).Should().Throw<ArgumentException>().WithParameterName("actor");

    [Fact]
    public void Constructor_DefaultCommand_Throws() => FluentActions.Invoking(() => new Occasion("p-li", At, default)).Should().Throw<ArgumentException>().WithParameterName("commandId");

    [Fact]
    public void OnBehalfOf_Default_Throws() => FluentActions.Invoking(() => new Occasion("p-li", At, "c-1") { OnBehalfOf = default(PersonId) }).Should().Throw<ArgumentException>();

    [Fact]
    public void OnBehalfOf_APerson_IsKept() => new Occasion("p-li", At, "c-1") { OnBehalfOf = "p-zhao" }.OnBehalfOf.Should().Be(new PersonId("p-zhao"));

    [Fact]
    public void Equality_IsThatOfTheMembers() =>
        new Occasion("p-li", At.PlusNanoseconds(1), "c-1").Should().Be(new Occasion("p-li", At, "c-1")).And.NotBe(new Occasion("p-li", At, "c-1") { ExpectedVersion = 0 });
}
