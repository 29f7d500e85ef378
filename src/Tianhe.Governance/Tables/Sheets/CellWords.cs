namespace Tianhe.Governance.Tables;

/// <summary>The words of cells in both languages; either is read, whatever the sheet is written in.</summary>
internal static class CellWords
{
    public static readonly CellWord Any = new("任意", "any");
    public static readonly CellWord Not = new("非", "not");
    public static readonly CellWord And = new("且", "and");
    public static readonly CellWord Or = new("或", "or");
    public static readonly CellWord Under = new("属于", "under");
    public static readonly CellWord Yes = new("是", "yes");
    public static readonly CellWord No = new("否", "no");
}
