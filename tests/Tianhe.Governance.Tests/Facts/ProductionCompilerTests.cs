using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tests.Facts;

/// <summary>Which facts an input of a producer takes: those every value of which it accepts.</summary>
public sealed class ProductionCompilerTests
{
    private const string Number = "\"type\": \"number\", \"scale\": 1";
    private const string Count = "\"type\": \"count\"";
    private const string Rate = "\"type\": \"rate\", \"scale\": 2, \"rounding\": \"half-up\"";
    private const string Truth = "\"type\": \"truth\"";
    private const string Date = "\"type\": \"date\"";
    private const string Year = Date + ", \"earliest\": \"2026-01-01\", \"latest\": \"2026-12-31\"";
    private const string Duration = "\"type\": \"duration\"";
    private const string Day = Duration + ", \"shortest\": \"1 h\", \"longest\": \"24 h\"";

    [Theory]
    [InlineData(Number, Number, true)]
    [InlineData(Number + ", \"minimum\": 0", Number + ", \"minimum\": 0", true)]
    [InlineData(Number + ", \"minimum\": -0.1", Number + ", \"minimum\": 0", false)]
    [InlineData(Number + ", \"maximum\": 3", Number + ", \"minimum\": 0", false)]
    [InlineData(Number + ", \"minimum\": -1, \"maximum\": 5", Number + ", \"maximum\": 5", true)]
    [InlineData(Number + ", \"minimum\": -1, \"maximum\": 5.1", Number + ", \"maximum\": 5", false)]
    [InlineData(Number + ", \"minimum\": -1", Number + ", \"maximum\": 5", false)]
    [InlineData("\"type\": \"number\", \"scale\": 0", Number, true)]
    [InlineData("\"type\": \"number\", \"scale\": 2", Number, false)]
    [InlineData(Count, Number + ", \"minimum\": 0", true)]
    [InlineData(Count, Number + ", \"minimum\": 0.1", false)]
    [InlineData(Count + ", \"minimum\": 1", Number + ", \"minimum\": 0.1", true)]
    [InlineData(Rate, Number, false)]
    [InlineData(Truth, Number, false)]
    public void Inputs_OfNumbers_TakeNumbersAndCounts(string fact, string input, bool isTaken) => Takes(fact, input).Should().Be(isTaken);

    [Theory]
    [InlineData(Count, Count, true)]
    [InlineData(Count + ", \"maximum\": 3", Count + ", \"maximum\": 3", true)]
    [InlineData(Count + ", \"maximum\": 4", Count + ", \"maximum\": 3", false)]
    [InlineData(Count, Count + ", \"maximum\": 3", false)]
    [InlineData(Count, Count + ", \"minimum\": 1", false)]
    [InlineData("\"type\": \"number\", \"scale\": 0, \"minimum\": 0, \"maximum\": 3", Count + ", \"maximum\": 3", false)]
    [InlineData(Rate + ", \"maximum\": 1", Count + ", \"maximum\": 3", false)]
    public void Inputs_OfCounts_TakeCounts(string fact, string input, bool isTaken) => Takes(fact, input).Should().Be(isTaken);

    [Theory]
    [InlineData(Rate, Rate, true)]
    [InlineData(Rate + ", \"maximum\": 1", Rate + ", \"maximum\": 1", true)]
    [InlineData(Rate + ", \"maximum\": 1.01", Rate + ", \"maximum\": 1", false)]
    [InlineData(Rate, Rate + ", \"minimum\": 0", true)]
    [InlineData(Rate, Rate + ", \"minimum\": 0.01", false)]
    [InlineData("\"type\": \"rate\", \"scale\": 2, \"rounding\": \"down\", \"maximum\": 1", Rate + ", \"maximum\": 1", false)]
    [InlineData("\"type\": \"rate\", \"scale\": 1, \"rounding\": \"half-up\", \"maximum\": 1", Rate + ", \"maximum\": 1", false)]
    [InlineData("\"type\": \"rate\", \"scale\": 3, \"rounding\": \"half-up\", \"maximum\": 1", Rate + ", \"maximum\": 1", false)]
    [InlineData("\"type\": \"number\", \"scale\": 2, \"minimum\": 0, \"maximum\": 1", Rate + ", \"maximum\": 1", false)]
    public void Inputs_OfRates_TakeThoseOfTheSameScaleAndRounding(string fact, string input, bool isTaken) => Takes(fact, input).Should().Be(isTaken);

