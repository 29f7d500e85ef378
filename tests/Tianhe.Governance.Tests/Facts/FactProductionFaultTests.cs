using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tests.Facts;

/// <summary>Every way in which a use of a producer can be wrong is found when the catalogue is made.</summary>
public sealed class FactProductionFaultTests
{
    private static readonly FactRegistry Typed = SampleProducers.Registry
        .With(new() { Id = "flag", Title = new("标记", "flag"), Produces = FactType.Truth, Inputs = [], Produce = _ => true })
        .With(new()
        {
            Id = "pick",
            Title = new("选项", "pick"),
            Produces = FactType.Number,
            Inputs = [FactDeclaration.ForText("of", new("选项", "text"), ["x", "y"]), FactDeclaration.ForTruth("when", new("是非", "truth")), FactDeclaration.ForNumber("n", new("数", "number"), 1) with { Maximum = 5 }],
            Parameters = [FactDeclaration.ForText("as", new("方式", "mode"), ["a", "b"]), FactDeclaration.ForTruth("now", new("现在", "now"))],
            Produce = _ => 1,
        });

    [Fact]
    public void UnknownProducer() => Said(Using(new("ratee"))).Should().Equal("facts.attendance.from.use: No producer 'ratee' is registered. Registered are: rate, flag, pick.");

    [Fact]
    public void UnknownProducer_WithoutARegistry() => Findings([SampleProducers.Attendance, SampleProducers.Attended, SampleProducers.Due], FactRegistry.Empty)
        .Should().ContainSingle().Which.Describe(Language.Chinese).Should().Be("没有登记“rate”这一生成方法。已登记：无。");

    [Fact]
    public void WrongProduct() => Said(Using(new("flag"))).Should().Equal("facts.attendance.from.use: The producer 'flag' produces a truth, and the fact 'attendance' is a number.");

    [Fact]
    public void Arguments_UnknownTwiceAndMissing_AreAllListed() =>
        Said(Using(new("rate", new("part", "attended"), new("part", "due"), new("wole", "due")))).Should().Equal(
            "facts.attendance.from.with.wole: The producer 'rate' has neither input nor parameter 'wole'. It has: part, whole, most.",
            "facts.attendance.from.with.part: 'part' is written more than once.",
            "facts.attendance.from.with.whole: The producer 'rate' lacks 'whole'; expected a whole number, 0 or more.",
            "facts.attendance.from.with.most: The producer 'rate' lacks 'most'; expected a number of at most 2 decimal place(s) from 0 to 1.");

    [Fact]
    public void Inputs_ThatNameNoFact() =>
        Said(Using(new("rate", new("part", 3), new("whole", "dew"), new("most", 1)))).Should().Equal(
            "facts.attendance.from.with.part: The input 'part' is given by the name of a fact; found '3'.",
            "facts.attendance.from.with.whole: The fact 'dew' is not declared. Declared are: attendance, attended, due, mood, done, rest.");

