namespace Tianhe.Governance.Structure;

/// <content>The records of which a tree is made.</content>
public sealed partial class GovernanceTree
{
    /// <summary>The record of each node, in preorder.</summary>
    internal NodeRecord[] ToRecords()
    {
        var records = new NodeRecord[Count];
        for (var i = 0; i < records.Length; i++)
        {
            records[i] = new Node(this, i).ToRecord();
        }

        return records;
    }
}
