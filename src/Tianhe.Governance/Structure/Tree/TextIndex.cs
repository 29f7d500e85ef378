using System.Numerics;

namespace Tianhe.Governance.Structure;

/// <summary>Texts by position, and the position of each: six bytes a text beside the texts themselves.</summary>
/// <remarks>
/// Open addressing at a load of two thirds. A slot holds a position and as much of the hash as fits beside it, so that a text is
/// compared only when it is most likely the one sought. The hash is the framework's: nobody can write ids that collide.
/// </remarks>
internal sealed class TextIndex
{
    private const uint Free = 0;

    private readonly string?[] _texts;
    private readonly uint[] _slots;
    private readonly int _bits;

    /// <summary>An index that finds nothing yet.</summary>
    /// <param name="texts">The texts by position, owned from here on; null where there is none.</param>
    /// <param name="count">How many of them are to be added at most.</param>
    public TextIndex(string?[] texts, int count)
        : this(texts, new uint[count + (count / 2) + 1], BitOperations.Log2((uint)texts.Length) + 1)
    {
    }

    private TextIndex(string?[] texts, uint[] slots, int bits) => (_texts, _slots, _bits) = (texts, slots, bits);

    public string? this[int position] => _texts[position];

    public static uint HashOf(string text) => unchecked((uint)text.GetHashCode(StringComparison.Ordinal));

    /// <summary>Makes the text at a position be found, unless an equal one is found already.</summary>
    /// <returns>The position at which the text is found from now on: its own, or that of the first equal text.</returns>
    public int Add(int position, uint hash)
    {
        var slot = SlotOf(_texts[position]!, hash, out var tag);
        if (_slots[slot] == Free)
        {
            _slots[slot] = tag | (uint)(position + 1);
        }

        return PositionIn(slot);
    }

    public bool TryGetValue(string text, out int position) => TryGetValue(text, HashOf(text), out position);

    public bool TryGetValue(string text, uint hash, out int position)
    {
        position = PositionIn(SlotOf(text, hash, out _));
        return position >= 0;
    }

    public bool ContainsKey(string text) => TryGetValue(text, out _);

    /// <summary>The same texts in another order; this index is of no use afterwards.</summary>
    /// <param name="rows">The old position at each new one.</param>
    public TextIndex Reordered(int[] rows)
    {
        var (texts, positions) = (new string?[rows.Length], new int[rows.Length]);
        for (var position = 0; position < rows.Length; position++)
        {
            texts[position] = _texts[rows[position]];
            positions[rows[position]] = position;
        }

        for (var slot = 0; slot < _slots.Length; slot++)
        {
            if (_slots[slot] != Free)
            {
                _slots[slot] = (_slots[slot] >> _bits << _bits) | (uint)(positions[PositionIn(slot)] + 1);
            }
        }

        return new(texts, _slots, _bits);
    }

    /// <summary>The slot of an equal text, or the free one where it would be put.</summary>
    private int SlotOf(string text, uint hash, out uint tag)
    {
        tag = hash << _bits; // The upper bits choose the slot; the lower ones tell apart what meets there.
        var slot = (int)((hash * (ulong)_slots.Length) >> 32);
        while (_slots[slot] is not Free and var held && !(held >> _bits << _bits == tag && string.Equals(_texts[PositionIn(slot)], text)))
        {
            slot = slot + 1 < _slots.Length ? slot + 1 : 0;
        }

        return slot;
    }

    private int PositionIn(int slot) => (int)(_slots[slot] & ((1u << _bits) - 1)) - 1;
}
