namespace Tianhe.Governance.Benchmarks;

/// <summary>A node as most programs write it: an object with a parent and a list of children.</summary>
internal sealed class ObjectNode(string id, string name, string tier, string? code, int? households)
{
    public string Id { get; } = id;

    public string Name { get; } = name;

    public string Tier { get; } = tier;

    public string? Code { get; } = code;

    public int? Households { get; } = households;

    public ObjectNode? Parent { get; set; }

    public List<ObjectNode> Children { get; } = [];

    public bool IsUnder(ObjectNode ancestor)
    {
        for (var node = Parent; node is not null; node = node.Parent)
        {
            if (ReferenceEquals(node, ancestor))
            {
                return true;
            }
        }

        return false;
    }

    public long HouseholdsWithin()
    {
        long sum = Households ?? 0;
        foreach (var child in Children)
        {
            sum += child.HouseholdsWithin();
        }

        return sum;
    }
}
