namespace Tianhe.Governance.Structure;

/// <summary>What can be wrong with the codes of the nodes of a tree; all else of a tree is in <see cref="StructureFindings"/>.</summary>
internal static class TreeFindings
{
    public static readonly MessageTemplate DuplicateCode = new("structure.duplicate-code", new(
        "代码“{code}”已由“{first}”（{firstId}）使用，“{second}”（{secondId}）不能再用，请核对代码。",
        "The code '{code}' is that of {first} ({firstId}); {second} ({secondId}) cannot have it too. Correct one of them."));

    public static readonly MessageTemplate BlankCode = new("structure.blank-code", new(
        "“{name}”（{id}）的代码为空白；没有代码时请不填。",
        "{name} ({id}) has a blank code; leave the code out where there is none."));

    internal static EquatableList<MessageTemplate> All { get; } = [DuplicateCode, BlankCode];
}
