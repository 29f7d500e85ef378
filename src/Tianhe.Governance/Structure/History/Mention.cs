using NodaTime;

namespace Tianhe.Governance.Structure;

/// <summary>That an entry of a definition names a node for a term.</summary>
internal readonly record struct Mention(string Path, NodeId Node, LocalDate? From, LocalDate? To)
{
    /// <summary>Every one in a definition, those of the Party bodies without a term.</summary>
    public static IEnumerable<Mention> In(JurisdictionDefinition definition) =>
    [
        .. definition.Appointments.Select(entry => new Mention(PathOf(entry), entry.Node, entry.From, entry.To)),
        .. definition.Delegations.Where(entry => entry.Node is not null).Select(entry => new Mention(PathOf(entry), entry.Node!.Value, entry.From, entry.To)),
        .. definition.Headcounts.Select(entry => new Mention(PathOf(entry), entry.Node, entry.From, entry.To)),
        .. definition.Organisations.SelectMany(entry => entry.Serves.Select(node => new Mention(PathOf(entry), node, entry.From, entry.To))),
        .. definition.Facilities.Select(entry => new Mention(PathOf(entry), entry.Node, entry.From, entry.To)),
        .. definition.Zones.SelectMany(entry => entry.Covers.Select(node => new Mention(PathOf(entry), node, entry.From, entry.To))),
        .. definition.Aliases.Select(entry => new Mention(PathOf(entry), entry.Node, entry.From, entry.To)),
        .. definition.Party?.Bodies.SelectMany(body => body.Covers.Select(node => new Mention(PathOf(body), node, null, null))) ?? [],
    ];

    public override string ToString() => $"{Path}: {Node}";

    public static string PathOf(Appointment entry) => $"appointments.{entry.Person}.{entry.Role}.{entry.Node}";

    public static string PathOf(Delegation entry) => $"delegations.{entry.Person}.{entry.Delegate}.{entry.Node}";

    public static string PathOf(Headcount entry) => $"headcounts.{entry.Role}.{entry.Node}";

    public static string PathOf(Organisation entry) => $"organisations.{entry.Id}.serves";

    public static string PathOf(Facility entry) => $"facilities.{entry.Id}.node";

    public static string PathOf(Zone entry) => $"zones.{entry.Id}.covers";

    public static string PathOf(PlaceAlias entry) => $"aliases.{entry.Text}.{entry.Node}";

    public static string PathOf(PartyBody body) => $"party.bodies.{body.Id}.covers";
}
