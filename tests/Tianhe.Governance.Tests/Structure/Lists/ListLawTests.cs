using CsCheck;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure.Lists;

/// <summary>What is written is read as the same list, in either encoding, by any separator, under headings in either language.</summary>
public sealed class ListLawTests
{
    [Fact]
    public void Nodes_ReadAsWritten() => Returns(ListFormat.Nodes(), Rosters.OfNodes);

    [Fact]
    public void PartyBodies_ReadAsWritten() => Returns(ListFormat.PartyBodies(), Rosters.OfPartyBodies);

    [Fact]
    public void Appointments_ReadAsWritten() => Returns(ListFormat.Appointments(), Rosters.OfAppointments);

    [Fact]
    public void Headcounts_ReadAsWritten() => Returns(ListFormat.Headcounts(), Rosters.OfHeadcounts);

    [Fact]
    public void Organisations_ReadAsWritten() => Returns(ListFormat.Organisations(), Rosters.OfOrganisations);

    [Fact]
    public void Facilities_ReadAsWritten() => Returns(ListFormat.Facilities(), Rosters.OfFacilities);

    [Fact]
    public void Places_ReadAsWritten() => Returns(ListFormat.Places(), Rosters.OfPlaces);

    /// <summary>Ids that are words of the ladder, names that are ids of others: what is written leads back to the same tier.</summary>
    [Fact]
    public void Tiers_OfAnyNames_ReadAsWritten()
    {
        var names = Gen.Int[0, 3].Select(index => new[] { "甲", "乙", "x", "y" }[index]);
        var ladders = Gen.Select(names, names, names, names).Where(n => n.Item1 != n.Item3).Select(n =>
            TierLadder.From([new(n.Item1, new(n.Item2, n.Item4), n.Item3), new(n.Item3, new(n.Item4, n.Item2))]));
        Gen.Select(ladders, Gen.Int[0, 1], Rosters.Formats).Sample((ladder, tier, format) => IsReturned(
            ListFormat.Nodes(ladder), [new() { Id = "a", Tier = ladder.Tiers[tier].Id, Name = "甲" }], format));
    }

    private static void Returns<T>(ListFormat<T> list, Gen<T[]> records) =>
        Gen.Select(records, Rosters.Formats).Sample((some, format) => IsReturned(list, some, format), iter: 400);

    private static bool IsReturned<T>(ListFormat<T> list, T[] records, CsvFormat format) =>
        list.ReadCsv(Csv.Of(list.Bytes(records, format)), format).SequenceEqual(records);
}
