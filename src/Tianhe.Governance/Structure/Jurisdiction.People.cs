using NodaTime;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance;

/// <content>Who is away, who acts for whom, and how many people there are.</content>
public sealed partial class Jurisdiction
{
    /// <summary>Whether a person is away on a day and therefore acts in no role.</summary>
    /// <param name="person">The person.</param>
    /// <param name="on">The day.</param>
    /// <returns><c>true</c> when a leave of the person includes the day.</returns>
    public bool IsAway(PersonId person, LocalDate on) => !person.IsDefault && _acting is { } acting && acting.IsAway(person, IsoDate.Of(on));

    /// <summary>By what right a person acts in a role for a place on a day, or why not.</summary>
    /// <param name="person">The person; one who was never appointed holds nothing.</param>
    /// <param name="role">The role.</param>
    /// <param name="place">The place.</param>
    /// <param name="on">The day.</param>
    /// <returns>The appointments, delegations and leaves that decide it, and the same in words.</returns>
    /// <exception cref="ArgumentException">The tree has no such place, or the jurisdiction no such role.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="person"/> is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tree is another on that day; see <see cref="StandsTo"/>.</exception>
    public Standing StandingOf(PersonId person, RoleId role, NodeId place, LocalDate on)
    {
        var (index, day) = (Tree.IndexOf(place), DayOf(on));
        return new(
            Tree,
            person,
            RequireRole(role),
            place,
            day,
            [.. _appointments.Of(person, day).Where(held => held.Role == role && Tree.IsWithin(index, Tree.IndexOf(held.Node)))],
            _acting?.Mandates(person, role, index, day) ?? [],
            _acting?.Leaves(person, day) ?? []);
    }

    /// <summary>Who holds several posts on a day (兼任): several roles, or one role at several nodes.</summary>
    /// <param name="on">The day.</param>
    /// <returns>In the order in which the people first appear in the definition. A post that is listed twice is one; leave and delegation change nothing.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The tree is another on that day; see <see cref="StandsTo"/>.</exception>
    /// <remarks>O(number of appointments).</remarks>
    public EquatableList<ConcurrentPosts> ConcurrentPosts(LocalDate on)
    {
        var day = DayOf(on);
        var people = Appointments.Where(held => InForce.On(held.From, held.To, day)).DistinctBy(held => (held.Person, held.Role, held.Node)).GroupBy(held => held.Person);
        return [.. people.Select(posts => posts.ToEquatableList()).Where(posts => posts.Count > 1).Select(posts => new ConcurrentPosts(posts[0].Person, day, posts, NamesOf(posts)))];
    }

    /// <summary>How many people of a role there are on a day, named or only counted, at every node and under it.</summary>
    /// <param name="role">The role.</param>
    /// <param name="on">The day.</param>
    /// <returns>For every node, the different people appointed at it or under it, and the headcounts there. Who is away counts.</returns>
    /// <exception cref="ArgumentException">The jurisdiction has no such role.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tree is another on that day; see <see cref="StandsTo"/>.</exception>
    /// <remarks>O(number of nodes, appointments and headcounts).</remarks>
    public NodeValues<int> CountPeople(RoleId role, LocalDate on)
    {
        RequireRole(role);
        return Count(DayOf(on), held => held.Role == role, counted => counted.Role == role);
    }

    /// <summary>How many people organisations have sent down (力量下沉) on a day, named or only counted, to every node and under it.</summary>
    /// <param name="on">The day.</param>
    /// <param name="by">The organisation that sent them, or null for all of them together.</param>
    /// <returns>For every node, the different people sent to it or to a node under it, in whatever roles, and the headcounts there. Who is away counts.</returns>
    /// <exception cref="ArgumentException">The jurisdiction has no such organisation.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tree is another on that day; see <see cref="StandsTo"/>.</exception>
    /// <remarks>O(number of nodes, appointments and headcounts).</remarks>
    public NodeValues<int> CountSentStaff(LocalDate on, OrganisationId? by = null)
    {
        if (by is { } sender && Organisations.All(organisation => organisation.Id != sender))
        {
            throw new ArgumentException($"The jurisdiction has no organisation '{by}'.", nameof(by));
        }

        return Count(DayOf(on), held => IsSentBy(held.SentBy, by), counted => IsSentBy(counted.SentBy, by));
    }

    private static bool IsSentBy(OrganisationId? sender, OrganisationId? asked) => sender is not null && (asked is null || sender == asked);

    private NodeValues<int> Count(LocalDate on, Func<Appointment, bool> isOfThem, Func<Headcount, bool> areOfThem)
    {
        var counts = new NodeCounts(Tree);
        foreach (var posts in Appointments.Where(held => isOfThem(held) && InForce.On(held.From, held.To, on)).GroupBy(held => held.Person))
        {
            counts.AddOne(posts.Select(held => Tree.IndexOf(held.Node)));
        }

        foreach (var counted in Headcounts.Where(counted => areOfThem(counted) && InForce.On(counted.From, counted.To, on)))
        {
            counts.Add(Tree.IndexOf(counted.Node), counted.Count);
        }

        return counts.RollUp();
    }

    private Role RequireRole(RoleId id) => Roles.FirstOrDefault(role => role.Id == id)
        ?? throw new ArgumentException($"The jurisdiction has no role '{id}'; it has: {string.Join(", ", Roles.Select(role => role.Id))}.", nameof(id));

    private EquatableList<BilingualText> NamesOf(EquatableList<Appointment> posts) =>
    [
        .. posts.Select(post => (Role: RequireRole(post.Role).Name, Node: Tree[post.Node].Name))
            .Select(post => new BilingualText($"{post.Node}的{post.Role.Chinese}", $"{post.Role.English} of {post.Node}")),
    ];
}
