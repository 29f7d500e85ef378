using CsCheck;

using NodaTime;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure.People;

/// <summary>Who acts, and how many there are, against reading every record by hand.</summary>
public sealed class ActingLawTests
{
    private static readonly Gen<PersonId> Person = Gen.Int[0, 4].Select(i => new PersonId($"p{i}"));

    private static readonly Gen<RoleId> Role = Gen.Int[0, 1].Select(i => new RoleId($"r{i}"));

    private static readonly Gen<(NodeRecord[] Records, JurisdictionDefinition Definition, PersonId Person, RoleId Role, NodeId Place, LocalDate On)> Cases =
        from records in AnyTree.Forests
        let node = Gen.Int[0, records.Length - 1].Select(i => records[i].Id)
        from appointments in Gen.Select(Person, Role, node, AnyTree.Days, Gen.Bool).Array[0, 8]
        from leaves in Gen.Select(Person, AnyTree.Days).Array[0, 4]
        from delegations in Gen.Select(Person, Person, Gen.Int[0, 3], Role, node, AnyTree.Days).Array[0, 6]
        from headcounts in Gen.Select(Role, node, Gen.Int[1, 9], AnyTree.Days, Gen.Bool).Array[0, 4]
        from person in Person
        from role in Role
        from place in node
        from day in AnyTree.Day
        select (records, new JurisdictionDefinition
        {
            Tree = AnyTree.Of(records),
            Roles = [new("r0", new("甲", "A")), new("r1", new("乙", "B"))],
            OrganisationKinds = [new("k", new("部门", "department"))],
            Organisations = [new() { Id = "o", Name = "派出所", Kind = "k" }],
            Appointments = [.. appointments.Select(a => new Appointment { Person = a.Item1, Role = a.Item2, Node = a.Item3, From = a.Item4.From, To = a.Item4.To, SentBy = Sender(a.Item5) })],
            Leaves = [.. leaves.Select(l => new Leave { Person = l.Item1, From = l.Item2.From, To = l.Item2.To })],
            Delegations = [.. delegations.Where(d => d.Item1 != d.Item2).Select(d => new Delegation
            {
                Person = d.Item1,
                Delegate = d.Item2,
                Role = d.Item3 % 2 == 0 ? d.Item4 : default(RoleId?),
                Node = d.Item3 / 2 == 0 ? d.Item5 : default(NodeId?),
                From = d.Item6.From,
                To = d.Item6.To,
            })],
            Headcounts = [.. headcounts.Select(h => new Headcount { Role = h.Item1, Node = h.Item2, Count = h.Item3, From = h.Item4.From, To = h.Item4.To, SentBy = Sender(h.Item5) })],
        }, person, role, place, day);

    [Fact]
    public void HoldsRole_EqualsReadingTheRecords() => Cases.Sample(x =>
        Jurisdiction.From(x.Definition).HoldsRole(x.Person, x.Role, x.Place, x.On) == Acts(x.Records, x.Definition, x.Person, x.Role, x.Place, x.On));

    [Fact]
    public void HoldersOf_AreThoseOfWhomHoldsRoleIsTrue_EachOnce() => Cases.Sample(x =>
    {
        var place = Jurisdiction.From(x.Definition);
        var holders = place.HoldersOf(x.Role, x.Place, x.On).Select(person => person.Value);
        return holders.Order().SequenceEqual(Enumerable.Range(0, 5).Select(i => $"p{i}").Where(person => place.HoldsRole(person, x.Role, x.Place, x.On)));
    });

    [Fact]
    public void StandingOf_SaysWhatHoldsRoleSays() => Cases.Sample(x =>
    {
        var place = Jurisdiction.From(x.Definition);
        return place.StandingOf(x.Person, x.Role, x.Place, x.On).Holds == place.HoldsRole(x.Person, x.Role, x.Place, x.On);
    });

    [Fact]
    public void CountPeople_EqualsCountingTheRecords() => Cases.Sample(x =>
        Jurisdiction.From(x.Definition).CountPeople(x.Role, x.On)[x.Place] == Counted(x.Records, x.Definition, x.Place, x.On, held => held.Role == x.Role, counted => counted.Role == x.Role));

    [Fact]
    public void CountSentStaff_EqualsCountingTheRecords() => Cases.Sample(x =>
        Jurisdiction.From(x.Definition).CountSentStaff(x.On, "o")[x.Place] == Counted(x.Records, x.Definition, x.Place, x.On, held => held.SentBy == "o", counted => counted.SentBy == "o"));

    [Fact]
    public void Assess_CountsAsPresentWhatCountPeopleCounts() => Cases.Sample(x =>
    {
        var (place, tier) = (Jurisdiction.From(x.Definition), x.Definition.Tree[x.Place].Tier.Id);
        var areas = place.Assess(SmallStreet.OnePerSixty with { Role = x.Role, Scope = tier }, x.On).Areas;
        return areas.Single(area => area.Area.Id == x.Place.Value).Area.Present == place.CountPeople(x.Role, x.On)[x.Place];
    });

    private static OrganisationId? Sender(bool isSent) => isSent ? "o" : default(OrganisationId?);

    private static bool Acts(NodeRecord[] records, JurisdictionDefinition definition, PersonId person, RoleId role, NodeId place, LocalDate on)
    {
        var area = AnyTree.WayUp(records, place).ToHashSet();
        bool Appointed(PersonId who) => definition.Appointments.Any(a => a.Person == who && a.Role == role && area.Contains(a.Node) && a.From <= on && (a.To is null || on <= a.To));
        bool Covers(Delegation d) => d.From <= on && (d.To is null || on <= d.To) && (d.Role is null || d.Role == role) && (d.Node is not { } node || area.Contains(node));
        return !definition.Leaves.Any(leave => leave.Person == person && leave.From <= on && (leave.To is null || on <= leave.To))
            && (Appointed(person) || definition.Delegations.Any(d => d.Delegate == person && Covers(d) && Appointed(d.Person)));
    }

    private static int Counted(NodeRecord[] records, JurisdictionDefinition definition, NodeId area, LocalDate on, Func<Appointment, bool> isOfThem, Func<Headcount, bool> areOfThem)
    {
        bool IsIn(NodeId node) => AnyTree.WayUp(records, node).Contains(area);
        var named = definition.Appointments.Where(a => isOfThem(a) && IsIn(a.Node) && a.From <= on && (a.To is null || on <= a.To)).Select(a => a.Person).Distinct().Count();
        return named + definition.Headcounts.Where(h => areOfThem(h) && IsIn(h.Node) && h.From <= on && (h.To is null || on <= h.To)).Sum(h => h.Count);
    }
}
