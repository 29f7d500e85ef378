using CsCheck;

using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure;

public sealed class StaffingQuotaTests
{
    private static readonly Gen<int[]> Areas = Gen.Int[0, 5_000].Array[1, 50];

    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(1, 1, 0, 0)]
    [InlineData(29, 1, 0, 0)]
    [InlineData(30, 1, 0, 1)]
    [InlineData(31, 1, 0, 1)]
    [InlineData(59, 1, 0, 1)]
    [InlineData(60, 1, 1, 1)]
    [InlineData(61, 2, 1, 1)]
    [InlineData(89, 2, 1, 1)]
    [InlineData(90, 2, 1, 2)]
    [InlineData(119, 2, 1, 2)]
    [InlineData(120, 2, 2, 2)]
    [InlineData(58_200, 970, 970, 970)]
    [InlineData(int.MaxValue, 35_791_395, 35_791_394, 35_791_394)]
    public void RequiredFor_OnePerSixty_UpDownHalfUp(int households, int up, int down, int halfUp)
    {
        OnePerSixty.RequiredFor(households).Should().Be(up);
        (OnePerSixty with { Rounding = QuotaRounding.Down }).RequiredFor(households).Should().Be(down);
        (OnePerSixty with { Rounding = QuotaRounding.HalfUp }).RequiredFor(households).Should().Be(halfUp);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(60, 1)]
    [InlineData(61, 2)]
    public void RequiredFor_MinimumOne_HoldsForNoHouseholdsToo(int households, int expected) =>
        (OnePerSixty with { Minimum = 1 }).RequiredFor(households).Should().Be(expected);

    [Fact]
    public void RequiredFor_Negative_Throws() =>
        FluentActions.Invoking(() => OnePerSixty.RequiredFor(-1)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Assess_WholeStreet_Needs970() =>
        OnePerSixty.Assess([new() { Id = "tianhe", Name = "田和街道", Households = 58_200 }]).Required.Should().Be(970);

    [Fact]
    public void Assess_FortyFiveEqualAreasEachRoundedUp_Need990()
    {
        var areas = Allotment.Balanced(58_200, 45).Select((households, i) => new QuotaArea { Id = $"branch-{i + 1:00}", Name = "支部", Households = households });
        var assessment = OnePerSixty.Assess(areas);
        (assessment.Households, assessment.Required).Should().Be((58_200, 990));
    }

    [Fact]
    public void Assess_Areas_RequiredPresentMissing()
    {
        var assessment = OnePerSixty.Assess(
        [
            new() { Id = "a", Name = "甲", Households = 61, Present = 1 },
            new() { Id = "b", Name = "乙", Households = 60, Present = 3 },
        ]);
        assessment.Areas.Select(area => (area.Required, area.Area.Present, area.Missing)).Should().Equal((2, 1, 1), (1, 3, 0));
        (assessment.Required, assessment.Present, assessment.Missing).Should().Be((3, 4, 1));
    }

    [Fact]
    public void Assess_Shortage_IsSaidInBothLanguages()
    {
        var finding = OnePerSixty.Assess([new() { Id = "a", Name = "甲社区", Households = 61, Present = 1 }]).Findings.Should().ContainSingle().Subject;
        (finding.Code, finding.Severity, finding.Path).Should().Be(("structure.quota-short", FindingSeverity.Warning, "quotas.building-steward.a"));
        finding.Describe(Language.English).Should().Be("By the quota of building stewards (basis: households; at least 0), 甲社区 with 61 households needs 2; it has 1 (missing: 1).");
        finding.Describe(Language.Chinese).Should().Be("按“治理楼长配备标准”（基数：户；至少0名），“甲社区”共61户，应配2名，现有1名，缺1名。");
    }

    [Fact]
    public void Assess_AbsurdFigures_AreAProgrammersError() => OnePerSixty
        .Invoking(quota => quota.Assess([new() { Id = "a", Name = "甲", Households = int.MaxValue }, new() { Id = "b", Name = "乙", Households = 1 }]))
        .Should().Throw<ArgumentException>().WithMessage("The areas add up to more*");

    [Fact]
    public void Assess_MorePeopleThanANumberHolds_IsAProgrammersError() => (OnePerSixty with { Per = 1, Minimum = 1 })
        .Invoking(quota => quota.Assess([new() { Id = "a", Name = "甲", Households = int.MaxValue }, new() { Id = "b", Name = "乙", Households = 0 }]))
        .Should().Throw<ArgumentException>().WithMessage("The areas add up to more*");

    [Fact]
    public void Minimum_BeyondReason_IsAProgrammersError() =>
        FluentActions.Invoking(() => OnePerSixty with { Minimum = StaffingQuota.MaxMinimum + 1 }).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Assess_HouseholdsUnknown_IsNeverASilentZero()
    {
        var assessment = OnePerSixty.Assess([new() { Id = "a", Name = "甲", Households = null }, new() { Id = "b", Name = "乙", Households = 0 }]);
        (assessment.Households, assessment.Required, assessment.Missing).Should().Be((null, null, null));
        assessment.Findings.Select(finding => $"{finding.Path}: {finding.Code}").Should().Equal("quotas.building-steward.a: structure.households-unknown");
    }

    [Fact]
    public void Assess_NoAreas_IsZero() => OnePerSixty.Assess([]).Required.Should().Be(0);

    [Fact]
    public void RoundingUpEachArea_IsNeverLessThanRoundingUpTheWhole() => Areas.Sample(areas =>
        areas.Sum(OnePerSixty.RequiredFor) >= OnePerSixty.RequiredFor(areas.Sum()));

    [Fact]
    public void RoundingDownEachArea_IsNeverMoreThanRoundingDownTheWhole()
    {
        var down = OnePerSixty with { Rounding = QuotaRounding.Down };
        Areas.Sample(areas => areas.Sum(down.RequiredFor) <= down.RequiredFor(areas.Sum()));
    }

    [Fact]
    public void RequiredFor_Up_IsTheLeastThatServesAll() => Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[1, 500]).Sample((households, per) =>
    {
        var required = (OnePerSixty with { Per = per }).RequiredFor(households);
        return (long)required * per >= households && (long)(required - 1) * per < Math.Max(households, 1);
    });

    [Fact]
    public void RequiredFor_HalfUp_EqualsDecimalRounding() => Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[1, 500]).Sample((households, per) =>
        (OnePerSixty with { Per = per, Rounding = QuotaRounding.HalfUp }).RequiredFor(households)
            == (int)Math.Round((decimal)households / per, MidpointRounding.AwayFromZero));

    [Fact]
    public void Per_OutOfBounds_Throws()
    {
        FluentActions.Invoking(() => OnePerSixty with { Per = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => OnePerSixty with { Per = StaffingQuota.MaxPer + 1 }).Should().Throw<ArgumentOutOfRangeException>();
        (OnePerSixty with { Per = StaffingQuota.MaxPer }).RequiredFor(1).Should().Be(1);
    }

    [Fact]
    public void Minimum_Negative_Throws() => FluentActions.Invoking(() => OnePerSixty with { Minimum = -1 }).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Rounding_Undefined_Throws() =>
        FluentActions.Invoking(() => OnePerSixty with { Rounding = (QuotaRounding)9 }).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void QuotaArea_NegativeHouseholds_Throws() =>
        FluentActions.Invoking(() => new QuotaArea { Id = "a", Name = "甲", Households = -1 }).Should().Throw<ArgumentOutOfRangeException>();
}
