namespace Tianhe.Governance.Documents;

/// <summary>What stands in a document.</summary>
internal enum NodeKind : byte
{
    Object,
    Array,
    Name,
    Text,
    Number,
    Truth,
    Null,
}
