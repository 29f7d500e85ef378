namespace Tianhe.Governance.Structure;

/// <summary>A row of a roster that may be what a node became, and why.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record RosterCandidate
{
    internal RosterCandidate(NodeRecord row, EquatableList<BilingualText> reasons) => (Row, Reasons) = (row, reasons);

    /// <summary>The row, as it stands in the roster.</summary>
    public NodeRecord Row { get; }

    /// <summary>Why it may be: the same code, the same name, children that it holds now, the same parent; one at least.</summary>
    public EquatableList<BilingualText> Reasons { get; }

    /// <summary>The row and the reasons in English.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Row.Name} ({Row.Id}): {Wording.List(Reasons, Language.English)}";
}
