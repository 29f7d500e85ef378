using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;

namespace Tianhe.Governance.Tests.Tables;

public sealed class CompiledColumnTests
{
    /// <summary>Each row cuts the truths in two, and each piece takes a word for every 64 rows.</summary>
    [Theory]
    [InlineData(64, 2, true)]
    [InlineData(64, 1, false)]
    [InlineData(64, 0, false)]
    [InlineData(65, 4, true)]
    [InlineData(65, 3, false)]
    public void From_MoreThanThereIsRoomFor_IsNothing(int rows, int room, bool isHeld)
    {
        var fact = FactDeclaration.ForTruth("done", BilingualText.Same("done"));
        var cell = new CompiledCell(Condition.Is("done", true), IntervalSet.Of(1, 1));

        var column = CompiledColumn.From(0, fact, FactCoding.For(fact), [.. Enumerable.Repeat(cell, rows)], room);

        (column is not null).Should().Be(isHeld);
    }
}
