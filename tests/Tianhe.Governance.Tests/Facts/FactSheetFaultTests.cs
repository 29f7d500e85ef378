using System.Globalization;

using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tests.Facts;

public sealed class FactSheetFaultTests
{
    [Fact]
    public void Bind_EveryFault_IsListedAtOnce() =>
        Findings(("order.returns", "many"), ("satisfaction", 0.91255m), ("balance", 1.005m), ("category", "dogs"), ("returns", 1), ("category", "lift"), ("check.passed", 1))
            .Select(finding => finding.ToString()).Should().Equal(
                "Error at facts.order.returns: facts.wrong-type: The fact 'order.returns' is a number; found 'many'.",
                "Error at facts.satisfaction: facts.too-precise: The fact 'satisfaction' has at most 4 decimal place(s); found 0.91255.",
                "Error at facts.balance: facts.too-precise: The fact 'balance' has at most 2 decimal place(s); found 1.005.",
                "Error at facts.category: facts.unknown-text: The fact 'category' cannot be 'dogs'. Allowed are: lift, noise, parking.",
                "Error at facts.returns: facts.unknown-fact: The fact 'returns' is not declared. Declared are: order.returns, satisfaction, balance, category, check.passed.",
                "Error at facts.category: facts.given-twice: The fact 'category' is given more than one value.",
                "Error at facts.check.passed: facts.wrong-type: The fact 'check.passed' is a truth; found '1'.");

    [Fact]
    public void Bind_EveryFault_IsSaidInChinese() =>
        Findings(("order.returns", true), ("satisfaction", 1.1m), ("balance", 1.005m), ("category", "dogs"), ("returns", 1), ("category", "lift"), ("check.passed", "yes"))
            .Select(finding => finding.Describe(Language.Chinese)).Should().Equal(
                "事实项“order.returns”应为数值，得到的是“是”。",
                "事实项“satisfaction”的值 1.1 不在 0 至 1（含两端）之内。",
                "事实项“balance”最多 2 位小数，得到的是 1.005。",
                "事实项“category”不能取“dogs”。可取：lift、noise、parking。",
                "没有声明事实项“returns”。已声明：order.returns、satisfaction、balance、category、check.passed。",
                "事实项“category”给出了不止一个值。",
                "事实项“check.passed”应为是非，得到的是“yes”。");

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void Bind_NumberBeyondItsRange_IsFound(int returns) =>
        Findings(("order.returns", returns)).Should().ContainSingle().Which.Describe(Language.English)
            .Should().Be(string.Create(CultureInfo.InvariantCulture, $"The value {returns} of the fact 'order.returns' is not within 0 to 100, both inclusive."));

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void Bind_NumberAtItsBounds_IsAccepted(int returns) => SampleFacts.Sheet(("order.returns", returns))["order.returns"].Should().Be((FactValue)returns);

    [Fact]
    public void Bind_NumberThatCannotBeHeld_SaysWhatCan() =>
        Findings(("balance", 1e20m)).Should().ContainSingle().Which.Describe(Language.English)
            .Should().Be("The value 100000000000000000000 of the fact 'balance' is not within any to 92233720368547758.06, both inclusive.");

    [Fact]
    public void Bind_NumberBetweenTheBoundsAndTooPrecise_IsTooPrecise() =>
        Findings(("order.returns", 0.5m)).Should().ContainSingle().Which.Code.Should().Be("facts.too-precise");

    [Fact]
    public void Bind_EmptyTextAndBlankText_AreUnknown() =>
        Findings(("category", " ")).Should().ContainSingle().Which.Code.Should().Be("facts.unknown-text");

    [Fact]
    public void Bind_TextOfAnotherCase_IsUnknown() => Findings(("category", "Lift")).Should().ContainSingle().Which.Code.Should().Be("facts.unknown-text");

    [Fact]
    public void Bind_BlankTextForATruth_IsOfTheWrongType() =>
        Findings(("check.passed", "")).Should().ContainSingle().Which.Describe(Language.Chinese).Should().Be("事实项“check.passed”应为是非，得到的是“”。");

    [Fact]
    public void Bind_MissingTwice_IsGivenTwice() =>
        Findings(("category", FactValue.Missing), ("category", FactValue.Missing)).Should().ContainSingle().Which.Code.Should().Be("facts.given-twice");

    [Fact]
    public void Bind_NothingDeclared_SaysSo() =>
        FluentActions.Invoking(() => FactSheet.Bind(FactCatalogue.Empty, [("n", 1)])).Should().Throw<InvalidDefinitionException>()
            .WithMessage("*The fact 'n' is not declared. Declared are: none.");

    private static EquatableList<Finding> Findings(params ReadOnlySpan<(FactName, FactValue)> values)
    {
        var list = EquatableList.Create(values);
        return FluentActions.Invoking(() => FactSheet.Bind(SampleFacts.Catalogue, list)).Should().Throw<InvalidDefinitionException>().Which.Findings;
    }
}
