
namespace Tianhe.Governance.Documents;

/// <summary>Which heading of a file means which column.</summary>
internal sealed class CsvHeadings
{
    private const int None = -1;

    private readonly IReadOnlyList<string> _headings;
    private readonly IReadOnlyList<ListColumn> _columns;
    private readonly IReadOnlyList<ColumnUse> _uses;
    private readonly string[] _folded;
    private readonly int[] _places;
    private readonly int[] _columnAt;

    public CsvHeadings(IReadOnlyList<string> headings, IReadOnlyList<ListColumn> columns, IReadOnlyList<ColumnUse> uses)
    {
        _headings = headings;
        _columns = columns;
        _uses = uses;
        _folded = [.. headings.Select(FoldedText.Of)];
        Count = Array.FindLastIndex(_folded, heading => heading.Length > 0) + 1;
        _columnAt = [.. _folded.Take(Count).Select(ColumnOf)];
        _places = [.. columns.Select(column => Array.IndexOf(_columnAt, column.Index))];
    }

    /// <summary>How many columns the file has, blank headings at the end aside.</summary>
    public int Count { get; }

    public int PlaceOf(ListColumn column) => _places[column.Index];

    public string TextOf(ListColumn column) => _headings[_places[column.Index]];

    public void Check(ListProblems problems, char separator, int row, Func<int, TextPosition> positionOf)
    {
        if (Count == 1 && OtherSeparator(separator) is { } other)
        {
            problems.Add(ListFindings.OtherSeparator.Error(problems.List, new("found", NameOf(other)), new("expected", NameOf(separator))) with { Position = positionOf(0) });
            return;
        }

        if (Array.TrueForAll(_columnAt, column => column == None) && _columns.Any(column => column.IsRequired && IsSought(column)))
        {
            problems.Add(ListFindings.NoHeadings.Error(problems.List, new MessageArgument("row", row)) with { Position = positionOf(0) });
        }

        CheckDuplicates(problems, positionOf);
        var unread = Enumerable.Range(0, Count).Where(place => _columnAt[place] == None).ToList();
        foreach (var column in _columns.Where(column => _uses[column.Index].IsSought && PlaceOf(column) == None))
        {
            CheckMissing(column, unread, problems, positionOf);
        }

        if (unread.Count > 0)
        {
            problems.Add(ListFindings.ColumnsNotRead.Warning(problems.List, new MessageArgument("headings", KnownNames.Of(unread.Select(Name)))));
        }
    }

    private void CheckDuplicates(ListProblems problems, Func<int, TextPosition> positionOf)
    {
        for (var place = 0; place < Count; place++)
        {
            if (_columnAt[place] is >= 0 and var index && _places[index] != place)
            {
                var finding = ListFindings.DuplicateHeading.Error(
                    $"{problems.List}.{_columns[index].Id}",
                    new("heading", Name(place)),
                    new("first", Name(_places[index])),
                    new("column", _columns[index].Heading));
                problems.Add(finding with { Position = positionOf(place) });
            }
        }
    }

    private void CheckMissing(ListColumn column, List<int> unread, ListProblems problems, Func<int, TextPosition> positionOf)
    {
        var names = _uses[column.Index].Heading is { } heading ? [FoldedText.Of(heading)] : column.Names;
        var near = unread.Where(place => names.Any(name => FoldedText.MayMean(_folded[place], name))).ToList();
        var called = _uses[column.Index].Heading is { } own ? BilingualText.Same(own) : column.Heading;
        if (column.IsRequired)
        {
            problems.Add(ListFindings.MissingColumn.Error(
                $"{problems.List}.{column.Id}",
                new("column", called),
                new("found", KnownNames.Of(Enumerable.Range(0, Count).Select(Name))),
                new("near", KnownNames.Of(near.Select(Name)))));
        }
        else if (near.Count > 0)
        {
            var finding = ListFindings.UnclearHeading.Error($"{problems.List}.{column.Id}", new("heading", Name(near[0])), new("column", called));
            problems.Add(finding with { Position = positionOf(near[0]) });
        }
    }

    private int ColumnOf(string folded)
    {
        var own = _columns.FirstOrDefault(column => IsSought(column) && _uses[column.Index].Heading is { } heading && FoldedText.Of(heading) == folded);
        return own?.Index ?? _columns.FirstOrDefault(column => IsSought(column) && _uses[column.Index].Heading is null && column.Names.Contains(folded))?.Index ?? None;
    }

    private bool IsSought(ListColumn column) => _uses[column.Index].IsSought;

    private char? OtherSeparator(char separator) =>
        new char?[] { ',', ';', '\t', '|', '，' }.FirstOrDefault(other => other != separator && _headings[0].Split(other!.Value) is { Length: > 1 } parts
            && parts.Any(part => ColumnOf(FoldedText.Of(part)) != None));

    private static BilingualText NameOf(char separator) => separator switch
    {
        ',' => new("逗号", "commas"),
        ';' => new("分号", "semicolons"),
        '\t' => new("制表符", "tabs"),
        '|' => new("竖线", "vertical bars"),
        '，' => new("全角逗号", "full-width commas"),
        _ => throw new ArgumentOutOfRangeException(nameof(separator), separator, "No separator."),
    };

    /// <summary>A heading as it is told, or its number where it is blank.</summary>
    private string Name(int place) =>
        string.IsNullOrWhiteSpace(_headings[place]) ? $"#{(place + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}" : Shown.Piece(_headings[place]);
}
