using Tianhe.Governance.Tables;

namespace Tianhe.Governance.Tests.Tables;

/// <summary>Sets of rows by depth are numbered as they come, however many there are.</summary>
public sealed class RowSetIndexTests
{
    private const int Words = 1 << 13;

    /// <summary>From room for one set it grows six times.</summary>
    private static (int Depth, int Row)[] Keys => [.. from row in Enumerable.Range(0, 20) from depth in Enumerable.Range(0, 2) select (depth, row * 1_000)];

    [Fact]
    public void Find_ASetOfADepth_NumbersItOnce()
    {
        using var index = new RowSetIndex(Words, 1);

        Keys.Select(key => (index.Find(key.Depth, Set(key.Row), out var isNew), isNew)).Should().Equal(Enumerable.Range(0, 40).Select(number => (number, true)));
        Keys.Select(key => (index.Find(key.Depth, Set(key.Row), out var isNew), isNew)).Should().Equal(Enumerable.Range(0, 40).Select(number => (number, false)));
        index.Count.Should().Be(40);
    }

    [Fact]
    public void Has_WhatWasNotFound_IsFalse()
    {
        using var index = new RowSetIndex(3);
        index.Find(1, [0, 7, 0], out _);

        index.Has(1, [0, 7, 0]).Should().BeTrue();
        index.Has(2, [0, 7, 0]).Should().BeFalse();
        index.Has(1, [0, 7, 1]).Should().BeFalse();
    }

    [Fact]
    public void Keys_AreTheSetsInTheirOrder()
    {
        using var index = new RowSetIndex(3, 2);
        ulong[][] sets = [[1, 2, 3], [0, 0, 1], [4, 5, 6], [0, 0, 0], [7, 8, 9]];

        sets.Select(set => index.Find(0, set, out _)).Should().Equal(0, 1, 2, 3, 4);

        index.Keys().Should().Equal(sets.SelectMany(set => set));
    }

    [Fact]
    public void Find_AsManyAsThereIsRoomForAtFirst_KeepsThemAll()
    {
        using var index = new RowSetIndex(7);
        ulong[][] sets = [.. Enumerable.Range(0, 16).Select(number => new ulong[] { 0, 0, 0, 0, 0, 0, (ulong)number })];

        sets.Select(set => index.Find(0, set, out _)).Should().Equal(Enumerable.Range(0, 16));

        index.Keys().Should().Equal(sets.SelectMany(set => set));
    }

    private static ulong[] Set(int row)
    {
        var words = new ulong[Words];
        RowSet.Add(words, row);
        return words;
    }
}
