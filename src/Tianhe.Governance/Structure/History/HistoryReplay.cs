using NodaTime;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>Applies changes one after the other and finds every problem among them.</summary>
/// <remarks>
/// A change that cannot stand is applied as far as it goes, and the nodes that it names are doubtful from then on: what a later
/// change says of a doubtful node is not reported, for it is right or wrong with the first. Codes and totals are compared at the
/// end of a day, so that two nodes may swap their codes in two changes.
/// </remarks>
internal sealed partial class HistoryReplay
{
    private readonly TierLadder _ladder;
    private readonly LocalDate? _since;
    private readonly Dictionary<NodeId, NodeLife> _lives;
    private readonly Dictionary<NodeId, HashSet<NodeId>> _children = [];
    private readonly Dictionary<string, HashSet<NodeId>> _codes = new(StringComparer.Ordinal);
    private readonly HashSet<NodeId> _doubtful = [];
    private readonly Dictionary<NodeId, LocalDate> _made = [];
    private readonly List<LineageEvent?> _events = [];
    private readonly List<(string Code, string Path)> _coded = [];
    private readonly HashSet<BilingualText> _tooLarge = [];
    private long _households;
    private long _population;
    private string? _householdsPath;
    private string? _populationPath;
    private StructureChange _change = null!;
    private string _path = "";
    private bool _broken;

    /// <summary>A replay that begins with a tree; changes of its first day or earlier are refused where that day is stated.</summary>
    public HistoryReplay(GovernanceTree start, LocalDate? since)
    {
        _ladder = start.Ladder;
        _since = since;
        _lives = new(start.Count);
        foreach (var record in start.ToRecords())
        {
            var life = new NodeLife(record.Id);
            _lives.Add(record.Id, life);
            Write(life, since ?? LocalDate.MinIsoValue, record);
        }
    }

    public List<Finding> Findings { get; } = [];

    public Dictionary<NodeId, NodeLife> Lives => _lives;

    /// <summary>The lineage of each change, or null where it only alters a node.</summary>
    public List<LineageEvent?> Events => _events;

    /// <summary>The position of the change that is applied; -1 before the first.</summary>
    private int Position => _events.Count - 1;

    /// <summary>Applies changes that stand in order of date.</summary>
    public void Run(EquatableList<StructureChange> changes)
    {
        foreach (var change in changes.Reverse())
        {
            foreach (var made in ChangeNames.MadeBy(change))
            {
                _made[made] = change.On;
            }
        }

        for (var i = 0; i < changes.Count && !Findings.IsFull(); i++)
        {
            Apply(changes[i]);
            if (i + 1 == changes.Count || changes[i + 1].On != changes[i].On)
            {
                EndDay(changes[i].On);
            }
        }
    }

    public void Apply(StructureChange change)
    {
        (_change, _path, _broken) = (change, ChangeNames.PathOf(change), false);
        _events.Add(null);
        if (_since is { } since && change.On <= since)
        {
            Fault(HistoryFindings.TooEarly, new("on", change.On), new("since", since));
        }
        else
        {
            Dispatch(change);
        }

        if (_broken)
        {
            _doubtful.UnionWith(ChangeNames.NamedIn(change));
        }
    }

    public IEnumerable<NodeId> ChildrenOf(NodeId node) => _children.TryGetValue(node, out var children) ? children : [];

    private void Dispatch(StructureChange change)
    {
        switch (change)
        {
            case FoundNode found: Found(found.Node); break;
            case RenameNode rename: Alter(rename.Node, record => record with { Name = rename.Name }); break;
            case RecodeNode recode: Recode(recode); break;
            case RestateNode restate: Restate(restate); break;
            case TransferNode transfer: Transfer(transfer); break;
            case SplitNode split: Split(split); break;
            case MergeNodes merge: Merge(merge); break;
            case AbolishNode abolish: Abolish(abolish); break;
            default: throw new InvalidOperationException($"Unknown change {change.GetType().Name}.");
        }
    }

