using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Tables;

/// <summary>Why a cell cannot be read; the sheet adds the cell, the row and the column.</summary>
/// <param name="Template">The wording.</param>
/// <param name="At">Where in the text the reading stopped.</param>
internal readonly record struct CellFault(MessageTemplate Template, int At)
{
    /// <summary>What stands where the reading stopped.</summary>
    public BilingualText RestOf(string text) => At >= text.Length ? new("末尾", "its end") : Shown.Text(text[At..]);
}
