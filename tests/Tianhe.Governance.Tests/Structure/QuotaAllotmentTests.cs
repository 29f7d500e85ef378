using CsCheck;

using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure;

public sealed class QuotaAllotmentTests
{
    private static readonly Gen<StaffingQuota> Quotas =
        from count in Gen.Int[1, 20]
        from per in Gen.Int[1, 500]
        from rounding in Gen.Enum<QuotaRounding>()
        from minimum in Gen.Int[0, 3]
        select OnePerSixty with { Count = count, Per = per, Rounding = rounding, Minimum = minimum };

    private static readonly Gen<(StaffingQuota Quota, QuotaArea Area)> Cases = Gen.Select(Quotas, Gen.Int[0, 2_000]).Select((quota, households) => (quota, Area(households)));

    [Theory]
    [InlineData(0, 0, "[]")]
    [InlineData(0, 1, "[0]")]
    [InlineData(0, 2, "[0, 0]")]
    [InlineData(1, 0, "[1]")]
    [InlineData(1, 3, "[1, 0, 0]")]
    [InlineData(59, 0, "[59]")]
    [InlineData(60, 0, "[60]")]
    [InlineData(61, 0, "[31, 30]")]
    [InlineData(119, 0, "[60, 59]")]
    [InlineData(120, 0, "[60, 60]")]
    [InlineData(121, 0, "[41, 40, 40]")]
    [InlineData(121, 4, "[31, 30, 30, 30]")]
    public void Allot_OnePerSixtyRoundedUp_Table(int households, int minimum, string expected)
    {
        var allotment = (OnePerSixty with { Minimum = minimum }).Allot([Area(households)]);
        allotment.Areas.Single().Shares().ToString().Should().Be(expected);
        allotment.Findings.Should().BeEmpty();
    }

    [Fact]
    public void Allot_TheWholeStreet_IsSixtyForEachOf970()
    {
        var street = OnePerSixty.Allot([Area(58_200)]).Areas.Single();
        (street.People, street.Smallest, street.Larger, street.Largest).Should().Be((970, 60, 0, 60));
    }

    [Theory]
    [InlineData(QuotaRounding.Down, 59, "structure.nobody-to-share")]
    [InlineData(QuotaRounding.Down, 60, "")]
    [InlineData(QuotaRounding.Down, 61, "structure.share-too-large")]
    [InlineData(QuotaRounding.Down, 0, "")]
    [InlineData(QuotaRounding.HalfUp, 29, "structure.nobody-to-share")]
    [InlineData(QuotaRounding.HalfUp, 30, "")]
    [InlineData(QuotaRounding.HalfUp, 89, "structure.share-too-large")]
    [InlineData(QuotaRounding.HalfUp, 90, "")]
    [InlineData(QuotaRounding.Up, 61, "")]
    public void Allot_OtherwiseThanUp_IsMadeAndSaysWhatItBreaks(QuotaRounding rounding, int households, string code)
    {
        var allotment = (OnePerSixty with { Rounding = rounding }).Allot([Area(households)]);
        string.Join(",", allotment.Findings.Select(finding => finding.Code)).Should().Be(code);
        allotment.Areas.Single().Shares().Sum().Should().Be(code == "structure.nobody-to-share" ? 0 : households);
    }

    [Fact]
    public void Allot_Findings_AreSaidInBothLanguages()
    {
        var findings = (OnePerSixty with { Rounding = QuotaRounding.Down }).Allot([Area(59), Area(61)]).Findings;
        findings.Select(finding => $"{finding.Severity} {finding.Path}").Should().Equal("Warning quotas.building-steward.a", "Warning quotas.building-steward.a");
        findings.Select(finding => finding.Describe(Language.English)).Should().Equal(
            "甲社区 has 59 households, for which the quota of building stewards requires nobody once it is rounded; they are shared by none.",
            "In 甲社区 1 share 61 households, 61 at most for one; by the quota of building stewards one has 60 at most.");
        findings.Select(finding => finding.Describe(Language.Chinese)).Should().Equal(
            "“甲社区”共59户，按“治理楼长配备标准”取整后应配0名，无人分担。",
            "“甲社区”共61户，由1人分担，每人最多61户，超过“治理楼长配备标准”的每人60户。");
    }

