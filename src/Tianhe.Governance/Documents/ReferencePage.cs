using System.Text;

namespace Tianhe.Governance.Documents;

/// <summary>The reference page of a document: a section for each kind of object, in the order of their first mention.</summary>
internal sealed class ReferencePage
{
    private readonly StringBuilder _text = new();
    private readonly List<(string Name, StringBuilder Text)> _sections = [];

    /// <summary>The page of a document, in Markdown.</summary>
    public static string Of<T>(ObjectShape<T> shape)
    {
        var page = new ReferencePage();
        shape.Describe(page);
        return page._text.AppendJoin('\n', page._sections.Select(section => section.Text.ToString())).ToString();
    }

    /// <summary>A link to the section of a name; addresses of sections are in small letters.</summary>
    public static string Link(string name) => $"[{name}](#{name.ToLowerInvariant()})";

    /// <summary>Begins a section unless there is one already.</summary>
    public bool Begin(string name, BilingualText docs)
    {
        if (_sections.Exists(section => section.Name == name))
        {
            return false;
        }

        _sections.Add((name, new StringBuilder($"## {name}\n\n{docs.Chinese}\n\n{docs.English}\n\n")));
        return true;
    }

    public void Table(IEnumerable<(string Name, bool IsRequired, Written? Default, string Cell, BilingualText Docs)> rows)
    {
        var text = _sections[^1].Text.Append("| 成员 member | 必填 required | 可写 accepted | 含义 meaning |\n|---|---|---|---|\n");
        foreach (var row in rows)
        {
            var need = row.IsRequired ? "是 yes" : row.Default is { } value ? $"否 no = `{value.Flat()}`" : "否 no";
            text.Append($"| `{row.Name}` | {need} | {Escape(row.Cell)} | {Escape(row.Docs.Chinese)}<br>{Escape(row.Docs.English)} |\n");
        }
    }

    public void Cases(IEnumerable<string> cells) => _sections[^1].Text.AppendJoin("", cells.Select(cell => $"- {cell}\n"));

    private static string Escape(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
