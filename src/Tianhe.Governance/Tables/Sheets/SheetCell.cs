using System.Globalization;

namespace Tianhe.Governance.Tables;

/// <summary>How spreadsheets name a cell.</summary>
internal static class SheetCell
{
    /// <summary>The name of a cell, such as C7.</summary>
    /// <param name="column">The place of the column, from 0.</param>
    /// <param name="row">The number of the row, from 1.</param>
    public static string Name(int column, int row)
    {
        var letters = "";
        for (var rest = column; rest >= 0; rest = (rest / 26) - 1)
        {
            letters = (char)('A' + (rest % 26)) + letters;
        }

        return letters + row.ToString(CultureInfo.InvariantCulture);
    }
}
