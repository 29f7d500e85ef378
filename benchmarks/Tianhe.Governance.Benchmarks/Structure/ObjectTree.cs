using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Benchmarks;

/// <summary>The rival: objects behind a dictionary by id and one by code; nothing is checked, children stand as they came.</summary>
internal sealed class ObjectTree
{
    public ObjectTree(NodeRecord[] records)
    {
        foreach (var record in records)
        {
            var node = new ObjectNode(record.Id.Value, record.Name, record.Tier.Value, record.Code, record.Households);
            ById.Add(node.Id, node);
            if (node.Code is not null)
            {
                ByCode.Add(node.Code, node);
            }
        }

        foreach (var record in records)
        {
            if (record.Parent is { } parent)
            {
                var node = ById[record.Id.Value];
                node.Parent = ById[parent.Value];
                node.Parent.Children.Add(node);
            }
        }
    }

    public Dictionary<string, ObjectNode> ById { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, ObjectNode> ByCode { get; } = new(StringComparer.Ordinal);

    /// <summary>The households within every node, each computed once.</summary>
    public Dictionary<ObjectNode, long> RollUp()
    {
        var sums = new Dictionary<ObjectNode, long>(ById.Count);
        foreach (var node in ById.Values.Where(node => node.Parent is null))
        {
            Add(node, sums);
        }

        return sums;
    }

    private static long Add(ObjectNode node, Dictionary<ObjectNode, long> sums)
    {
        long sum = node.Households ?? 0;
        foreach (var child in node.Children)
        {
            sum += Add(child, sums);
        }

        return sums[node] = sum;
    }
}
