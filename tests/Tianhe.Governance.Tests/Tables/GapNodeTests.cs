using Tianhe.Governance.Tables;

namespace Tianhe.Governance.Tests.Tables;

public sealed class GapNodeTests
{
    public static TheoryData<int, int[], bool> Nodes => new()
    {
        { 1, [2, 0, 1], true },
        { 2, [2, 0, 1], false },
        { 1, [2, 1, 0], false },
        { 1, [2, 0], false },
        { 1, [], false },
    };

    [Theory]
    [MemberData(nameof(Nodes))]
    public void Equality_IsThatOfTheDepthAndOfTheChildren(int depth, int[] children, bool isSame)
    {
        GapNode node = new(1, [2, 0, 1]), other = new(depth, children);

        node.Equals(other).Should().Be(isSame);
        (node.GetHashCode() == other.GetHashCode()).Should().Be(isSame);
    }
}
