namespace Tianhe.Governance.Structure;

/// <summary>Which of known texts side by side says where something is: a building rather than an estate, and either rather than a road.</summary>
/// <remarks>A building that is nothing but a number, 1号楼, has no rank: behind an estate it may be the estate's own.</remarks>
internal sealed class PlaceRanks(PlaceIndex index, string text, Func<int, List<PlaceAlias>> inForce)
{
    private const int NoRank = 0;

    /// <summary>The texts that count: all of them where they agree, otherwise those that nothing beside them outranks, roads yielding first.</summary>
    public List<PlaceOccurrence> Outranking(List<PlaceOccurrence> places, Predicate<List<PlaceOccurrence>> agree)
    {
        for (var rank = RankOf(PlaceKind.Road); rank < RankOf(PlaceKind.Building) && !agree(places); rank++)
        {
            places = WithoutRank(places, rank);
        }

        return places;
    }

    private static int RankOf(PlaceKind kind) => kind switch { PlaceKind.Road => 1, PlaceKind.Estate => 2, _ => 3 };

    private List<PlaceOccurrence> WithoutRank(List<PlaceOccurrence> places, int rank)
    {
        var kept = new List<PlaceOccurrence>(places.Count);
        for (var start = 0; start < places.Count;)
        {
            var end = start + 1;
            while (end < places.Count && AreBeside(places[end - 1], places[end]))
            {
                end++;
            }

            AddUnlessOutranked(kept, places[start..end], rank);
            start = end;
        }

        return kept;
    }

    /// <summary>A road yields on either side; an estate only to a building behind it, for the one before is of another estate.</summary>
    private void AddUnlessOutranked(List<PlaceOccurrence> kept, List<PlaceOccurrence> beside, int rank)
    {
        var last = beside.FindLastIndex(place => RankOf(place) > rank);
        var end = last >= 0 && rank == RankOf(PlaceKind.Road) ? beside.Count : last;
        for (var i = 0; i < beside.Count; i++)
        {
            if (i >= end || RankOf(beside[i]) != rank)
            {
                kept.Add(beside[i]);
            }
        }
    }

    /// <summary>The highest rank of what a text names.</summary>
    private int RankOf(PlaceOccurrence place) => BuildingNumbers.StartOf(index.Texts[place.Text]) == 0 ? NoRank : inForce(place.Text).Max(alias => RankOf(alias.Kind));

    /// <summary>Nothing stands between, or only the number of a house and its yard.</summary>
    private bool AreBeside(PlaceOccurrence left, PlaceOccurrence right)
    {
        for (var position = left.End; position < right.Start; position++)
        {
            if (!char.IsAsciiDigit(text[position]) && text[position] is not (PlaceText.Apart or '号' or '院' or '内'))
            {
                return false;
            }
        }

        return true;
    }
}
