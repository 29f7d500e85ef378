namespace Tianhe.Governance.Documents;

/// <summary>What somebody has said of one column.</summary>
/// <param name="Heading">How the file calls it, or null.</param>
/// <param name="Constant">What stands for the column in every row, or null.</param>
/// <param name="Change">What makes of the text in the file the text that is read, or null.</param>
/// <param name="IsLeftOut">Whether it is neither read nor written.</param>
/// <param name="Keeps">Says of the text in the file whether its row is read, or null.</param>
internal readonly record struct ColumnUse(string? Heading, string? Constant, Func<string, string?>? Change, bool IsLeftOut, Func<string, bool>? Keeps)
{
    /// <summary>Whether cells are looked for.</summary>
    public bool IsSought => Constant is null && !IsLeftOut;
}