    [Fact]
    public void Allot_Explanation_IsALineForEachArea()
    {
        var allotment = (OnePerSixty with { Rounding = QuotaRounding.Down }).Allot([Area(121), Area(120), Area(5), Area(null)]);
        allotment.Explanation.Describe(Language.Chinese).Should().Be("甲社区：121户，2人，其中1人各61户，1人各60户\n甲社区：120户，2人，每人60户\n甲社区：5户，应配0人\n甲社区：数字不掌握，未分配");
        allotment.Explanation.Describe(Language.English).Should().Be("甲社区: 121 households among 2, 1 with 61 and 1 with 60\n甲社区: 120 households among 2, 60 each\n甲社区: 5 households, nobody required\n甲社区: not known and not shared out");
    }

    [Fact]
    public void Allot_AnUnknownArea_HasNoSharesAndAFinding()
    {
        var allotment = OnePerSixty.Allot([Area(null)]);
        (allotment.Areas[0].Counted, allotment.Areas[0].People, allotment.Areas[0].Largest).Should().Be((null, null, 0));
        allotment.Areas[0].Shares().Should().BeEmpty();
        allotment.Findings.Single().Code.Should().Be("structure.households-unknown");
    }

    [Fact]
    public void Allot_Residents_AreWhatTheQuotaCounts()
    {
        var area = (OnePerSixty with { Measure = QuotaMeasure.Population, Count = 18, Per = 10_000 }).Allot([Area(1) with { Population = 1_111 }]).Areas.Single();
        area.Shares().Should().Equal(556, 555); // 10,000 / 18 is 555.56: a resident is not divided
    }

    [Fact]
    public void Allot_NoAreasOrNull()
    {
        OnePerSixty.Allot([]).Areas.Should().BeEmpty();
        OnePerSixty.Invoking(quota => quota.Allot(null!)).Should().Throw<ArgumentNullException>();
        OnePerSixty.Invoking(quota => quota.Allot([null!])).Should().Throw<ArgumentNullException>();
        OnePerSixty.Invoking(quota => quota.Allot([Area(int.MaxValue), Area(1)])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Allot_Twice_IsTheSame() => Cases.Sample((quota, area) => quota.Allot([area]).Equals(quota.Allot([area])));

    [Fact]
    public void Allot_Shares_AddUpUnlessNobodyIsRequired() => Cases.Sample((quota, area) =>
        quota.Allot([area]).Areas[0] is var allotted && allotted.Shares().Sum() == (allotted.People == 0 ? 0 : area.Households));

    [Fact]
    public void Allot_Shares_AreAsManyAsTheQuotaRequires() => Cases.Sample((quota, area) =>
        quota.Allot([area]).Areas[0].Shares().Count == quota.Assess([area]).Required);

    [Fact]
    public void Allot_Shares_DifferByOneAtMost() => Cases.Sample((quota, area) =>
        quota.Allot([area]).Areas[0].Shares() is var shares && (shares.Count == 0 || shares.Max() - shares.Min() <= 1));

    [Fact]
    public void Allot_LargestAndSmallest_AreThoseOfTheShares() => Cases.Sample((quota, area) =>
        quota.Allot([area]).Areas[0] is var allotted && allotted.Shares() is var shares
            && (shares.Count == 0 || (allotted.Largest == shares.Max() && allotted.Smallest == shares.Min() && allotted.Larger == shares.Count(share => share > shares.Min()))));

    [Fact]
    public void Allot_RoundedUp_NeverGivesOnePersonTooMany() => Cases.Sample((quota, area) =>
        (quota with { Rounding = QuotaRounding.Up }).Allot([area]) is var allotment && allotment.Findings.Count == 0
            && allotment.Areas[0].Shares().All(share => (long)(share - 1) * quota.Count < quota.Per));

    [Fact]
    public void Allot_AFinding_IsThereExactlyWhereAShareIsTooLarge() => Cases.Sample((quota, area) =>
        quota.Allot([area]) is var allotment && allotment.Areas[0].Shares() is var shares
            && allotment.Findings.Count == 1 == (shares.Any(share => share > Math.Ceiling((decimal)quota.Per / quota.Count)) || (shares.Count == 0 && area.Households > 0)));

    private static QuotaArea Area(int? households) => new() { Id = "a", Name = "甲社区", Households = households };
}
