using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>The cell of an output: a value alone, so that a text needs no quotation marks.</summary>
internal static class OutputText
{
    public static bool TryRead(string text, FactDeclaration declaration, out FactValue value)
    {
        // What spreadsheets add is white space; a declared text that has some of its own is written exactly.
        var isExact = declaration.Type == FactType.Text && declaration.Texts.Contains(text);
        return ValueText.TryRead(isExact ? text : text.Trim(), declaration, out value);
    }
}
