namespace Tianhe.Governance.Structure;

/// <summary>The numbers in a text that belong to no known text.</summary>
internal static class PlaceNumbers
{
    /// <summary>Whether a building stands outside of all known texts, or the number of a house right behind a road.</summary>
    public static bool AnyBeside(string text, List<PlaceOccurrence> known, Predicate<PlaceOccurrence> isRoad)
    {
        var next = 0;
        for (var position = 0; position < text.Length; position++)
        {
            while (next < known.Count && known[next].End <= position)
            {
                next++;
            }

            if (BuildingNumbers.IsAt(text, position) && (next == known.Count || position < known[next].Start))
            {
                return true;
            }
        }

        return known.Exists(place => IsHouseNumberAt(text, place.End) && isRoad(place));
    }

    private static bool IsHouseNumberAt(string text, int position)
    {
        var end = position;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == PlaceText.Apart))
        {
            end++;
        }

        return end > position && end < text.Length && text[end] == '号';
    }
}
