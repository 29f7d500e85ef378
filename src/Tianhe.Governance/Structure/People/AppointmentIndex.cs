using NodaTime;

namespace Tianhe.Governance.Structure;

/// <summary>Appointments laid out for two questions: what does this person hold, and who holds something here. Where people are only counted, headcounts count with them.</summary>
/// <remarks>Nodes are resolved to preorder positions once, so that the first question costs a look-up and comparisons of numbers.</remarks>
internal sealed class AppointmentIndex
{
    private readonly GovernanceTree _tree;
    private readonly EquatableList<Appointment> _appointments;
    private readonly Dictionary<string, Span> _people;
    private readonly Post[] _byPerson;
    private readonly Post[] _byNode;
    private readonly int[] _nodeStarts;
    private readonly HeadcountIndex _headcounts;

    public AppointmentIndex(GovernanceTree tree, EquatableList<Appointment> appointments, EquatableList<Headcount> headcounts)
    {
        _tree = tree;
        _appointments = appointments;
        _headcounts = new(tree, headcounts);
        _people = new(StringComparer.Ordinal);
        var posts = appointments.Select((appointment, order) => new Post(tree, appointment, order)).ToArray();
        var people = posts.GroupBy(post => appointments[post.Order].Person.Value, StringComparer.Ordinal).ToArray();
        _byPerson = [.. people.SelectMany(group => group)];
        var start = 0;
        foreach (var group in people)
        {
            _people[group.Key] = new(start, group.Count());
            start += group.Count();
        }

        _byNode = [.. posts.OrderBy(post => post.Node)];
        _nodeStarts = new int[tree.Count + 1];
        foreach (var post in posts)
        {
            _nodeStarts[post.Node + 1]++;
        }

        for (var node = 0; node < tree.Count; node++)
        {
            _nodeStarts[node + 1] += _nodeStarts[node];
        }
    }

    public bool Holds(PersonId person, RoleId role, int place, LocalDate on)
    {
        if (!_people.TryGetValue(person.Value, out var span))
        {
            return false;
        }

        foreach (ref readonly var post in _byPerson.AsSpan(span.Start, span.Count))
        {
            if (place >= post.Node && place < post.End && post.Role == role && post.IsInOffice(on))
            {
                return true;
            }
        }

        return false;
    }

    public EquatableList<Appointment> Of(PersonId person, LocalDate on)
    {
        var span = _people.GetValueOrDefault(person.Value);
        var held = new List<Appointment>();
        foreach (ref readonly var post in _byPerson.AsSpan(span.Start, span.Count))
        {
            if (post.IsInOffice(on))
            {
                held.Add(_appointments[post.Order]);
            }
        }

        return held.ToEquatableList();
    }

    /// <summary>Those at the place itself first, then those above it, nearest first; in one place in the order of the definition.</summary>
    public List<PersonId> Holders(RoleId role, int place, LocalDate on)
    {
        var holders = new EachOnce();
        for (var node = place; node >= 0; node = _tree.ParentAt(node))
        {
            AddHoldersAt(role, node, on, holders);
        }

        return holders.People;
    }

    /// <summary>Those who hold a role at the place itself, each once, in the order of the definition.</summary>
    public List<PersonId> HoldersAt(RoleId role, int place, LocalDate on)
    {
        var holders = new EachOnce();
        AddHoldersAt(role, place, on, holders);
        return holders.People;
    }

    /// <summary>Whether somebody, named or only counted, is in a role at the place itself.</summary>
    public bool IsHeldAt(RoleId role, int place, LocalDate on)
    {
        foreach (ref readonly var post in At(place))
        {
            if (post.Role == role && post.IsInOffice(on))
            {
                return true;
            }
        }

        return IsCountedAt(role, place, on);
    }

    /// <summary>Whether people of a role are counted at the place itself without being named.</summary>
    public bool IsCountedAt(RoleId role, int place, LocalDate on) => _headcounts.CountAt(role, place, on) > 0;

    /// <summary>The number of different people who hold a role at the area itself or under it, and of those who are only counted there.</summary>
    public int CountWithin(RoleId role, int area, LocalDate on)
    {
        var people = new HashSet<PersonId>();
        foreach (ref readonly var post in _byNode.AsSpan(_nodeStarts[area].._nodeStarts[_tree.EndAt(area)]))
        {
            if (post.Role == role && post.IsInOffice(on))
            {
                people.Add(PersonOf(post));
            }
        }

        return people.Count + _headcounts.CountWithin(role, area, on);
    }

    private void AddHoldersAt(RoleId role, int place, LocalDate on, EachOnce holders)
    {
        foreach (ref readonly var post in At(place))
        {
            if (post.Role == role && post.IsInOffice(on))
            {
                holders.Add(PersonOf(post));
            }
        }
    }

    private ReadOnlySpan<Post> At(int node) => _byNode.AsSpan(_nodeStarts[node].._nodeStarts[node + 1]);

    private PersonId PersonOf(in Post post) => _appointments[post.Order].Person;

    private readonly record struct Span(int Start, int Count);

    private readonly struct Post(GovernanceTree tree, Appointment appointment, int order)
    {
        public readonly RoleId Role = appointment.Role;
        public readonly int Node = tree.IndexOf(appointment.Node);
        public readonly int End = tree.EndAt(tree.IndexOf(appointment.Node));
        public readonly int Order = order;
        private readonly LocalDate _from = appointment.From;
        private readonly LocalDate _to = appointment.To ?? LocalDate.MaxIsoValue;

        public bool IsInOffice(LocalDate on) => _from <= on && on <= _to;
    }
}
