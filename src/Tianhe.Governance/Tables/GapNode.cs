namespace Tianhe.Governance.Tables;

/// <summary>A split of one column: where each class leads. Equal when it splits alike.</summary>
internal readonly record struct GapNode(int Depth, int[] Children)
{
    public bool Equals(GapNode other) => Depth == other.Depth && Children.AsSpan().SequenceEqual(other.Children);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Depth);
        foreach (var child in Children)
        {
            hash.Add(child);
        }

        return hash.ToHashCode();
    }
}
