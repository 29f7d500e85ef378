using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>Checks a description and resolves its names, listing every problem.</summary>
internal sealed class TableCompiler
{
    public const int MaxRows = 5_000;
    public const int MaxInputs = 200;

    /// <summary>How many words the rows by class may take, in all columns together: 8 MB.</summary>
    private const int Room = 1_000_000;

    private static readonly BilingualText InputsKind = new("输入项", "inputs");
    private static readonly BilingualText OutputsKind = new("输出项", "outputs");
    private static readonly BilingualText RowsKind = new("行", "rows");

    private readonly TableDescription _description;
    private readonly List<Finding> _findings;
    private readonly Dictionary<FactName, int> _inputs = [];

    private TableCompiler(TableDescription description, List<Finding> findings)
    {
        _description = description;
        _findings = findings;
        foreach (var (index, input) in description.Inputs.Index())
        {
            _inputs.TryAdd(input, index);
        }
    }

    private FactCatalogue Facts => _description.Facts;

    private int RowCount => _description.Rows.Count;

    /// <summary>Compiles, or adds every reason why not to the findings and returns null.</summary>
    public static CompiledTable? Compile(TableDescription description, List<Finding> findings)
    {
        var before = findings.Count;
        if (description.Rows.Count > MaxRows || description.Inputs.Count > MaxInputs)
        {
            findings.Add(TooLarge(description.Rows.Count > MaxRows ? "rows" : "inputs"));
            return null;
        }

        var compiler = new TableCompiler(description, findings);
        compiler.CheckNames();
        var codings = compiler.Codings();
        if (findings.Count > before)
        {
            return null;
        }

        var outputs = new TableOutputsCompiler(description, codings, findings).Run();
        var cells = compiler.Cells();
        return findings.Count > before ? null : compiler.Put(cells, outputs);
    }

    private static Finding TooLarge(string path) => TableFindings.TooLarge.Error(path, new("rows", MaxRows), new("inputs", MaxInputs));

    private void CheckNames()
    {
        TableFindings.CheckUnique(_description.Inputs.Select(input => input.Value), "inputs", InputsKind, _findings);
        TableFindings.CheckUnique(_description.Outputs.Select(output => output.Declaration.Name.Value), "outputs", OutputsKind, _findings);
        TableFindings.CheckUnique(_description.Rows.Select(row => row.Id.Value), "rows", RowsKind, _findings);
        foreach (var input in _description.Inputs.Where(input => !Facts.TryIndexOf(input, out _)))
        {
            _findings.Report(FactFindings.Unknown(input, Facts, $"inputs.{input}"));
        }

        if (_description.Outputs.Count == 0)
        {
            _findings.Add(TableFindings.NoOutput.Error("outputs"));
        }
    }

    private FactCoding[] Codings()
    {
        var before = _findings.Count;
        foreach (var declaration in _description.Outputs.Select(output => output.Declaration).TakeWhile(_ => !_findings.IsFull()))
        {
            var path = $"outputs.{declaration.Name}";
            var ranges = new List<Finding>();
            FactFindings.CheckRange(declaration, ranges);
            _findings.AddRange(ranges.Select(finding => finding.At(path)));
            if (declaration.From is not null)
            {
                _findings.Add(TableFindings.OutputProduced.Error(path, new MessageArgument("output", declaration.Name.Value)));
            }
        }

        return _findings.Count > before ? [] : [.. _description.Outputs.Select(output => FactCoding.For(output.Declaration))];
    }

    /// <summary>By input and row.</summary>
    private CompiledCell?[][] Cells()
    {
        var cells = new CompiledCell?[]?[_description.Inputs.Count];
        foreach (var (index, row) in _description.Rows.Index().TakeWhile(_ => !_findings.IsFull()))
        {
            var path = $"rows.{row.Id}.when";
            foreach (var condition in row.When.TakeWhile(_ => !_findings.IsFull()))
            {
                if (condition.FactRead is not { } fact)
                {
                    CheckReadsNothing(condition, path);
                    continue;
                }

                if (!_inputs.TryGetValue(fact, out var input))
                {
                    _findings.Add(TableFindings.NotAnInput.Error($"{path}.{fact}", new("fact", fact.Value), TableFindings.Inputs(_description)));
                }
                else if (cells[input]?[index] is not null)
                {
                    _findings.Add(TableFindings.TwoConditions.Error($"{path}.{fact}", new MessageArgument("fact", fact.Value)));
                }
                else if (CompiledCondition.From(condition, Facts, $"{path}.{fact}", _findings) is { } compiled)
                {
                    Facts.TryIndexOf(fact, out var place);
                    var coding = Facts.CodingOf(place);
                    if (CellCodes.Of(compiled, coding) is { IsEmpty: false } codes)
                    {
                        (cells[input] ??= new CompiledCell?[RowCount])[index] = new(condition, codes);
                    }
                    else
                    {
                        _findings.Add(FactFindings.Empty(fact, condition, Facts, $"{path}.{fact}"));
                    }
                }
            }
        }

        // Inputs that no row reads share what is in none of them.
        var none = new CompiledCell?[RowCount];
        return [.. cells.Select(column => column ?? none)];
    }

    /// <summary>A condition on no one fact says nothing, or reads several.</summary>
    private void CheckReadsNothing(Condition condition, string path)
    {
        if (condition.FactsRead.ToList() is { Count: > 0 } facts)
        {
            _findings.Add(TableFindings.SeveralFacts.Error(path, new MessageArgument("facts", KnownNames.Of(facts.Select(fact => fact.Value)))));
        }
    }

    private CompiledTable? Put(CompiledCell?[][] cells, CompiledOutput[] outputs)
    {
        var order = Enumerable.Range(0, RowCount).ToArray();
        var isSorted = _description.HitPolicy is HitPolicy.Priority or HitPolicy.OutputOrder;
        if (isSorted)
        {
            Array.Sort(order, (row, other) => Compare(outputs, row, other));
        }

        var room = Room;
        var columns = new List<CompiledColumn>(cells.Length);
        foreach (var (input, written) in cells.Index())
        {
            Facts.TryIndexOf(_description.Inputs[input], out var fact);
            if (CompiledColumn.From(fact, Facts.Declarations[fact], Facts.CodingOf(fact), isSorted ? [.. order.Select(row => written[row])] : written, room) is not { } column)
            {
                _findings.Add(TooLarge("rows"));
                return null;
            }

            room -= column.ClassCount * RowSet.WordsOf(RowCount);
            columns.Add(column);
        }

        return new()
        {
            Policy = _description.HitPolicy,
            Columns = [.. columns],
            Outputs = [.. outputs.Select(output => output.InOrder(order))],
            Order = order,
            HasOtherwise = _description.Outputs.All(output => output.Otherwise is not null),
        };
    }

    private static int Compare(CompiledOutput[] outputs, int row, int other)
    {
        foreach (var output in outputs)
        {
            if (output.RankOf(other).CompareTo(output.RankOf(row)) is var order and not 0)
            {
                return order;
            }
        }

        return row.CompareTo(other);
    }
}
