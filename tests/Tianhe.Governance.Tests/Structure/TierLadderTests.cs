using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure;

public sealed class TierLadderTests
{
    [Fact]
    public void Tianhe_Tiers_AreTheFivePublished() =>
        TierLadder.Tianhe.Tiers.Select(tier => tier.Name.Chinese).Should().Equal("街道", "社区", "网格", "楼长责任区", "志愿者");

    [Theory]
    [InlineData("community", "subdistrict", true)]
    [InlineData("grid", "community", true)]
    [InlineData("building-area", "grid", true)]
    [InlineData("volunteers", "building-area", true)]
    [InlineData("volunteers", "grid", true)]
    [InlineData("volunteers", "community", true)]
    [InlineData("volunteers", "subdistrict", false)]
    [InlineData("grid", "subdistrict", false)]
    [InlineData("grid", "grid", false)]
    [InlineData("community", "grid", false)]
    public void MayHang_Tianhe_AsWritten(string tier, string parent, bool expected) =>
        TierLadder.Tianhe.MayHang(tier, parent).Should().Be(expected);

    [Fact]
    public void MayHang_UnknownTier_Throws() =>
        FluentActions.Invoking(() => TierLadder.Tianhe.MayHang("village", "grid")).Should().Throw<ArgumentException>().WithMessage("*'village'*");

    [Fact]
    public void From_NoTier_IsFound() =>
        SmallStreet.CodesOf(() => TierLadder.From([])).Should().Equal("tiers: structure.no-tier");

    [Fact]
    public void From_TenTiers_IsAccepted() => TierLadder.From(Chain(10)).Tiers.Should().HaveCount(10);

    [Fact]
    public void From_ElevenTiers_IsFound() =>
        SmallStreet.CodesOf(() => TierLadder.From(Chain(11))).Should().Equal("tiers: structure.too-many-tiers");

    [Fact]
    public void From_ManyProblems_ListsAll() => SmallStreet.CodesOf(() => TierLadder.From(
    [
        new("a", new("甲", "a"), "b", "nowhere"),
        new("b", new("乙", "b"), "a", "b"),
        new("b", new("乙", "b")),
        new("c", new("丙", "c")),
    ])).Should().Equal(
        "tiers.b: structure.duplicate-tier",
        "tiers.a.holds.nowhere: structure.unknown-tier",
        "tiers.b.holds.a: structure.tier-not-below",
        "tiers.b.holds.b: structure.tier-not-below",
        "tiers.c: structure.unreachable-tier");

    [Fact]
    public void Equals_SameTiers_IsTrue() => TierLadder.From(Chain(3)).Should().Be(TierLadder.From(Chain(3)));

    [Fact]
    public void Equals_OtherTiers_IsFalse() => TierLadder.From(Chain(3)).Should().NotBe(TierLadder.From(Chain(4)));

    [Fact]
    public void SeveralRoots_NotSaid_IsFalse() => TierLadder.From(Chain(2)).SeveralRoots.Should().BeFalse();

    [Fact]
    public void Equals_SameTiersAndOtherRoots_IsFalse() => TierLadder.From(Chain(3), severalRoots: true).Should().NotBe(TierLadder.From(Chain(3)));

    [Fact]
    public void Equals_SeveralRootsBoth_IsTrue()
    {
        var (one, other) = (TierLadder.From(Chain(3), severalRoots: true), TierLadder.From(Chain(3), severalRoots: true));
        one.Should().Be(other);
        one.GetHashCode().Should().Be(other.GetHashCode());
    }

    [Fact]
    public void Constructor_DefaultIdAmongHeld_Throws() =>
        FluentActions.Invoking(() => new Tier("a", new("甲", "a"), default(TierId))).Should().Throw<ArgumentException>();

    private static IEnumerable<Tier> Chain(int count) => Enumerable.Range(1, count).Select(i => i < count
        ? new Tier($"t{i}", BilingualText.Same($"t{i}"), $"t{i + 1}")
        : new Tier($"t{i}", BilingualText.Same($"t{i}")));
}
