using NodaTime;

namespace Tianhe.Governance.Structure;

/// <summary>How a node stands after a change, by the position of the change; -1 is the start. No record: the node is gone.</summary>
internal readonly record struct NodeVersion(int Change, LocalDate From, NodeRecord? Record)
{
    public override string ToString() => $"{Record?.Id.Value ?? "gone"} from {Wording.Date(From, Language.English)}";
}
