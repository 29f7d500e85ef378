namespace Tianhe.Governance.Documents;

/// <summary>A row of the flat list of nodes: 16 bytes a token. The value of a member is the row after its name.</summary>
/// <param name="Kind">What stands here.</param>
/// <param name="IsEscaped">Whether a name or text has escapes.</param>
/// <param name="Start">The offset of the first byte, the opening quote or bracket included.</param>
/// <param name="Length">The number of bytes of a scalar or name, quotes included; 1 for a bracket.</param>
/// <param name="Next">The row after this node and all that it contains.</param>
internal readonly record struct DocumentNode(NodeKind Kind, bool IsEscaped, int Start, int Length, int Next);
