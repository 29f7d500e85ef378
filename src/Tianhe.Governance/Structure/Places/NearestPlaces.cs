using System.Numerics;

namespace Tianhe.Governance.Structure;

/// <summary>The known texts that a text nearly contains: a character or two were mistyped, left out or put in.</summary>
internal static class NearestPlaces
{
    private const int MostTexts = 5;
    private const int MostCharacters = 100;
    private const int LongestText = 40;

    /// <summary>The texts within reach, the nearest first, then the longest.</summary>
    /// <remarks>Only the first 100 characters of the text count, so that no text makes it long: O(known texts).</remarks>
    public static IEnumerable<int> Of(PlaceIndex index, string text, Predicate<int> isInForce)
    {
        var start = text[..Math.Min(text.Length, MostCharacters)];
        var letters = Letters(start);
        var near = new List<(int Distance, int Text)>();
        for (var i = 0; i < index.Texts.Length; i++)
        {
            var known = index.Texts[i];
            if (ReachOf(known) is > 0 and var reach
                && BitOperations.PopCount(Letters(known) & ~letters) <= reach
                && DistanceWithin(start, known) is var distance && distance <= reach)
            {
                near.Add((distance, i));
            }
        }

        return near.OrderBy(place => place.Distance).ThenByDescending(place => index.Texts[place.Text].Length).ThenBy(place => place.Text)
            .Select(place => place.Text).Where(place => isInForce(place)).Take(MostTexts);
    }

    /// <summary>Two characters apart are alike only where there are six; of two characters none may differ.</summary>
    private static int ReachOf(string known) => known.Length switch { < 3 or > LongestText => 0, < 6 => 1, _ => 2 };

    /// <summary>The fewest changes of one character that make a known text a part of another.</summary>
    private static int DistanceWithin(string text, string known)
    {
        Span<int> costs = stackalloc int[LongestText + 1];
        for (var i = 0; i <= known.Length; i++)
        {
            costs[i] = i;
        }

        var least = known.Length;
        foreach (var character in text)
        {
            var diagonal = 0; // a part may begin anywhere: costs[0] stays 0
            for (var i = 1; i <= known.Length; i++)
            {
                var above = costs[i];
                costs[i] = Math.Min(Math.Min(above, costs[i - 1]) + 1, diagonal + (known[i - 1] == character ? 0 : 1));
                diagonal = above;
            }

            least = Math.Min(least, costs[known.Length]);
        }

        return least;
    }

    /// <summary>Which of 64 classes of characters occur: one of the known text that is missing in the other costs a change.</summary>
    private static ulong Letters(string text)
    {
        var letters = 0UL;
        foreach (var character in text)
        {
            letters |= 1UL << (int)(unchecked(character * 0x9E3779B1u) >> 26);
        }

        return letters;
    }
}
