namespace Tianhe.Governance.Structure;

/// <summary>The normal texts of all aliases in ordinal order, so that those which begin at a place of another text are found by halving.</summary>
/// <remarks>Built once and immutable. Beside the texts themselves it holds a reference and two numbers for each alias.</remarks>
internal sealed class PlaceIndex
{
    private readonly string[] _texts;
    private readonly int[] _starts;
    private readonly PlaceAlias[] _aliases;
    private readonly Dictionary<char, (int Low, int High)> _firsts = [];

    public PlaceIndex(EquatableList<PlaceAlias> aliases)
    {
        var rows = aliases.Select((alias, row) => (Text: PlaceText.Normalise(alias.Text), Row: row)).ToArray();
        Array.Sort(rows, (left, right) => string.CompareOrdinal(left.Text, right.Text) is not 0 and var order ? order : left.Row.CompareTo(right.Row));
        _aliases = Array.ConvertAll(rows, row => aliases[row.Row]);
        var texts = new List<string>();
        var starts = new List<int>();
        for (var i = 0; i < rows.Length; i++)
        {
            if (texts.Count == 0 || texts[^1] != rows[i].Text)
            {
                texts.Add(rows[i].Text);
                starts.Add(i);
            }
        }

        starts.Add(rows.Length);
        (_texts, _starts) = ([.. texts], [.. starts]);
        for (var i = 0; i < _texts.Length; i++)
        {
            var first = _texts[i][0];
            _firsts[first] = (_firsts.TryGetValue(first, out var range) ? range.Low : i, i + 1);
        }
    }

    /// <summary>The normal texts in ordinal order, each once.</summary>
    public ReadOnlySpan<string> Texts => _texts;

    /// <summary>All aliases, those of a text side by side.</summary>
    public ReadOnlySpan<PlaceAlias> Aliases => _aliases;

    /// <summary>The aliases of a text, in the order of the definition.</summary>
    public ReadOnlySpan<PlaceAlias> AliasesOf(int text) => _aliases.AsSpan(_starts[text].._starts[text + 1]);

    /// <summary>The known texts in a normal text, of those that count, from left to right; one that stands within a longer one is passed over.</summary>
    public List<PlaceOccurrence> Find(string text, Predicate<int> counts)
    {
        var found = new List<PlaceOccurrence>();
        for (var start = 0; start < text.Length; start++)
        {
            if (LongestAt(text, start, counts) is >= 0 and var known && start + _texts[known].Length is var end && (found.Count == 0 || end > found[^1].End))
            {
                found.Add(new(start, end, known));
            }
        }

        return found;
    }

    /// <summary>The position of a normal text, or less than 0.</summary>
    public int IndexOf(string text) => Array.BinarySearch(_texts, text, StringComparer.Ordinal);

    private int LongestAt(string text, int start, Predicate<int> counts)
    {
        var longest = -1;
        var (low, high) = _firsts.GetValueOrDefault(text[start]);
        for (var depth = 1; low < high; depth++)
        {
            if (_texts[low].Length == depth)
            {
                longest = StandsApart(text, start, start + depth) && counts(low) ? low : longest;
                low++;
            }

            if (start + depth == text.Length)
            {
                break;
            }

            low = Bound(low, high, depth, text[start + depth]);
            high = Bound(low, high, depth, text[start + depth] + 1);
        }

        return longest;
    }

    /// <summary>The first text of a range whose character at a depth is not below one; all of them are longer than the depth.</summary>
    private int Bound(int low, int high, int depth, int character)
    {
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = _texts[middle][depth] < character ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>12 does not stand in 120, nor 3栋 in 13栋, nor a座 in ba座, nor 三里桥 in 十三里桥.</summary>
    private static bool StandsApart(string text, int start, int end) =>
        (start == 0 || !(PlaceText.AreJoined(text[start - 1], text[start]) || (BuildingNumbers.IsNumeral(text[start - 1]) && BuildingNumbers.IsNumeral(text[start])))) && (end == text.Length || !PlaceText.AreJoined(text[end - 1], text[end]));
}