    [Theory]
    [InlineData("attended", "done", "rest", "facts.attendance.from.with.of")]
    [InlineData("mood", "mood", "rest", "facts.attendance.from.with.when")]
    [InlineData("mood", "done", "due", "facts.attendance.from.with.n")]
    [InlineData("mood", "done", "wide", "facts.attendance.from.with.n")]
    [InlineData("mood", "done", "fine", "facts.attendance.from.with.n")]
    [InlineData("many", "done", "rest", "facts.attendance.from.with.of")]
    public void Inputs_ThatMayHaveOtherValues(string of, string when, string n, string path) =>
        Findings(Pick(of, when, n), Typed).Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.Code == "facts.input-does-not-fit" && finding.Path == path);

    [Fact]
    public void Inputs_WithinTheRange_Fit() => Findings(Pick("mood", "done", "rest"), Typed).Should().BeEmpty();

    [Fact]
    public void Inputs_OfATextMayHaveFewerTexts() => Findings(Pick("one", "done", "rest"), Typed).Should().BeEmpty();

    [Theory]
    [InlineData(2, "facts.out-of-range")]
    [InlineData("much", "facts.wrong-type")]
    public void Parameters_OutOfRangeOrType(object most, string code) =>
        Findings(Using(new("rate", new("part", "attended"), new("whole", "due"), new("most", most is int number ? number : (string)most))), Typed)
            .Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.Code == code && finding.Path == "facts.attendance.from.with.most");

    [Fact]
    public void Cycle_IsToldOnceWithItsWay()
    {
        var finding = Findings([Of("a", "b"), Of("b", "c"), Of("c", "b"), Of("d", "a"), Of("e", "e"), SampleProducers.Due], SampleProducers.Registry).Should().HaveCount(2).And.Subject;

        finding.Select(one => $"{one.Code}: {one.Witness}").Should().Equal("facts.producer-cycle: b ← c ← b", "facts.producer-cycle: e ← e");
        static FactDeclaration Of(string name, string other) => SampleProducers.Attended with { From = null } is var due
            ? FactDeclaration.ForNumber(name, due.Title, 0) with { Minimum = 0, Maximum = 1, From = new("rate", new("part", other), new("whole", "due"), new("most", 1)) }
            : due;
    }

    [Fact]
    public void Registry_AnIdTwice_IsAProgrammersError() =>
        FluentActions.Invoking(() => SampleProducers.Registry.With(SampleProducers.Rate)).Should().Throw<ArgumentException>().WithMessage("*'rate'*");

    [Fact]
    public void Registry_InputsThatShareAName_AreRefused() =>
        FluentActions.Invoking(() => FactRegistry.Empty.With(SampleProducers.Rate with { Parameters = [SampleProducers.Rate.Inputs[0]] })).Should().Throw<InvalidDefinitionException>()
            .Which.Findings.Should().ContainSingle().Which.Code.Should().Be("facts.duplicate-fact");

    [Fact]
    public void Registry_FindsById()
    {
        Typed.TryFind("flag", out var flag).Should().BeTrue();
        flag!.ToString().Should().Be("flag");
        Typed.TryFind("none", out var none).Should().BeFalse();
        none.Should().BeNull();
        Typed.Should().NotBe(SampleProducers.Registry).And.Be(Typed with { });
        FluentActions.Invoking(() => Typed.With(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Producer_Parts_AreChecked()
    {
        FluentActions.Invoking(() => SampleProducers.Rate with { Id = default }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => SampleProducers.Rate with { Title = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => SampleProducers.Rate with { Produce = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => SampleProducers.Rate with { Produces = (FactType)9 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Catalogue_Equality_CountsTheRegistry() =>
        FactCatalogue.Of([SampleProducers.Due], SampleProducers.Registry).Should().NotBe(FactCatalogue.Of([SampleProducers.Due])).And.Be(FactCatalogue.Of([SampleProducers.Due], SampleProducers.Registry));

    private static FactDeclaration[] Using(FactProduction production) =>
    [
        SampleProducers.Attendance with { From = production }, SampleProducers.Attended, SampleProducers.Due,
        FactDeclaration.ForText("mood", new("态度", "mood"), ["x", "y"]), FactDeclaration.ForTruth("done", new("完成", "done")),
        FactDeclaration.ForNumber("rest", new("其余", "rest"), 1) with { Minimum = 0, Maximum = 5 },
    ];

    private static FactDeclaration[] Pick(string of, string when, string n) =>
    [
        .. Using(new("pick", new("of", of), new("when", when), new("n", n), new("as", "a"), new("now", true))),
        FactDeclaration.ForText("one", new("一", "one"), ["y"]), FactDeclaration.ForText("many", new("多", "many"), ["x", "y", "z"]),
        FactDeclaration.ForNumber("wide", new("宽", "wide"), 1), FactDeclaration.ForNumber("fine", new("细", "fine"), 2) with { Minimum = 0, Maximum = 5 },
    ];

    private static EquatableList<Finding> Findings(FactDeclaration[] declarations, FactRegistry registry)
    {
        var findings = new List<Finding>();
        FactCatalogue.Compile(declarations.ToEquatableList(), registry, new("facts", "1", "facts"), findings);
        return findings.ToEquatableList();
    }

    private static IEnumerable<string> Said(FactDeclaration[] declarations) => Findings(declarations, Typed).Select(finding => $"{finding.Path}: {finding.Describe(Language.English)}");
}
