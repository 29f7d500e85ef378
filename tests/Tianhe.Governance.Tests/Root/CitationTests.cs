using NodaTime;

namespace Tianhe.Governance.Tests.Root;

public sealed class CitationTests
{
    private static readonly Citation Method = new(new("示例街道办事处", "The Sample Subdistrict Office"), new("示例办法", "Sample Method"));

    [Fact]
    public void In_Chinese_WithoutNumberAndArticle_IsIssuerAndTitle() => Method.In(Language.Chinese).Should().Be("示例街道办事处《示例办法》");

    [Fact]
    public void In_Chinese_NumberStandsInParentheses() =>
        (Method with { DocumentNumber = "示办发〔2026〕1号", Article = "第三条" }).In(Language.Chinese).Should().Be("示例街道办事处《示例办法》（示办发〔2026〕1号）第三条");

    [Fact]
    public void In_Chinese_ArticleAlone_FollowsTheTitle() => (Method with { Article = "第三条" }).In(Language.Chinese).Should().Be("示例街道办事处《示例办法》第三条");

    [Fact]
    public void In_English_WithoutNumberAndArticle_IsIssuerAndTitle() => Method.In(Language.English).Should().Be("The Sample Subdistrict Office, Sample Method");

    [Fact]
    public void In_English_NamesAllThatIsKnown() =>
        (Method with { DocumentNumber = "No. 1", Article = "article 3" }).In(Language.English).Should().Be("The Sample Subdistrict Office, Sample Method, No. 1, article 3");

    [Fact]
    public void In_ANote_StandsAtTheEnd()
    {
        var noted = Method with { DocumentNumber = "示办发〔2026〕1号", Note = new("效力未核", "validity unchecked") };

        noted.In(Language.Chinese).Should().Be("示例街道办事处《示例办法》（示办发〔2026〕1号）（效力未核）");
        noted.In(Language.English).Should().Be("The Sample Subdistrict Office, Sample Method, 示办发〔2026〕1号; validity unchecked");
    }

    [Fact]
    public void InForce_DatesOfAnyCalendarSystem_AreTheirDays()
    {
        var dated = Method with { InForceFrom = new LocalDate(2026, 1, 1, CalendarSystem.Julian), InForceTo = new LocalDate(2026, 1, 2, CalendarSystem.Julian) };

        (dated.InForceFrom, dated.InForceTo).Should().Be((new LocalDate(2026, 1, 14), new LocalDate(2026, 1, 15)));
    }

    [Fact]
    public void NumberAndArticle_CutInTheMiddleOfACharacter_Throw()
    {
        var cut = "𠀀"[..1];

        FluentActions.Invoking(() => Method with { DocumentNumber = cut }).Should().Throw<ArgumentException>().WithMessage("*half of a character*");
        FluentActions.Invoking(() => Method with { Article = cut }).Should().Throw<ArgumentException>().WithMessage("*half of a character*");
    }

    [Fact]
    public void ToString_IsEnglish() => Method.ToString().Should().Be(Method.In(Language.English));

    [Fact]
    public void Constructor_NoIssuer_Throws() => FluentActions.Invoking(() => new Citation(null!, Method.Title)).Should().Throw<ArgumentNullException>().WithParameterName("issuer");

    [Fact]
    public void Constructor_NoTitle_Throws() => FluentActions.Invoking(() => new Citation(Method.Issuer, null!)).Should().Throw<ArgumentNullException>().WithParameterName("title");

    [Fact]
    public void In_NoLanguage_Throws() => FluentActions.Invoking(() => Method.In(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Equality_IsThatOfTheMembers() => Method.Should().Be(Method with { }).And.NotBe(Method with { InForceTo = new LocalDate(2026, 12, 31) });

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Init_BlankNumberOrArticle_Throws(string blank)
    {
        var citation = new Citation(new("甲", "A"), new("乙", "B"));

        FluentActions.Invoking(() => citation with { DocumentNumber = blank }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => citation with { Article = blank }).Should().Throw<ArgumentException>();
    }
}
