using System.Buffers;
using System.Numerics;

namespace Tianhe.Governance.Tables;

/// <summary>Numbers sets of rows, each at a depth, in the order in which they were first seen; in rented arrays, since a proof sees many.</summary>
internal sealed class RowSetIndex : IDisposable
{
    private const int None = -1;

    private readonly int _words;
    private ulong[] _keys;
    private int[] _depths;
    private int[] _slots = [];
    private int _mask;
    private int _capacity;

    public RowSetIndex(int words, int capacity = 16)
    {
        _words = words;
        _capacity = (int)BitOperations.RoundUpToPowerOf2((uint)capacity);
        _keys = ArrayPool<ulong>.Shared.Rent(_capacity * words);
        _depths = ArrayPool<int>.Shared.Rent(_capacity);
        RentSlots();
    }

    public int Count { get; private set; }

    /// <summary>The number of a set at a depth, new or known.</summary>
    public int Find(int depth, ReadOnlySpan<ulong> set, out bool isNew)
    {
        var slot = SlotOf(depth, set);
        isNew = _slots[slot] == None;
        if (!isNew)
        {
            return _slots[slot];
        }

        if (Count == _capacity)
        {
            Grow();
            slot = SlotOf(depth, set);
        }

        set.CopyTo(_keys.AsSpan(Count * _words, _words));
        _depths[Count] = depth;
        _slots[slot] = Count;
        return Count++;
    }

    public bool Has(int depth, ReadOnlySpan<ulong> set) => _slots[SlotOf(depth, set)] != None;

    /// <summary>All sets, one behind another.</summary>
    public ulong[] Keys() => _keys[..(Count * _words)];

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(_keys);
        ArrayPool<int>.Shared.Return(_depths);
        ArrayPool<int>.Shared.Return(_slots);
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
        var slot = (int)(Hash(depth, set) & (uint)_mask);
        while (_slots[slot] is var number and not None && !(_depths[number] == depth && set.SequenceEqual(_keys.AsSpan(number * _words, _words))))
        {
            slot = (slot + 1) & _mask;
        }

        return slot;
    }

    private void RentSlots()
    {
        _slots = ArrayPool<int>.Shared.Rent(_capacity * 2);
        _mask = (_capacity * 2) - 1;
        Array.Fill(_slots, None, 0, _capacity * 2);
    }

    private void Grow()
    {
        _capacity *= 2;
        _keys = Larger(_keys, _capacity * _words, Count * _words);
        _depths = Larger(_depths, _capacity, Count);
        ArrayPool<int>.Shared.Return(_slots);
        RentSlots();
        for (var number = 0; number < Count; number++)
        {
            _slots[SlotOf(_depths[number], _keys.AsSpan(number * _words, _words))] = number;
        }
    }

    private static T[] Larger<T>(T[] array, int size, int used)
    {
        var larger = ArrayPool<T>.Shared.Rent(size);
        Array.Copy(array, larger, used);
        ArrayPool<T>.Shared.Return(array);
        return larger;
    }
}
