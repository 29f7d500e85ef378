namespace Tianhe.Governance.Structure;

/// <summary>The lines of the account of a merge of grid networks.</summary>
internal static class ZoneLines
{
    public static readonly MessageTemplate Merged = new("structure.networks-merged", new(
        "{networks}自{on}起合并为“{into}”，原体系至{eve}止。",
        "Until {eve}: {networks}. From {on}: {into}."));

    public static readonly MessageTemplate WentWhole = new("structure.grid-went-whole", new(
        "“{grid}”（{network}）整体并入“{into}”。",
        "{grid} ({network}) goes into {into} as a whole."));

    public static readonly MessageTemplate WentInPart = new("structure.grid-went-in-part", new(
        "“{grid}”（{network}）中的{ground}并入“{into}”。",
        "Of {grid} ({network}) into {into}: {ground}."));

    public static readonly MessageTemplate LeftOver = new("structure.grid-left-over", new(
        "“{grid}”（{network}）中的{ground}不再属于任何网格。",
        "Left over of {grid} ({network}): {ground}."));

    public static readonly MessageTemplate NoGround = new("structure.grid-had-no-ground", new(
        "“{grid}”（{network}）未覆盖任何地域，不并入任何网格。",
        "{grid} ({network}) covered nothing and goes into no grid."));

    public static readonly MessageTemplate NewlyCovered = new("structure.grid-newly-covers", new(
        "“{into}”新增{ground}，此前不属于任何网格。",
        "Newly covered by {into}, in no grid before: {ground}."));

    internal static EquatableList<MessageTemplate> All { get; } = [Merged, WentWhole, WentInPart, LeftOver, NoGround, NewlyCovered];
}
