using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>The cell of an output: a value alone, so that a text needs no quotation marks; a time limit also by its amount.</summary>
internal static class OutputText
{
    public static bool TryRead(string text, TableOutput output, out FactValue value)
    {
        var declaration = output.Declaration;

        // What spreadsheets add is white space; a declared text that has some of its own is written exactly.
        var trimmed = text.Trim();
        var written = trimmed.Length < text.Length && declaration.Texts.Contains(text) ? text : trimmed;
        var limit = output.Limits.Count == 0 || declaration.Texts.Contains(written) ? null : NameOf(written, output.Limits);
        return ValueText.TryRead(limit ?? written, declaration, out value);
    }

    /// <summary>The name of the one limit that has the amount which is written, or null: of two, other things than the amount are different.</summary>
    private static string? NameOf(string written, EquatableList<KeyValuePair<string, TimeLimit>> limits)
    {
        if (!LimitAmount.TryParse(written, out var amount))
        {
            return null;
        }

        string? name = null;
        foreach (var (other, limit) in limits)
        {
            if (limit.Amount == amount.Amount && limit.Unit == amount.Unit)
            {
                if (name is not null)
                {
                    return null;
                }

                name = other;
            }
        }

        return name;
    }
}