    [Theory]
    [InlineData(Date, Date, true)]
    [InlineData(Year, Date, true)]
    [InlineData(Year, Year, true)]
    [InlineData(Date + ", \"earliest\": \"2025-12-31\", \"latest\": \"2026-12-31\"", Year, false)]
    [InlineData(Date + ", \"earliest\": \"2026-01-01\", \"latest\": \"2027-01-01\"", Year, false)]
    [InlineData(Date, Year, false)]
    [InlineData(Count + ", \"maximum\": 3", Date, false)]
    public void Inputs_OfDates_TakeDatesWithin(string fact, string input, bool isTaken) => Takes(fact, input).Should().Be(isTaken);

    [Theory]
    [InlineData(Duration, Duration, true)]
    [InlineData(Day, Day, true)]
    [InlineData(Duration + ", \"shortest\": \"59 min\", \"longest\": \"24 h\"", Day, false)]
    [InlineData(Duration + ", \"shortest\": \"1 h\", \"longest\": \"1441 min\"", Day, false)]
    [InlineData(Duration, Day, false)]
    [InlineData(Count + ", \"maximum\": 3", Duration, false)]
    [InlineData(Date, Duration, false)]
    public void Inputs_OfAmountsOfTime_TakeAmountsWithin(string fact, string input, bool isTaken) => Takes(fact, input).Should().Be(isTaken);

    [Theory]
    [InlineData(Truth, Truth, true)]
    [InlineData(Count + ", \"maximum\": 1", Truth, false)]
    [InlineData("\"type\": \"text\", \"texts\": [\"y\", \"x\"]", "\"type\": \"text\", \"texts\": [\"x\", \"y\"]", true)]
    [InlineData("\"type\": \"text\", \"texts\": [\"x\", \"z\"]", "\"type\": \"text\", \"texts\": [\"x\", \"y\"]", false)]
    [InlineData(Truth, "\"type\": \"text\", \"texts\": [\"x\", \"y\"]", false)]
    public void Inputs_OfTruthsAndTexts_TakeThose(string fact, string input, bool isTaken) => Takes(fact, input).Should().Be(isTaken);

    [Fact]
    public void Inputs_ThatDoNotFit_SayWhatIsAccepted()
    {
        var finding = Findings(Day, Duration + ", \"longest\": \"12 h\"").Should().ContainSingle().Subject;

        finding.Describe(Language.Chinese).Should().Be("事实项“f”可能取到输入项“of”不接受的值；接受的是时间长度，不大于12 小时。");
        finding.Describe(Language.English).Should().Be("The fact 'f' may have values that the input 'of' does not accept; accepted is a span of time, 12 h or less.");
    }

    /// <summary>Whether the input takes the fact; a fact that it does not take is the one thing that is wrong.</summary>
    private static bool Takes(string fact, string input)
    {
        var findings = Findings(fact, input);
        findings.Where(finding => finding is not { Code: "facts.input-does-not-fit", Path: "facts.made.from.with.of" }).Should().BeEmpty();
        return findings.Count == 0;
    }

    private static List<Finding> Findings(string fact, string input)
    {
        var registry = FactRegistry.Empty.With(new()
        {
            Id = "make",
            Title = new("生成", "make"),
            Produces = FactType.Truth,
            Inputs = [WrittenFacts.Declared("of", input)],
            Produce = _ => true,
        });
        var made = FactDeclaration.ForTruth("made", new("所得", "made")) with { From = new("make", new KeyValuePair<string, FactValue>("of", "f")) };
        var findings = new List<Finding>();
        FactCatalogue.Compile([WrittenFacts.Declared("f", fact), made], registry, new("facts", "1", "facts"), findings);
        return findings;
    }
}
