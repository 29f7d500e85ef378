using System.Numerics;

namespace Tianhe.Governance.Tables;

/// <summary>Sets of rows as bits in words, the row of place 0 being the lowest bit of the first word.</summary>
internal static class RowSet
{
    public const int BitsOfAWord = 64;

    public static int WordsOf(int rows) => Math.Max(1, (rows + BitsOfAWord - 1) / BitsOfAWord);

    public static void Fill(Span<ulong> words, int rows)
    {
        words.Clear();
        words[..(rows / BitsOfAWord)].Fill(ulong.MaxValue);
        if (rows % BitsOfAWord is var rest and > 0)
        {
            words[rows / BitsOfAWord] = (1ul << rest) - 1;
        }
    }

    public static bool Has(ReadOnlySpan<ulong> words, int row) => (words[row / BitsOfAWord] >> (row % BitsOfAWord) & 1) != 0;

    public static void Add(Span<ulong> words, int row) => words[row / BitsOfAWord] |= 1ul << (row % BitsOfAWord);

    public static void Remove(Span<ulong> words, int row) => words[row / BitsOfAWord] &= ~(1ul << (row % BitsOfAWord));

    public static void Toggle(Span<ulong> words, int row) => words[row / BitsOfAWord] ^= 1ul << (row % BitsOfAWord);

    public static void And(Span<ulong> words, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < words.Length; i++)
        {
            words[i] &= other[i];
        }
    }

    public static void Or(Span<ulong> words, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < words.Length; i++)
        {
            words[i] |= other[i];
        }
    }

    public static void Without(Span<ulong> words, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < words.Length; i++)
        {
            words[i] &= ~other[i];
        }
    }

    public static bool Meets(ReadOnlySpan<ulong> words, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if ((words[i] & other[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsWithin(ReadOnlySpan<ulong> words, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if ((words[i] & ~other[i]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsEmpty(ReadOnlySpan<ulong> words) => !words.ContainsAnyExcept(0ul);

    public static int Count(ReadOnlySpan<ulong> words)
    {
        var count = 0;
        foreach (var word in words)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    /// <summary>The first row at or behind a place, or -1 where there is none.</summary>
    public static int Next(ReadOnlySpan<ulong> words, int from = 0)
    {
        var index = from / BitsOfAWord;
        if (index >= words.Length)
        {
            return -1;
        }

        var word = words[index] >> (from % BitsOfAWord) << (from % BitsOfAWord);
        while (word == 0)
        {
            if (++index == words.Length)
            {
                return -1;
            }

            word = words[index];
        }

        return (index * BitsOfAWord) + BitOperations.TrailingZeroCount(word);
    }

    public static List<int> Rows(ReadOnlySpan<ulong> words)
    {
        var rows = new List<int>();
        for (var row = Next(words); row >= 0; row = Next(words, row + 1))
        {
            rows.Add(row);
        }

        return rows;
    }
}
