using CsCheck;

using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure;

/// <summary>Quotas that count residents, ask for several people at once, or tolerate a shortage.</summary>
public sealed class PopulationQuotaTests
{
    /// <summary>18 community workers per 10,000 residents, as a plan of Hubei has it.</summary>
    private static readonly StaffingQuota EighteenPerTenThousand = OnePerSixty with { Measure = QuotaMeasure.Population, Count = 18, Per = 10_000 };

    private static readonly Gen<StaffingQuota> Quotas =
        from count in Gen.Int[1, StaffingQuota.MaxCount]
        from per in Gen.Int[1, StaffingQuota.MaxPer]
        from rounding in Gen.Enum<QuotaRounding>()
        from minimum in Gen.Int[0, 3]
        select OnePerSixty with { Count = count, Per = per, Rounding = rounding, Minimum = minimum };

    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(1, 1, 0, 0)]
    [InlineData(277, 1, 0, 0)] // 0.4986
    [InlineData(278, 1, 0, 1)] // 0.5004
    [InlineData(555, 1, 0, 1)] // 0.999
    [InlineData(556, 2, 1, 1)] // 1.0008
    [InlineData(4_999, 9, 8, 9)]
    [InlineData(5_000, 9, 9, 9)]
    [InlineData(5_001, 10, 9, 9)]
    [InlineData(9_999, 18, 17, 18)]
    [InlineData(10_000, 18, 18, 18)]
    [InlineData(10_001, 19, 18, 18)]
    [InlineData(25_000, 45, 45, 45)]
    [InlineData(int.MaxValue, 3_865_471, 3_865_470, 3_865_471)] // 3,865,470.5656
    public void RequiredFor_EighteenPerTenThousand_UpDownHalfUp(int residents, int up, int down, int halfUp)
    {
        EighteenPerTenThousand.RequiredFor(residents).Should().Be(up);
        (EighteenPerTenThousand with { Rounding = QuotaRounding.Down }).RequiredFor(residents).Should().Be(down);
        (EighteenPerTenThousand with { Rounding = QuotaRounding.HalfUp }).RequiredFor(residents).Should().Be(halfUp);
    }

    [Theory]
    [InlineData(4, 1)] // 2 of 9 are 0.22 a piece: 4 make 0.89
    [InlineData(2, 0)] // 0.44
    [InlineData(3, 1)] // 0.67
    public void RequiredFor_HalfUpOfAnOddNumber_HasNoHalf(int counted, int expected) =>
        (OnePerSixty with { Count = 2, Per = 9, Rounding = QuotaRounding.HalfUp }).RequiredFor(counted).Should().Be(expected);

    [Fact]
    public void RequiredFor_AnyQuota_EqualsExactArithmetic() => Gen.Select(Quotas, Gen.Int[0, 2_000_000]).Sample((quota, counted) =>
    {
        var exact = decimal.Multiply(counted, quota.Count) / quota.Per;
        var rounded = quota.Rounding switch { QuotaRounding.Up => decimal.Ceiling(exact), QuotaRounding.Down => decimal.Floor(exact), _ => decimal.Round(exact, MidpointRounding.AwayFromZero) };
        return quota.RequiredFor(counted) == Math.Max(quota.Minimum, rounded);
    });

    [Fact]
    public void RequiredFor_MorePeopleThanANumberHolds_IsAProgrammersError()
    {
        var quota = OnePerSixty with { Count = 2, Per = 1 };
        quota.RequiredFor(int.MaxValue / 2).Should().Be(int.MaxValue - 1);
        quota.Invoking(one => one.RequiredFor((int.MaxValue / 2) + 1)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("They need more people than a number holds.*");
        quota.Invoking(one => one.Assess([new() { Id = "a", Name = "甲", Households = int.MaxValue }])).Should().Throw<ArgumentException>().WithMessage("The areas add up to more*");
    }

    [Fact]
    public void Assess_AsManyAsANumberHolds_IsAssessed()
    {
        var quota = OnePerSixty with { Per = 1 };
        quota.RequiredFor(int.MaxValue).Should().Be(int.MaxValue);
        quota.Assess([new() { Id = "a", Name = "甲", Households = int.MaxValue, Population = int.MaxValue, Present = int.MaxValue }]).Missing.Should().Be(0);
    }

    [Fact]
    public void Assess_Population_ReadsResidentsAndNotHouseholds()
    {
        var assessment = EighteenPerTenThousand.Assess([new() { Id = "a", Name = "甲社区", Households = 1, Population = 10_001, Present = 17 }]);
        (assessment.Population, assessment.Households, assessment.Required, assessment.Missing).Should().Be((10_001, 1, 19, 2));
        assessment.Findings.Single().Describe(Language.English).Should().Be("By the quota of building stewards (basis: households; at least 0), 甲社区 with 10001 residents needs 19; it has 17 (missing: 2).");
        assessment.Findings.Single().Describe(Language.Chinese).Should().Contain("“甲社区”共10001人，应配19名");
    }

    [Fact]
    public void Assess_PopulationUnknown_IsNeverASilentZero()
    {
        var assessment = EighteenPerTenThousand.Assess([new() { Id = "a", Name = "甲社区", Households = 500 }]);
        (assessment.Population, assessment.Required, assessment.Missing).Should().Be((null, null, null));
        assessment.Findings.Single().Code.Should().Be("structure.population-unknown");
        assessment.Findings.Single().Describe(Language.English).Should().Be("The residents of 甲社区 are not known in full, so that the quota of building stewards cannot be assessed there.");
    }

    [Theory]
    [InlineData(0, 1, true)]
    [InlineData(1, 1, false)]
    [InlineData(1, 2, true)]
    [InlineData(2, 2, false)]
    [InlineData(2, 0, false)]
    public void Assess_Tolerance_HidesAShortageAndCountsIt(int tolerance, int missing, bool isReported)
    {
        var assessment = (OnePerSixty with { Tolerance = tolerance }).Assess([new() { Id = "a", Name = "甲", Households = 600, Present = 10 - missing }]);
        (assessment.Missing, assessment.Areas[0].Missing).Should().Be((missing, missing));
        assessment.Findings.Count.Should().Be(isReported ? 1 : 0);
    }

    [Fact]
    public void Assess_Tolerance_HidesNothingThatIsUnknown() =>
        (OnePerSixty with { Tolerance = 1_000 }).Assess([new() { Id = "a", Name = "甲" }]).Findings.Single().Code.Should().Be("structure.households-unknown");

    [Fact]
    public void Assess_OverTheTree_AddsResidentsAsItAddsHouseholds()
    {
        var records = Records.Select(record => record with { Population = record.Id == "grid-1" ? 400 : record.Id == "grid-2" ? 156 : null });
        var place = Jurisdiction.From(new() { Tree = GovernanceTree.From(TierLadder.Tianhe, records), Roles = [Steward] });
        var quota = EighteenPerTenThousand with { Scope = "community" };

        place.Assess(quota, Day("2026-06-30")).Areas.Select(area => (area.Area.Population, area.Area.Households, area.Required)).Should().Equal((556, null, 2), (null, null, null));
        place.Assess(quota with { Measure = QuotaMeasure.Households }, Day("2026-06-30")).Areas.Select(area => (area.Area.Population, area.Area.Households)).Should().Equal((null, 180), (null, null));
    }

    [Theory]
    [InlineData(-1, 0, "nodes.east.population: structure.negative-count")]
    [InlineData(int.MaxValue, 1, "nodes: structure.total-too-large")]
    public void Tree_FiguresThatCannotBeAddedUp_AreFound(int east, int west, string expected) => CodesOf(() => GovernanceTree.From(
        TierLadder.Tianhe, Records.Select(record => record with { Population = record.Id == "east" ? east : record.Id == "west" ? west : null }))).Should().Equal(expected);

    [Fact]
    public void CountOf_ByMeasure()
    {
        var area = new QuotaArea { Id = "a", Name = "甲", Households = 1, Population = 3 };
        (area.CountOf(QuotaMeasure.Households), area.CountOf(QuotaMeasure.Population)).Should().Be((1, 3));
        area.Invoking(one => one.CountOf((QuotaMeasure)9)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Values_OutOfBounds_Throw()
    {
        FluentActions.Invoking(() => OnePerSixty with { Count = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => OnePerSixty with { Count = StaffingQuota.MaxCount + 1 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => OnePerSixty with { Tolerance = -1 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => OnePerSixty with { Tolerance = StaffingQuota.MaxMinimum + 1 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => OnePerSixty with { Measure = (QuotaMeasure)9 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new QuotaArea { Id = "a", Name = "甲", Population = -1 }).Should().Throw<ArgumentOutOfRangeException>();
    }
}
