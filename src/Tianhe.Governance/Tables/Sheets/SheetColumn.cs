using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Tables;

/// <summary>A column of a table's sheet.</summary>
/// <param name="index">Its place among the columns.</param>
/// <param name="path">Where its cells stand in a row of the table, such as <c>when.order.category</c>; a heading may say it too.</param>
/// <param name="heading">The heading that is written.</param>
/// <param name="known">The other headings by which it is known.</param>
/// <param name="isRequired">Whether a sheet must have it.</param>
internal sealed class SheetColumn(int index, string path, BilingualText heading, EquatableList<string> known, bool isRequired)
    : ListColumn(index, path, heading.Chinese, [heading.English, .. known], isRequired)
{
    /// <summary>The heading that is written.</summary>
    public BilingualText Title => heading;

    public override BilingualText Accepts => heading;

    public override bool IsPrivate => false;

    public override bool IsText => true;

    public override CellSlot CreateSlot() => throw new InvalidOperationException("The cells of a sheet are read by the table.");
}
