using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <content>The changes of one node: found, altered, transferred, abolished.</content>
internal sealed partial class HistoryReplay
{
    private void Found(NodeRecord record)
    {
        RequireNew(record.Id);
        CheckRecord(record);
        if (record.Parent is not { } parentId)
        {
            FaultOfNoParent(record);
        }
        else if (Living(parentId) is { } parent)
        {
            CheckPlace(record, parent.Now!);
        }

        if (!_lives.ContainsKey(record.Id))
        {
            Begin(record);
            _events[^1] = new([], [record.Id]);
        }
    }

    private void FaultOfNoParent(NodeRecord record)
    {
        if (record.Tier == _ladder.Top.Id)
        {
            Fault(HistoryFindings.SecondRoot, new("name", record.Name ?? ""), new("id", record.Id.Value));
        }
        else
        {
            Fault(StructureFindings.MissingParent, new("name", record.Name ?? ""), new("id", record.Id.Value), new("top", _ladder.Top.Name));
        }
    }

    private void Recode(RecodeNode change) => Alter(change.Node, record =>
    {
        CheckCode(record, change.Code);
        return record with { Code = change.Code };
    });

    private void Restate(RestateNode change)
    {
        Alter(change.Node, record =>
        {
            var restated = record with { Households = change.Households, Population = change.Population, Kind = change.Kind };
            CheckCount(restated, TotalCheck.Households, restated.Households);
            CheckCount(restated, TotalCheck.Residents, restated.Population);
            return restated;
        });
    }

    private void Alter(NodeId id, Func<NodeRecord, NodeRecord> alter)
    {
        if (Living(id) is not { } life)
        {
            return;
        }

        var (before, after) = (life.Now!, alter(life.Now!));
        if (before == after && !_doubtful.Contains(id))
        {
            Warn(HistoryFindings.ChangesNothing, new("name", before.Name), new("node", id.Value));
        }

        Write(life, _change.On, after);
    }

    private void Transfer(TransferNode change)
    {
        var (life, parent) = (Living(change.Node), Living(change.Parent));
        if (life is null || parent is null)
        {
            return;
        }

        RequireNoRoot(life.Now!);
        if (!_broken && WayUp(parent.Now!).Any(above => above.Id == change.Node))
        {
            Fault([change.Node, change.Parent], HistoryFindings.UnderItself, new("name", life.Now!.Name), new("node", change.Node.Value), new("parent", parent.Now!.Name));
        }

        if (!_broken)
        {
            CheckPlace(life.Now!, parent.Now!);
        }

        if (!_broken)
        {
            Alter(change.Node, record => record with { Parent = change.Parent });
        }
    }

    private void Abolish(AbolishNode change)
    {
        if (Living(change.Node) is not { } life)
        {
            return;
        }

        RequireNoRoot(life.Now!);
        var children = ChildrenOf(change.Node).ToList();
        if (!_broken && children.Count > 0)
        {
            EquatableList<NodeId> doubtful = [.. children.Where(_doubtful.Contains), change.Node];
            Fault(
                children.TrueForAll(_doubtful.Contains) ? doubtful : [change.Node],
                HistoryFindings.StillHasChildren,
                new("name", life.Now!.Name),
                new("node", change.Node.Value),
                new("children", KnownNames.Of(children.Where(child => !_doubtful.Contains(child)).Select(child => child.Value).Order(StringComparer.Ordinal))));
        }

        if (!_broken)
        {
            End(life);
            _events[^1] = new([change.Node], []);
        }
    }

    private void End(NodeLife life)
    {
        Write(life, _change.On, null);
        life.AddFate(Position);
    }

    private void RequireNoRoot(NodeRecord record)
    {
        if (record.Parent is null)
        {
            Fault([record.Id], HistoryFindings.RootStays, new("name", record.Name), new("node", record.Id.Value));
        }
    }

    /// <summary>The node and those above it; a broken change may have left a cycle, which ends the way.</summary>
    private IEnumerable<NodeRecord> WayUp(NodeRecord node)
    {
        var seen = new HashSet<NodeId>();
        for (NodeRecord? at = node; at is not null && seen.Add(at.Id); at = at.Parent is { } parent ? _lives.GetValueOrDefault(parent)?.Last : null)
        {
            yield return at;
        }
    }
}
