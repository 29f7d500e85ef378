using CsCheck;

using NodaTime;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure.Lists;

/// <summary>Random lists of every kind, with all that CSV and spreadsheets find hard.</summary>
internal static class Rosters
{
    private static readonly Gen<string> Text = Among(
            ",", "\"", "\"\"", "\n", "\r\n", "\r", ";", "\t", "=", "=\"", "+", "-", "@", "'", " ", "\u3000", "甲", "网格", "𠮷", "😀", "é", "\uFEFF", "\uFFFF", "0", "12", "年", "月", "a", "B")
        .Array[1, 6].Select(string.Concat).Where(text => !string.IsNullOrWhiteSpace(text));

    private static readonly Gen<string> Id = Among(",", "\"", ";", "、", "=", "'", " ", "-", "0", "07", "甲", "𠮷", "a", "\uFEFF")
        .Array[1, 4].Select(string.Concat).Where(id => IdText.Problem(id) is null);

    private static readonly Gen<string> Code = Among("37", "0", "甲", "-", "A", "E", "\"").Array[1, 8].Select(string.Concat).Where(code => !code.Contains('E', StringComparison.Ordinal));

    private static readonly Gen<LocalDate> Day = Gen.Int[-600_000, 2_900_000].Select(days => new LocalDate(1970, 1, 1).PlusDays(days));

    private static readonly Gen<LocalDate?> AnyDay = OrNull(Day);

    private static readonly Gen<EquatableList<NodeId>> Nodes = Id.Select(id => new NodeId(id)).Array[0, 3].Select(ids => ids.ToEquatableList());

    public static Gen<NodeRecord[]> OfNodes { get; } = Gen.Select(
            Gen.Select(Id, Id, Text), OrNull(Id), OrNull(Code), Gen.Select(Figure, Figure), OrNull(Gen.Enum<GridKind>()),
            (a, parent, code, figures, kind) => new NodeRecord
            {
                Id = a.Item1,
                Tier = a.Item2,
                Name = a.Item3,
                Parent = parent is null ? default(NodeId?) : new NodeId(parent),
                Code = code,
                Households = figures.Item1,
                Population = figures.Item2,
                Kind = kind,
            })
        .Array[1, 8].Select(list => list.DistinctBy(one => one.Id).ToArray());

    public static Gen<PartyBody[]> OfPartyBodies { get; } = Gen.Select(
            Gen.Select(Id, Id, Text), Gen.Enum<PartyForm>(), OrNull(Id), Gen.Select(Gen.Int[0, 9], Figure, Figure, Figure), AnyDay, Nodes,
            (a, form, parent, figures, day, covers) => new PartyBody
            {
                Id = a.Item1,
                Level = a.Item2,
                Name = a.Item3,
                Form = form,
                Parent = parent is null ? default(PartyBodyId?) : new PartyBodyId(parent),
                Groups = figures.Item1,
                Members = figures.Item2,
                CommitteeMembers = figures.Item3,
                Organisations = figures.Item4,
                TermFrom = day,
                Covers = covers,
            })
        .Array[1, 8].Select(list => list.DistinctBy(one => one.Id).ToArray());

    public static Gen<Appointment[]> OfAppointments { get; } = Gen.Select(Id, Id, Id, Day, AnyDay, OrNull(Id), (person, role, node, from, to, sender) =>
            new Appointment { Person = person, Role = role, Node = node, From = from, To = to, SentBy = sender is null ? default(OrganisationId?) : new OrganisationId(sender) })
        .Array[1, 8].Select(list => list.DistinctBy(one => (one.Person, one.Role, one.Node, one.From)).ToArray());

    public static Gen<Headcount[]> OfHeadcounts { get; } = Gen.Select(Id, Id, Gen.Int[1, 1_000_000], Day, AnyDay, OrNull(Id), (role, node, count, from, to, sender) =>
            new Headcount { Role = role, Node = node, Count = count, From = from, To = to, SentBy = sender is null ? default(OrganisationId?) : new OrganisationId(sender) })
        .Array[1, 8].Select(list => list.DistinctBy(one => (one.Role, one.Node, one.SentBy, one.From)).ToArray());

    public static Gen<Organisation[]> OfOrganisations { get; } = Gen.Select(Id, Text, Id, Nodes, AnyDay, AnyDay, (id, name, kind, serves, from, to) =>
            new Organisation { Id = id, Name = name, Kind = kind, Serves = serves, From = from, To = to })
        .Array[1, 8].Select(list => list.DistinctBy(one => one.Id).ToArray());

    public static Gen<Facility[]> OfFacilities { get; } = Gen.Select(Gen.Select(Id, Text, Id, Id), OrNull(Id), AnyDay, AnyDay, (a, within, from, to) =>
            new Facility { Id = a.Item1, Name = a.Item2, Kind = a.Item3, Node = a.Item4, Within = within is null ? default(FacilityId?) : new FacilityId(within), From = from, To = to })
        .Array[1, 8].Select(list => list.DistinctBy(one => one.Id).ToArray());

    public static Gen<PlaceAlias[]> OfPlaces { get; } = Gen.Select(Text, Gen.Enum<PlaceKind>(), Id, AnyDay, AnyDay, (text, kind, node, from, to) =>
            new PlaceAlias { Text = text, Kind = kind, Node = node, From = from, To = to })
        .Array[1, 8].Select(list => list.DistinctBy(one => (one.Text, one.Kind, one.Node, one.From)).ToArray());

    public static Gen<CsvFormat> Formats { get; } = Gen.Select(Gen.Enum<CsvEncoding>(), Among(',', ';', '\t'), Among(Language.Chinese, Language.English), (encoding, separator, language) =>
        new CsvFormat { Encoding = encoding, Separator = separator, Language = language });

    private static Gen<int?> Figure => Gen.OneOf(Gen.Const((int?)null), Gen.Int[0, int.MaxValue].Select(number => (int?)number));

    private static Gen<T> Among<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<string?> OrNull(Gen<string> some) => Gen.OneOf(Gen.Const((string?)null), some.Select(text => (string?)text));

    private static Gen<T?> OrNull<T>(Gen<T> some)
        where T : struct => Gen.OneOf(Gen.Const((T?)null), some.Select(value => (T?)value));
}
