using System.Numerics;

namespace Tianhe.Governance.Tables;

/// <summary>Numbers sets of rows, each at a depth, in the order in which they were first seen; one flat array, since a proof sees many.</summary>
internal sealed class RowSetIndex(int words, int capacity = 16)
{
    private ulong[] _keys = new ulong[capacity * words];
    private int[] _depths = new int[capacity];
    private int[] _slots = NewSlots(2 * (int)BitOperations.RoundUpToPowerOf2((uint)capacity));

    public int Count { get; private set; }

    /// <summary>The number of a set at a depth, new or known.</summary>
    public int Find(int depth, ReadOnlySpan<ulong> set, out bool isNew)
    {
        var slot = SlotOf(depth, set);
        isNew = _slots[slot] < 0;
        if (!isNew)
        {
            return _slots[slot];
        }

        if (Count == _depths.Length)
        {
            Grow();
            slot = SlotOf(depth, set);
        }

        set.CopyTo(_keys.AsSpan(Count * words, words));
        _depths[Count] = depth;
        _slots[slot] = Count;
        return Count++;
    }

    /// <summary>All sets, one behind another.</summary>
    public ulong[] Keys() => Count == _depths.Length ? _keys : _keys[..(Count * words)];

    private static int[] NewSlots(int count)
    {
        var slots = new int[count];
        Array.Fill(slots, -1);
        return slots;
    }

    private static uint Hash(int depth, ReadOnlySpan<ulong> set)
    {
        var hash = (ulong)depth;
        foreach (var word in set)
        {
            hash = BitOperations.RotateLeft(unchecked((hash ^ word) * 0x9E37_79B9_7F4A_7C15), 29);
        }

        return unchecked((uint)(hash ^ (hash >> 32)));
    }

    private int SlotOf(int depth, ReadOnlySpan<ulong> set)
    {
        var mask = _slots.Length - 1;
        var slot = (int)(Hash(depth, set) & (uint)mask);
        while (_slots[slot] is var number and >= 0 && !(_depths[number] == depth && set.SequenceEqual(_keys.AsSpan(number * words, words))))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Grow()
    {
        Array.Resize(ref _keys, _keys.Length * 2);
        Array.Resize(ref _depths, _depths.Length * 2);
        _slots = NewSlots(_slots.Length * 2);
        for (var number = 0; number < Count; number++)
        {
            _slots[SlotOf(_depths[number], _keys.AsSpan(number * words, words))] = number;
        }
    }
}
