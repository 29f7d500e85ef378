using System.Globalization;
using System.Text.Json;

namespace Tianhe.Governance.Tests.Serialization;

/// <summary>Ids are texts, as values and as keys.</summary>
public sealed class IdJsonTests
{
    [Fact]
    public void Id_IsWrittenAsItsText() => Json.Write<OrderId>("工单 07").Should().Be("\"工单 07\"");

    [Theory]
    [InlineData("o-1")]
    [InlineData("工单\"\\\u2028😀")]
    public void Id_ReadBack_IsTheSame(string text) => Json.Reread<OrderId>(text).Should().Be((OrderId)text);

    [Fact]
    public void Id_Nullable_MayBeNull() => (Json.Write<PersonId?>(null), Json.Read<PersonId?>("null"), Json.Reread<PersonId?>("p-li")).Should().Be(("null", null, "p-li"));

    [Fact]
    public void Id_AsAKey_IsItsText()
    {
        Dictionary<OrderId, int> counts = new() { ["o-1"] = 1, ["工单\"2"] = 2 };

        Json.Write(counts).Should().Be("{\"o-1\":1,\"工单\\\"2\":2}");
        Json.Reread(counts).Should().Equal(counts);
    }

    [Theory]
    [InlineData("\"\"", "Found ''")]
    [InlineData("\" o-1\"", "Found ' o-1'")]
    [InlineData("\"a\\nb\"", "Found 'a\\u000ab'")]
    [InlineData("null", "Found null")]
    [InlineData("7", "Found a number")]
    [InlineData("{}", "Found an object")]
    [InlineData("\"\\ud800\"", "one half of a character")]
    public void Id_WrittenBadly_IsRefused(string json, string found) => Json.Refused<OrderId>(json).Should().Contain(found);

    [Fact]
    public void Id_WrittenBadlyAsAKey_IsRefused() => Json.Refused<Dictionary<OrderId, int>>("{\"\":1}").Should().Contain("expected an id of 1 to 128 characters");

    [Fact]
    public void Default_Written_SaysSo() => FluentActions.Invoking(() => Json.Write(default(OrderId))).Should().Throw<InvalidOperationException>().WithMessage("This OrderId was never given a value*");

    [Fact]
    public void Value_ThatIsNoText_IsNoKey() =>
        FluentActions.Invoking(() => Json.Write(new Dictionary<Citation, int> { [Stored.Citation] = 1 })).Should().Throw<NotSupportedException>();

    [Fact]
    public void Language_IsItsTag() => (Json.Write(Language.Chinese), Json.Reread(Language.English)).Should().Be(("\"zh-CN\"", Language.English));

    [Fact]
    public void Lists_OfPlainValues_CompareByContent()
    {
        Json.Reread<EquatableList<string>>(["甲", "", "\u0001"]).Should().Equal("甲", "", "\u0001");
        Json.Reread<EquatableList<int>>([int.MinValue, 0]).Should().Equal(int.MinValue, 0);
        Json.Reread<EquatableList<bool>>([true, false]).Should().Equal(true, false);
        Json.Write<EquatableList<decimal>>([88.40m, 1e-28m]).Should().Be("[88.40,0.0000000000000000000000000001]");
        Json.Reread<EquatableList<decimal>>([88.40m, -0.5m]).Select(number => number.ToString(CultureInfo.InvariantCulture)).Should().Equal("88.40", "-0.5");
        Json.Reread<EquatableList<OrderId>>(["o-1", "o-1"]).Should().Equal("o-1", "o-1");
    }

    [Theory]
    [InlineData("[1e0]", "1")]
    [InlineData("[150e-2]", "1.5")]
    [InlineData("[1.500]", "1.500")]
    public void Decimals_KeepTheirPlaces(string json, string text) => Json.Read<EquatableList<decimal>>(json)[0].ToString(CultureInfo.InvariantCulture).Should().Be(text);

    [Theory]
    [InlineData("[1e40]")]
    [InlineData("[0.12345678901234567890123456789]")]
    [InlineData("[\"1\"]")]
    public void Decimals_ThatAreNotHeld_AreRefusedAndNeverRounded(string json) => Json.Refused<EquatableList<decimal>>(json).Should().Contain("expected a number that a decimal holds exactly");

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    public void Lists_ThatAreNone_AreRefused(string json) => Json.Refused<EquatableList<OrderId>>(json).Should().Contain("a list, each entry an id");

    [Fact]
    public void Converter_GivenBrokenJson_LeavesItToTheFramework() => FluentActions.Invoking(() => Json.Read<OrderId>("\"o-1")).Should().Throw<JsonException>();
}
