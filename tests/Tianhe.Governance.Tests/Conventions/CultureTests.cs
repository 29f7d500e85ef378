using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

using NodaTime;

namespace Tianhe.Governance.Tests.Conventions;

public sealed class CultureTests
{
    private static readonly LocalDateTime Time = new(2026, 10, 9, 17, 30, 15);

    [Fact]
    public void Renderings_AreTheSameUnderAnyCulture() =>
        OddCulture.Render(OddCulture.Instance, Renderings).Should().Be(OddCulture.Render(CultureInfo.InvariantCulture, Renderings));

    [Fact]
    public void OddCulture_WritesNumbersItsOwnWay() => OddCulture.Render(OddCulture.Instance, () => (-1234.50m).ToString()).Should().Be("~1234,50");

    [Fact]
    public void OddCulture_WritesDatesItsOwnWay() => OddCulture.Render(OddCulture.Instance, () => Time.Date.ToString()).Should().Be("9|10|2026");

    [Fact]
    public void Shipped_NothingIsWrittenInTheCultureOfTheMachine() =>
        Repository.Shipped.SelectMany(Metadata.TopLevelTypes).SelectMany(AmbientCulture.Uses).ShouldBeNone();

    [Theory]
    [InlineData(typeof(Interpolated), true)]
    [InlineData(typeof(Printed), true)]
    [InlineData(typeof(PlainText), true)]
    [InlineData(typeof(Appended), true)]
    [InlineData(typeof(Provided), false)]
    [InlineData(typeof(Citation), false)]
    public void Uses_OfTheCultureOfTheMachine_AreFound(Type type, bool found) => AmbientCulture.Uses(Metadata.Type(type)).Any().Should().Be(found);

    private static string Renderings() => string.Join('\n',
    [
        new MessageArgument("share", -1234.50m).In(Language.Chinese),
        new MessageArgument("count", -3).In(Language.English),
        new MessageArgument("due", Time).In(Language.English),
        new MessageArgument("due", Time.Date).In(Language.Chinese),
        new Occasion("p-li", Instant.FromUtc(2026, 9, 24, 1, 20), "c-1") { ExpectedVersion = 4 }.ToString(),
        new EquatableList<MessageArgument>([new("due", Time)]).ToString(),
        Wording.Time(Time.TimeOfDay),
    ]);

    private static class Interpolated
    {
        public static string Say(LocalDate? due) => $"due on {due}";
    }

    [SuppressMessage("Performance", "CA1812", Justification = "Read by the test as metadata.")]
    private sealed record Printed(LocalDate Due);

    private static class PlainText
    {
        public static string Say(LocalDate due) => due.ToString();
    }

    private static class Appended
    {
        public static string Say(decimal share) => new StringBuilder().Append(share).ToString();
    }

    private static class Provided
    {
        public static string Say(LocalDate due, int count) => string.Create(CultureInfo.InvariantCulture, $"due on {due} {count}") + $"{count}";
    }
}
