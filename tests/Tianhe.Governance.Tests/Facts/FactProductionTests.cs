using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tests.Facts;

public sealed class FactProductionTests
{
    [Theory]
    [InlineData(34, 43, "0.791")]
    [InlineData(1, 3, "0.333")]
    [InlineData(2, 3, "0.667")]
    [InlineData(9, 3, "1")]
    [InlineData(0, 3, "0")]
    [InlineData(0, 0, "not applicable")]
    public void Bind_AFactOfOthers_IsProduced(int attended, int due, string rate) =>
        FactSheet.Bind(SampleProducers.Catalogue, [("attended", attended), ("due", due)])["attendance"].ToString().Should().Be(rate);

    [Theory]
    [InlineData(FactState.Missing, FactState.Known, FactState.Missing)]
    [InlineData(FactState.Known, FactState.Missing, FactState.Missing)]
    [InlineData(FactState.NotApplicable, FactState.Known, FactState.NotApplicable)]
    [InlineData(FactState.NotApplicable, FactState.Missing, FactState.Missing)]
    [InlineData(FactState.Missing, FactState.NotApplicable, FactState.Missing)]
    [InlineData(FactState.NotApplicable, FactState.NotApplicable, FactState.NotApplicable)]
    public void Bind_AnInputWithoutAValue_LeavesNoneToProduce(FactState part, FactState whole, FactState produced) =>
        FactSheet.Bind(SampleProducers.Catalogue, [("attended", In(part)), ("due", In(whole))])["attendance"].State.Should().Be(produced);

    [Fact]
    public void Bind_AChain_IsProducedInItsOrder()
    {
        var twice = new FactProducer
        {
            Id = "twice",
            Title = new("两倍", "twice"),
            Produces = FactType.Number,
            Inputs = [FactDeclaration.ForNumber("of", new("数", "number"), 3)],
            Produce = with => with.Number("of") * 2,
        };
        FactDeclaration Twice(string name, string of) => FactDeclaration.ForNumber(name, new("甲", "A"), 3) with { Minimum = 0, Maximum = 100, From = new("twice", new KeyValuePair<string, FactValue>("of", of)) };

        var catalogue = FactCatalogue.Of([Twice("eight", "four"), Twice("four", "two"), SampleProducers.Attendance, Twice("two", "attendance"), SampleProducers.Attended, SampleProducers.Due], SampleProducers.Registry.With(twice));

        FactSheet.Bind(catalogue, [("attended", 1), ("due", 1)])["eight"].Should().Be((FactValue)8);
    }

    [Fact]
    public void Bind_AProducerThatThrows_NamesTheRule()
    {
        var failure = FluentActions.Invoking(() => FactSheet.Bind(Broken(_ => throw new DivideByZeroException("zero")), [("attended", 1), ("due", 1)])).Should().Throw<RuleException>().Which;

        failure.Rule.Path.Should().Be("facts.attendance.from");
        failure.InnerException.Should().BeOfType<DivideByZeroException>();
        failure.Message.Should().Be("The rule facts (no pack), facts.attendance.from failed: zero");
    }

    [Theory]
    [InlineData("1.5", "facts.out-of-range")]
    [InlineData("0.1234", "facts.too-precise")]
    public void Bind_AValueThatDoesNotFit_NamesTheRule(string value, string code) =>
        FluentActions.Invoking(() => FactSheet.Bind(Broken(_ => decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)), [("attended", 1), ("due", 1)])).Should().Throw<RuleException>()
            .WithInnerException<InvalidDefinitionException>().Which.Findings.Should().ContainSingle().Which.Code.Should().Be(code);

    [Fact]
    public void Bind_AValueThatDoesNotFit_NamesTheFact()
    {
        var refused = FluentActions.Invoking(() => FactSheet.Bind(Broken(_ => "much"), [("attended", 1), ("due", 1)])).Should().Throw<RuleException>().WithInnerException<InvalidDefinitionException>().Which;

        refused.Message.Should().StartWith("The value has 1 error(s):");
        refused.Findings.Select(finding => (finding.Path, finding.Describe(Language.English))).Should().Equal(("facts.attendance", "The fact 'attendance' is a number; found 'much'."));
    }

    [Fact]
    public void WithoutProducing_LeavesWhatIsProducedMissing()
    {
        var sheet = FactSheet.WithoutProducing(SampleProducers.Catalogue, [(1, 34), (2, 43)]);

        new[] { "attendance", "attended", "due" }.Select(name => sheet[name]).Should().Equal(FactValue.Missing, 34, 43);
    }

    [Fact]
    public void Bind_AnArgumentOfAnotherNameOrType_NamesTheRule()
    {
        FluentActions.Invoking(() => FactSheet.Bind(Broken(with => with["much"]), [("attended", 1), ("due", 1)])).Should().Throw<RuleException>()
            .WithInnerException<ArgumentException>().WithMessage("There is no input or parameter 'much'.*");
        FluentActions.Invoking(() => FactSheet.Bind(Broken(with => with.Text("part")), [("attended", 1), ("due", 1)])).Should().Throw<RuleException>().WithInnerException<InvalidOperationException>();
        FluentActions.Invoking(() => FactSheet.Bind(Broken(with => with.Truth("most")), [("attended", 1), ("due", 1)])).Should().Throw<RuleException>().WithInnerException<InvalidOperationException>();
    }

    [Fact]
    public void Bind_AValueForAProducedFact_IsRefusedAndNothingIsProduced()
    {
        var calls = 0;
        var catalogue = Broken(_ => ++calls);

        FluentActions.Invoking(() => FactSheet.Bind(catalogue, [("attendance", 1), ("attended", 1), ("due", 1)])).Should().Throw<InvalidDefinitionException>()
            .Which.Findings.Should().ContainSingle().Which.Code.Should().Be("facts.given-but-produced");
        calls.Should().Be(0);
    }

    [Fact]
    public void Arguments_TheDefault_IsEmpty()
    {
        FluentActions.Invoking(() => default(FactProducerArguments).Fact).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => default(FactProducerArguments)["part"]).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Production_Parts_AreChecked()
    {
        FluentActions.Invoking(() => new FactProduction(default)).Should().Throw<ArgumentException>().WithParameterName("use");
        FluentActions.Invoking(() => new FactProduction("rate", new KeyValuePair<string, FactValue>(" ", 1))).Should().Throw<ArgumentException>().WithParameterName("with");
        FluentActions.Invoking(() => new FactProduction("rate", new KeyValuePair<string, FactValue>("most", FactValue.Missing))).Should().Throw<ArgumentException>().WithParameterName("with");
        SampleProducers.Use.Should().Be(SampleProducers.Attendance.From).And.NotBe(new FactProduction("rate"));
        SampleProducers.Use.ToString().Should().Be("rate");
    }

    private static FactCatalogue Broken(Func<FactProducerArguments, FactValue> produce) =>
        FactCatalogue.Of([SampleProducers.Attendance, SampleProducers.Attended, SampleProducers.Due], FactRegistry.Empty.With(SampleProducers.Rate with { Produce = produce }));

    private static FactValue In(FactState state) => state switch
    {
        FactState.Missing => FactValue.Missing,
        FactState.NotApplicable => FactValue.NotApplicable,
        _ => 1,
    };
}
