using CsCheck;

using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tests.Facts;

/// <summary>The algebra of intervals against sets of whole numbers from -8 to 8.</summary>
public sealed class IntervalSetTests
{
    private static readonly long[] Line = [.. Enumerable.Range(-8, 17)];

    private static readonly Gen<HashSet<long>> AnySet = Gen.Int[-8, 8].Array[0, 12].Select(codes => codes.Select(code => (long)code).ToHashSet());

    [Fact]
    public void Default_IsEmpty() => default(IntervalSet).IsEmpty.Should().BeTrue();

    [Fact]
    public void Of_LowAboveHigh_IsEmpty() => IntervalSet.Of(1, 0).IsEmpty.Should().BeTrue();

    [Fact]
    public void Of_Bounds_BelongToIt() => Line.Where(IntervalSet.Of(-1, 2).Contains).Should().Equal(-1, 0, 1, 2);

    [Fact]
    public void Union_AdjacentIntervals_AreOne() => IntervalSet.Union([(3, 4), (1, 2)]).Intervals.ToArray().Should().Equal((1, 4));

    [Fact]
    public void Union_OverlappingIntervals_AreOne() => IntervalSet.Union([(1, 9), (2, 3), (4, 10)]).Intervals.ToArray().Should().Equal((1, 10));

    [Fact]
    public void Union_AtTheEndsOfTheLine_DoesNotOverflow() =>
        IntervalSet.Union([(long.MinValue + 1, 0), (1, long.MaxValue - 1)]).Complement(long.MinValue + 1, long.MaxValue - 1).IsEmpty.Should().BeTrue();

    [Fact]
    public void Union_EqualsThatOfSets() => Gen.Select(AnySet, AnySet).Sample((one, other) =>
        Members(IntervalSet.Union([.. Set(one).Intervals, .. Set(other).Intervals])).SetEquals(one.Union(other)));

    [Fact]
    public void Intersect_EqualsThatOfSets() => Gen.Select(AnySet, AnySet).Sample((one, other) =>
        Members(Set(one).Intersect(Set(other))).SetEquals(one.Intersect(other)));

    [Fact]
    public void Complement_EqualsThatOfSets() => AnySet.Sample(set => Members(Set(set).Complement(-8, 8)).SetEquals(Line.Except(set)));

    [Fact]
    public void Complement_Twice_IsTheSet() => AnySet.Sample(set =>
        Set(set).Complement(-8, 8).Complement(-8, 8).Intervals.SequenceEqual(Set(set).Intervals));

    [Fact]
    public void IsEmptyAndFirst_EqualThoseOfSets() => AnySet.Sample(set =>
        Set(set).IsEmpty == (set.Count == 0) && (set.Count == 0 || Set(set).First == set.Min()));

    [Fact]
    public void Intervals_OfEveryOperation_AreSortedAndApart() => Gen.Select(AnySet, AnySet).Sample((one, other) =>
        IsNormal(Set(one)) && IsNormal(Set(one).Intersect(Set(other))) && IsNormal(Set(one).Complement(-8, 8)));

    [Fact]
    public void UnionAndExceptOfTwo_EqualThoseOfSets() => Gen.Select(AnySet, AnySet).Sample((one, other) =>
        Members(Set(one).Union(Set(other))).SetEquals(one.Union(other)) && Members(Set(one).Except(Set(other))).SetEquals(one.Except(other)));

    [Fact]
    public void OverlapsSubsetsAndEquality_EqualThoseOfSets() => Gen.Select(AnySet, AnySet).Sample((one, other) =>
        Set(one).Overlaps(Set(other)) == one.Overlaps(other) && Set(one).IsSubsetOf(Set(other)) == one.IsSubsetOf(other) && Set(one).SetEquals(Set(other)) == one.SetEquals(other));

    [Theory]
    [InlineData(2, 4, true)]
    [InlineData(2, 5, false)]
    [InlineData(1, 4, false)]
    [InlineData(3, 3, true)]
    [InlineData(4, 8, false)]
    [InlineData(7, 9, true)]
    [InlineData(7, 10, false)]
    [InlineData(5, 6, false)]
    [InlineData(10, 10, false)]
    public void IsSubsetOf_AtTheBounds(int low, int high, bool expected) => IntervalSet.Of(low, high).IsSubsetOf(IntervalSet.Union([(2, 4), (7, 9)])).Should().Be(expected);

    [Theory]
    [InlineData(0, 1, false)]
    [InlineData(0, 2, true)]
    [InlineData(4, 6, true)]
    [InlineData(5, 6, false)]
    [InlineData(9, 12, true)]
    [InlineData(10, 12, false)]
    public void Overlaps_AtTheBounds(int low, int high, bool expected) => IntervalSet.Of(low, high).Overlaps(IntervalSet.Union([(2, 4), (7, 9)])).Should().Be(expected);

    [Fact]
    public void IsSubsetOf_ASetWithMore_AlwaysHolds() => Gen.Select(AnySet, AnySet).Sample((one, more) =>
        Set(one).IsSubsetOf(Set([.. one, .. more])) && Set(one).IsSubsetOf(Set(one)), iter: 1_000);

    [Fact]
    public void Nearest_IsTheMemberWithTheLeastDistance() => Gen.Select(AnySet.Where(set => set.Count > 0), Gen.Int[-9, 9]).Sample((set, number) =>
        Set(set).Nearest(number) == set.Order().MinBy(member => Math.Abs(member - number)));

    [Fact]
    public void Nearest_AtTheEndsOfTheLine_DoesNotOverflow() =>
        IntervalSet.Union([(long.MinValue + 1, long.MinValue + 1), (long.MaxValue - 1, long.MaxValue - 1)]).Nearest(long.MaxValue - 2).Should().Be(long.MaxValue - 1);

    [Fact]
    public void Contains_AmongManyIntervals_EqualsThatOfSets() => Gen.Int[0, 200].Array[0, 80].Sample(codes =>
        Enumerable.Range(-1, 203).All(code => IntervalSet.Union(codes.Select(one => ((long)one, (long)one))).Contains(code) == codes.Contains(code)), iter: 500);

    private static IntervalSet Set(HashSet<long> codes) => IntervalSet.Union(codes.Select(code => (code, code)));

    private static HashSet<long> Members(IntervalSet set) => [.. Line.Where(set.Contains)];

    private static bool IsNormal(IntervalSet set)
    {
        var intervals = set.Intervals.ToArray();
        return intervals.All(interval => interval.Low <= interval.High)
            && intervals.Zip(intervals.Skip(1)).All(pair => pair.First.High + 1 < pair.Second.Low);
    }
}
