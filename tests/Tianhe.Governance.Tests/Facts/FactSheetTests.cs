using CsCheck;

using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tests.Facts;

public sealed class FactSheetTests
{
    [Fact]
    public void Bind_FactNotGiven_IsMissing() => SampleFacts.Sheet(("category", "lift"))["order.returns"].Should().Be(FactValue.Missing);

    [Fact]
    public void Bind_MissingAndNotApplicable_AreKept()
    {
        var sheet = SampleFacts.Sheet(("satisfaction", FactValue.NotApplicable), ("category", FactValue.Missing));

        (sheet["satisfaction"], sheet["category"]).Should().Be((FactValue.NotApplicable, FactValue.Missing));
    }

    [Fact]
    public void Bind_EveryType_IsReadBack()
    {
        var sheet = SampleFacts.Sheet(("order.returns", 2), ("satisfaction", 0.9125m), ("balance", -0.01m), ("category", "parking"), ("check.passed", false));

        new[] { "order.returns", "satisfaction", "balance", "category", "check.passed" }.Select(name => sheet[name])
            .Should().Equal(2, 0.9125m, -0.01m, "parking", false);
    }

    [Fact]
    public void Indexer_FactNotDeclared_Throws() =>
        FluentActions.Invoking(() => SampleFacts.Sheet()["returns"]).Should().Throw<ArgumentException>().WithMessage("The fact 'returns' is not declared.*");

    [Fact]
    public void Indexer_DefaultName_Throws() => FluentActions.Invoking(() => SampleFacts.Sheet()[default]).Should().Throw<ArgumentException>();

    [Fact]
    public void Bind_DefaultName_Throws() => FluentActions.Invoking(() => SampleFacts.Sheet((default, 1))).Should().Throw<ArgumentException>().WithParameterName("values");

    [Fact]
    public void Bind_NoCatalogue_Throws() => FluentActions.Invoking(() => FactSheet.Bind(null!, [])).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Equality_OrderAndZeros_DoNotMatter()
    {
        var one = SampleFacts.Sheet(("satisfaction", 0.5m), ("category", "lift"));
        var other = SampleFacts.Sheet(("category", "lift"), ("satisfaction", 0.50m));

        one.Should().Be(other);
        one.GetHashCode().Should().Be(other.GetHashCode());
    }

    [Fact]
    public void Equality_MissingAndZero_Differ() => SampleFacts.Sheet().Should().NotBe(SampleFacts.Sheet(("order.returns", 0)));

    [Fact]
    public void Equality_MissingAndNotApplicable_Differ() => SampleFacts.Sheet().Should().NotBe(SampleFacts.Sheet(("order.returns", FactValue.NotApplicable)));

    [Fact]
    public void Bind_AnyNumberOfItsScale_IsReadBack() => Gen.Select(Gen.Int[0, FactDeclaration.MaxScale], Gen.Long[-(long.MaxValue - 1), long.MaxValue - 1])
        .Sample((scale, code) =>
        {
            var value = code / FactCoding.FactorOf(scale);
            return Single(scale, value)["n"] == value;
        });

    [Fact]
    public void Bind_AnyNumber_IsTooPreciseExactlyWhenRoundingChangesIt() => Gen.Select(Gen.Int[0, 3], Gen.Int[-99999, 99999], Gen.Int[0, 5])
        .Sample((scale, digits, places) =>
        {
            var value = digits / FactCoding.FactorOf(places);
            var fault = FactCoding.For(Number(scale)).Encode(value, out _);
            return fault == FactFault.None == (decimal.Round(value, scale) == value) && fault is FactFault.None or FactFault.TooPrecise;
        });

    private static FactDeclaration Number(int scale) => FactDeclaration.ForNumber("n", new("数", "number"), scale);

    private static FactSheet Single(int scale, FactValue value) => FactSheet.Bind(FactCatalogue.Of([Number(scale)]), [("n", value)]);
}
