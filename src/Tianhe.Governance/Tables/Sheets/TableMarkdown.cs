using System.Globalization;
using System.Text;

using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>Draws a table in Markdown.</summary>
internal sealed class TableMarkdown
{
    private readonly TableDescription _table;
    private readonly Language _language;
    private readonly SheetLayout _layout;
    private readonly List<Citation> _citations = [];
    private readonly StringBuilder _text = new();

    private TableMarkdown(TableDescription table, Language language)
    {
        _table = table;
        _language = language;
        _layout = SheetLayout.Of(table);
    }

    private bool IsChinese => _language == Language.Chinese;

    private bool HasNotes => _table.Rows.Any(row => row.Note is not null);

    public static string Write(TableDescription table, Language language) => new TableMarkdown(table, language).Write();

    private string Write()
    {
        _text.Append(CultureInfo.InvariantCulture, $"## {MarkdownText.Escape(_table.Name.In(_language))}{NoteOf(_table.Citation)}\n\n{HitPolicyWording.Of(_table.HitPolicy).In(_language)}\n\n");
        var inputs = _layout.Inputs.Select(input => MarkdownText.Escape(input.Declaration.Title.In(_language)));
        var outputs = _table.Outputs.Select(output => $"**{MarkdownText.Escape(output.Declaration.Title.In(_language))}**");
        string[] heads = [IsChinese ? "行" : "row", .. inputs, .. outputs, .. HasNotes ? [IsChinese ? "说明" : "note"] : Array.Empty<string>()];
        Line(heads);
        Line(heads.Select(_ => "---"));
        foreach (var row in _table.Rows)
        {
            Line([
                MarkdownText.Escape(row.Id.Value) + NoteOf(row.Citation),
                .. _layout.Inputs.Select(input => InputOf(row, input)),
                .. _table.Outputs.Select(output => ValueOf(row.Then.First(value => value.Key == output.Declaration.Name).Value, output)),
                .. HasNotes ? [row.Note is { } note ? MarkdownText.Escape(note.In(_language)) : ""] : Array.Empty<string>(),
            ]);
        }

        if (_table.Outputs.Any(output => output.Otherwise is not null))
        {
            Line([
                IsChinese ? "*其他情形*" : "*otherwise*",
                .. _layout.Inputs.Select(_ => ""),
                .. _table.Outputs.Select(output => output.Otherwise is { } value ? ValueOf(value, output) : ""),
                .. HasNotes ? [""] : Array.Empty<string>(),
            ]);
        }

        foreach (var (index, citation) in _citations.Index())
        {
            _text.Append(CultureInfo.InvariantCulture, $"{(index == 0 ? "\n" : "")}[^{index + 1}]: {MarkdownText.Escape(citation.In(_language))}\n");
        }

        return _text.ToString();
    }

    private void Line(IEnumerable<string> cells) => _text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private string InputOf(TableRow row, CellGrammar input) =>
        row.When.FirstOrDefault(condition => condition.FactRead == input.Declaration.Name) is { } condition ? MarkdownText.Escape(input.Write(condition, _language)) : IsChinese ? "任意" : "any";

    private string ValueOf(FactValue value, TableOutput output) => MarkdownText.Escape(
        output.Limits.FirstOrDefault(limit => value.Type == FactType.Text && limit.Key == value.Text) is { Value: { } limit } && limit.Name.In(_language) != value.Text
            ? IsChinese ? $"{value.Text}（{limit.Name.Chinese}）" : $"{value.Text} ({limit.Name.English})"
            : ValueText.Write(value, _language));

    /// <summary>The mark of a footnote; a text that is cited twice has one.</summary>
    private string NoteOf(Citation? citation)
    {
        if (citation is null)
        {
            return "";
        }

        var index = _citations.IndexOf(citation);
        if (index < 0)
        {
            index = _citations.Count;
            _citations.Add(citation);
        }

        return string.Create(CultureInfo.InvariantCulture, $"[^{index + 1}]");
    }
}
