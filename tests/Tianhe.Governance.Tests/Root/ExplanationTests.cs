using NodaTime;

namespace Tianhe.Governance.Tests.Root;

public sealed class ExplanationTests
{
    private static readonly MessageTemplate Counted = new("sample.counted", new("第{n}日为{date}", "day {n} is {date}"));

    private static readonly Explanation Days = new([Line(1, new(2026, 9, 28)), Line(2, new(2026, 9, 29))]);

    [Fact]
    public void Describe_Chinese_IsALineForEachStep() => Days.Describe(Language.Chinese).Should().Be("第1日为2026年9月28日\n第2日为2026年9月29日");

    [Fact]
    public void Describe_English_IsALineForEachStep() => Days.Describe(Language.English).Should().Be("day 1 is 28 Sep 2026\nday 2 is 29 Sep 2026");

    [Fact]
    public void Describe_WithAPhrasebook_SpeaksInItsWords() =>
        Days.Describe(Language.English, Phrasebook.BuiltIn.With("sample.counted", new("{n}", "{n}"))).Should().Be("1\n2");

    [Fact]
    public void Describe_NoSteps_IsEmpty() => new Explanation([]).Describe(Language.English).Should().BeEmpty();

    [Fact]
    public void Describe_NoLanguage_Throws() => FluentActions.Invoking(() => Days.Describe(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Line_NoLanguage_Throws() => FluentActions.Invoking(() => Days.Lines[0].Describe(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Line_Code_IsThatOfTheTemplate() => Days.Lines[0].Code.Should().Be("sample.counted");

    [Fact]
    public void ToString_IsEnglish() => Days.ToString().Should().Be(Days.Describe(Language.English));

    [Fact]
    public void Equality_IsThatOfTheLines() => Days.Should().Be(new Explanation([Line(1, new(2026, 9, 28)), Line(2, new(2026, 9, 29))])).And.NotBe(new Explanation([]));

    private static ExplanationLine Line(int n, LocalDate date) => new(Counted, [new("n", n), new("date", date)]);
}
