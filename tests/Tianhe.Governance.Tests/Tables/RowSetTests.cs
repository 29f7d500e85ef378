using CsCheck;

using Tianhe.Governance.Tables;

namespace Tianhe.Governance.Tests.Tables;

/// <summary>Rows as bits are a set, in one word or in several.</summary>
public sealed class RowSetTests
{
    private const int Words = 4;

    private static Gen<HashSet<int>> Rows => Gen.Int[0, (Words * RowSet.BitsOfAWord) - 1].Array[0, 120].Select(rows => rows.ToHashSet());

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(64, 1)]
    [InlineData(65, 2)]
    [InlineData(128, 2)]
    [InlineData(129, 3)]
    public void WordsOf_SomeRows_IsOneAtLeast(int rows, int words) => RowSet.WordsOf(rows).Should().Be(words);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(128)]
    [InlineData(256)]
    public void Fill_WhateverWasThere_IsTheFirstRows(int rows)
    {
        ulong[] words = [ulong.MaxValue, 0, ulong.MaxValue, 5];

        RowSet.Fill(words, rows);

        RowSet.Rows(words).Should().Equal(Enumerable.Range(0, rows));
    }

    [Fact]
    public void Changes_AreThoseOfASet() => Gen.Select(Rows, Rows, Gen.Int[0, (Words * RowSet.BitsOfAWord) - 1]).Sample((rows, other, row) =>
        Gives(rows, words => RowSet.And(words, WordsOf(other)), rows.Intersect(other))
        && Gives(rows, words => RowSet.Or(words, WordsOf(other)), rows.Union(other))
        && Gives(rows, words => RowSet.Without(words, WordsOf(other)), rows.Except(other))
        && Gives(rows, words => RowSet.Add(words, row), rows.Append(row))
        && Gives([.. rows, row], words => RowSet.Add(words, row), rows.Append(row))
        && Gives([.. rows, row], words => RowSet.Remove(words, row), rows.Except([row]))
        && Gives([.. rows.Except([row])], words => RowSet.Remove(words, row), rows.Except([row]))
        && Gives(rows, words => RowSet.Toggle(words, row), rows.Contains(row) ? rows.Except([row]) : rows.Append(row)));

    [Fact]
    public void Answers_AreThoseOfASet() => Gen.Select(Rows, Rows, Gen.Int[0, (Words * RowSet.BitsOfAWord) - 1]).Sample((rows, other, row) =>
    {
        var words = WordsOf(rows);
        return RowSet.Has(words, row) == rows.Contains(row)
            && RowSet.Meets(words, WordsOf(other)) == rows.Overlaps(other)
            && RowSet.IsWithin(words, WordsOf(other)) == rows.IsSubsetOf(other)
            && RowSet.IsWithin(words, WordsOf([.. rows, .. other]))
            && RowSet.IsEmpty(words) == (rows.Count == 0)
            && RowSet.Count(words) == rows.Count
            && RowSet.Next(words, row) == rows.Where(one => one >= row).DefaultIfEmpty(-1).Min();
    });

    [Theory]
    [InlineData(63, 63)]
    [InlineData(64, -1)]
    [InlineData(65, -1)]
    [InlineData(128, -1)]
    public void Next_BehindTheLastRow_IsNone(int from, int expected) => RowSet.Next([ulong.MaxValue], from).Should().Be(expected);

    private static bool Gives(HashSet<int> before, Action<ulong[]> change, IEnumerable<int> after)
    {
        var words = WordsOf(before);
        change(words);
        return RowSet.Rows(words).SequenceEqual(after.Distinct().Order());
    }

    private static ulong[] WordsOf(HashSet<int> rows) =>
        [.. Enumerable.Range(0, Words).Select(word => rows.Where(row => row / 64 == word).Aggregate(0ul, (bits, row) => bits | (1ul << (row % 64))))];
}
