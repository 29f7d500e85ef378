using CsCheck;

using NodaTime;

using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tests.Facts;

public sealed class DurationTextTests
{
    [Theory]
    [InlineData("36 h", 36 * 3_600_000)]
    [InlineData("36小时", 36 * 3_600_000)]
    [InlineData("90 min", 90 * 60_000)]
    [InlineData("90 分钟", 90 * 60_000)]
    [InlineData(" 30  s ", 30_000)]
    [InlineData("30秒", 30_000)]
    [InlineData("1500 ms", 1_500)]
    [InlineData("1500 毫秒", 1_500)]
    [InlineData("0 h", 0)]
    [InlineData("-2 h", -2 * 3_600_000)]
    public void TryParse_EitherLanguage_IsTheAmount(string text, int milliseconds)
    {
        DurationText.TryParse(text, out var value).Should().BeTrue();
        value.Should().Be(Duration.FromMilliseconds(milliseconds));
    }

    [Theory]
    [InlineData("")]
    [InlineData("h")]
    [InlineData("36")]
    [InlineData("1.5 h")]
    [InlineData("36 H")]
    [InlineData("1 d")]
    [InlineData("- 2 h")]
    [InlineData("１ h")]
    [InlineData("402653161 h")]
    [InlineData("9223372036854775807 h")]
    [InlineData("99999999999999999999 ms")]
    public void TryParse_AnythingElse_IsRefused(string text) => DurationText.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("402653160 h", DurationText.MostMilliseconds)]
    [InlineData("-402653160 h", DurationText.LeastMilliseconds)]
    [InlineData("1449551376000000 ms", DurationText.MostMilliseconds)]
    [InlineData("-1449551376000000 ms", DurationText.LeastMilliseconds)]
    public void TryParse_AtTheEndsOfWhatIsHeld_IsTheAmount(string text, long milliseconds)
    {
        DurationText.TryParse(text, out var value).Should().BeTrue();
        value.Should().Be(Duration.FromMilliseconds(milliseconds));
    }

    [Theory]
    [InlineData("1449551376000001 ms")]
    [InlineData("-1449551376000001 ms")]
    [InlineData("-402653161 h")]
    public void TryParse_BeyondWhatIsHeld_IsRefused(string text) => DurationText.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData(0, "0 h", "0 小时")]
    [InlineData(5_400_000, "90 min", "90 分钟")]
    [InlineData(7_200_000, "2 h", "2 小时")]
    [InlineData(30_000, "30 s", "30 秒")]
    [InlineData(1_500, "1500 ms", "1500 毫秒")]
    [InlineData(-60_000, "-1 min", "-1 分钟")]
    public void Print_UsesTheLargestUnitThatDividesIt(int milliseconds, string english, string chinese)
    {
        var value = Duration.FromMilliseconds(milliseconds);
        (DurationText.Print(value, Language.English), DurationText.Print(value, Language.Chinese)).Should().Be((english, chinese));
    }

    [Fact]
    public void TryParse_OfWhatWasPrinted_IsTheAmount() => Gen.Select(Gen.Long[DurationText.LeastMilliseconds, DurationText.MostMilliseconds], Gen.Bool).Sample((milliseconds, chinese) =>
    {
        var value = Duration.FromMilliseconds(milliseconds);
        return DurationText.TryParse(DurationText.Print(value, chinese ? Language.Chinese : Language.English), out var read) && read == value;
    });

    [Fact]
    public void TryParse_Anything_Ends() => Gen.String.Sample(text => DurationText.TryParse(text, out _) | true);
}
