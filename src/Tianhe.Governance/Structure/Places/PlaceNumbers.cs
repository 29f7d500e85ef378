namespace Tianhe.Governance.Structure;

/// <summary>The numbers of buildings in a text that stand outside of known texts, read as buildings of the estate before them.</summary>
/// <param name="index">The known texts.</param>
/// <param name="text">A normal text.</param>
/// <param name="isOfKind">Whether a known text names something of a kind on the day.</param>
internal sealed class PlaceNumbers(PlaceIndex index, string text, Func<int, PlaceKind, bool> isOfKind)
{
    private readonly List<PlaceOccurrence> _places = [];
    private readonly Dictionary<(string Estate, string Number), int> _known = [];

    /// <summary>Whether a building was met that no alias knows.</summary>
    public bool AnyUnknown { get; private set; }

    /// <summary>The known texts, from left to right, with the buildings between them that are known with the name of their estate.</summary>
    public List<PlaceOccurrence> Complete(List<PlaceOccurrence> known)
    {
        var start = 0;
        var estate = (string?)null;
        var isBehindEstate = false;
        foreach (var place in known)
        {
            ReadGap(start, place.Start, estate, isBehindEstate);
            _places.Add(place);
            isBehindEstate = isOfKind(place.Text, PlaceKind.Estate);
            estate = EstateOf(place.Text) ?? estate;
            start = place.End;
        }

        ReadGap(start, text.Length, estate, isBehindEstate);
        return _places;
    }

    /// <summary>Whether the number of a house begins at a position.</summary>
    public static bool IsHouseNumberAt(string text, int position)
    {
        var end = position;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == PlaceText.Apart))
        {
            end++;
        }

        return end > position && end < text.Length && text[end] == '号';
    }

    /// <summary>The name of the estate alone: 锦绣花园 of 锦绣花园3栋; null where there is none.</summary>
    private string? EstateOf(int known)
    {
        var name = index.Texts[known];
        return isOfKind(known, PlaceKind.Estate) ? name
            : isOfKind(known, PlaceKind.Building) && BuildingNumbers.StartOf(name) is > 0 and var length ? name[..length]
            : null;
    }

    private void ReadGap(int start, int end, string? estate, bool isBehindEstate)
    {
        var position = start;
        while (position < end)
        {
            var next = position;
            while (next < end && (text[next] == PlaceText.Apart || BuildingNumbers.MayBear(text[next])))
            {
                next++;
            }

            if (next == position)
            {
                AnyUnknown |= BuildingNumbers.IsMentionedAt(text, position);
                position++;
            }
            else
            {
                ReadNumbers(position, next, estate, isBehindEstate && position == start);
                position = next < end && text[next] == BuildingNumbers.Building ? next + 1 : next;
            }
        }
    }

    /// <summary>1-2栋 is two buildings; 3-2-501 behind an estate is a room of the first.</summary>
    private void ReadNumbers(int start, int end, string? estate, bool isBehindEstate)
    {
        var numbers = text[start..end].Split(PlaceText.Apart, StringSplitOptions.RemoveEmptyEntries);
        if (end < text.Length && text[end] == BuildingNumbers.Building)
        {
            foreach (var number in numbers)
            {
                AddBuilding(start, end + 1, estate, number);
            }
        }
        else if (isBehindEstate && numbers.Length is 2 or 3 && !(end < text.Length && text[end] == '号'))
        {
            AddBuilding(start, end, estate, numbers[0]);
        }
    }

    private void AddBuilding(int start, int end, string? estate, string number)
    {
        if (estate is not null && KnownOf(estate, number) is >= 0 and var known)
        {
            _places.Add(new(start, end, known));
        }
        else
        {
            AnyUnknown = true;
        }
    }

    /// <summary>An estate whose name ends in a number has no buildings here: 园1 and 2栋 would be 园12栋.</summary>
    private int KnownOf(string estate, string number)
    {
        if (!_known.TryGetValue((estate, number), out var known))
        {
            known = BuildingNumbers.MayBear(estate[^1]) ? -1 : index.IndexOf(PlaceText.Normalise($"{estate}{number}{BuildingNumbers.Building}"));
            _known.Add((estate, number), known);
        }

        return known;
    }
}