    /// <summary>A node that is there now; otherwise says why not.</summary>
    private NodeLife? Living(NodeId id)
    {
        var life = _lives.GetValueOrDefault(id);
        if (life?.Now is not null)
        {
            return life;
        }

        if (_doubtful.Contains(id))
        {
            _broken = true;
        }
        else if (life is not null)
        {
            Fault(
                HistoryFindings.NoLongerThere, new("name", life.Last.Name), new("node", id.Value), new("gone", life.Gone!.Value), new("successors", SuccessorsOf(life)));
        }
        else if (_made.TryGetValue(id, out var from))
        {
            Fault(HistoryFindings.NotYetThere, new("node", id.Value), new("from", from), new("on", _change.On));
        }
        else
        {
            Fault(HistoryFindings.NeverThere, new MessageArgument("node", id.Value));
        }

        return null;
    }

    private EquatableList<BilingualText> SuccessorsOf(NodeLife gone) => KnownNames.Of(_events[gone.Fates[^1]]!.To.Select(id => id.Value));

    private void RequireNew(NodeId id)
    {
        if (_lives.TryGetValue(id, out var life))
        {
            Fault([id], HistoryFindings.IdReused, new("id", id.Value), new("name", life.Last.Name));
        }
    }

    private void Fault(MessageTemplate template, params EquatableList<MessageArgument> arguments) => Fault([], template, arguments);

    /// <summary>The change cannot stand. It is reported unless it rests on a node of which an earlier problem left a doubt.</summary>
    private void Fault(EquatableList<NodeId> restsOn, MessageTemplate template, params EquatableList<MessageArgument> arguments)
    {
        _broken = true;
        if (!restsOn.Any(_doubtful.Contains))
        {
            Findings.Add(template.Error(_path, arguments));
        }
    }

    private void Warn(MessageTemplate template, params EquatableList<MessageArgument> arguments) => Findings.Add(template.Warning(_path, arguments));

    private NodeLife Begin(NodeRecord record)
    {
        if (!_lives.TryGetValue(record.Id, out var life))
        {
            _lives.Add(record.Id, life = new(record.Id));
        }

        Write(life, _change.On, record);
        life.AddOrigin(Position);
        return life;
    }

    /// <summary>The node stands like this from now on, or is gone.</summary>
    private void Write(NodeLife life, LocalDate from, NodeRecord? record)
    {
        var before = life.IsUnwritten ? null : life.Now;
        life.Write(Position, from, record);
        Add(ref _households, ref _householdsPath, before?.Households, record?.Households);
        Add(ref _population, ref _populationPath, before?.Population, record?.Population);
        if (before?.Parent != record?.Parent)
        {
            Hang(life.Id, before?.Parent, record?.Parent);
        }

        if (before?.Code != record?.Code)
        {
            Encode(life.Id, before?.Code, record?.Code);
        }
    }

    private void Add(ref long total, ref string? path, int? before, int? after)
    {
        var added = Math.Max(after ?? 0, 0) - (long)Math.Max(before ?? 0, 0);
        total += added;
        path = added > 0 && Position >= 0 ? _path : path;
    }

    private void Hang(NodeId node, NodeId? before, NodeId? after)
    {
        if (before is { } old)
        {
            _children[old].Remove(node);
        }

        if (after is { } parent)
        {
            if (!_children.TryGetValue(parent, out var children))
            {
                _children.Add(parent, children = []);
            }

            children.Add(node);
        }
    }

    private void Encode(NodeId node, string? before, string? after)
    {
        if (before is not null)
        {
            _codes[before].Remove(node);
        }

        if (after is not null)
        {
            if (!_codes.TryGetValue(after, out var nodes))
            {
                _codes.Add(after, nodes = []);
            }

            nodes.Add(node);
            if (Position >= 0)
            {
                _coded.Add((after, _path));
            }
        }
    }
}
