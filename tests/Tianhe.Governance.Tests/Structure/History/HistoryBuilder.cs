using NodaTime;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure.History;

/// <summary>Makes lawful changes out of numbers: a number that would break a law is passed over.</summary>
internal sealed class HistoryBuilder(GovernanceTree start, LocalDate first, string prefix)
{
    private LocalDate _day = first;
    private int _made;

    public List<StructureChange> Changes { get; } = [];

    public NodeRecord[] Records { get; private set; } = start.ToRecords();

    public HistoryBuilder Add(IEnumerable<(int Kind, int A, int B, int Days)> choices)
    {
        foreach (var (kind, a, b, days) in choices)
        {
            _day = _day.PlusDays(days) is var next && next > RandomHistories.Last ? RandomHistories.Last : next;
            if (Make(kind, Records[a % Records.Length], Records[b % Records.Length], b) is { } change)
            {
                Changes.Add(change);
                Records = [.. HandReplay.AsOf(start, Changes, LocalDate.MaxIsoValue).Values];
            }
        }

        return this;
    }

    private StructureChange? Make(int kind, NodeRecord a, NodeRecord b, int number) => kind switch
    {
        0 when a.Tier != "low" => new FoundNode { On = _day, Node = New(a.Tier == "top" ? "middle" : "low", a.Id) with { Households = number } },
        1 => new RenameNode { On = _day, Node = a.Id, Name = $"n{number % 5}" },
        2 => new RecodeNode { On = _day, Node = a.Id, Code = number % 3 == 0 ? null : $"{prefix}-code-{_made++}" },
        3 => new RestateNode { On = _day, Node = a.Id, Households = number % 3 == 0 ? null : number, Population = number },
        4 when a.Parent is not null && a.Tier != b.Tier && RandomHistories.Ladder.MayHang(a.Tier, b.Tier) => new TransferNode { On = _day, Node = a.Id, Parent = b.Id },
        5 when a.Parent is not null => Split(a, number),
        6 when a.Parent is not null && a.Tier == b.Tier && a.Id != b.Id =>
            new MergeNodes { On = _day, Nodes = [a.Id, b.Id], Into = (number % 2 == 0 ? New(a.Tier, a.Parent.Value) : a with { Households = null }) with { Code = null } },
        7 when a.Parent is not null && ChildrenOf(a).Length == 0 => new AbolishNode { On = _day, Node = a.Id },
        _ => null,
    };

    private SplitNode Split(NodeRecord whole, int number)
    {
        var children = ChildrenOf(whole);
        var share = children.Length == 0 ? 0 : number % (children.Length + 1);
        return new()
        {
            On = _day,
            Node = whole.Id,
            Parts =
            [
                new() { Node = (number % 2 == 0 ? whole : New(whole.Tier, whole.Parent!.Value)) with { Households = whole.Households / 2 }, Children = [.. children[..share]] },
                new() { Node = New(whole.Tier, whole.Parent!.Value) with { Households = whole.Households - (whole.Households / 2) }, Children = [.. children[share..]] },
            ],
        };
    }

    private NodeId[] ChildrenOf(NodeRecord node) => [.. Records.Where(record => record.Parent == node.Id).Select(record => record.Id)];

    private NodeRecord New(TierId tier, NodeId parent) => new() { Id = $"{prefix}{_made++}", Tier = tier, Name = $"n{_made % 5}", Parent = parent };
}
