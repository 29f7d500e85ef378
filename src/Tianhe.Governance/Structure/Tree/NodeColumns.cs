using System.Numerics;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>Records of nodes, column by column; what no record states takes no room.</summary>
internal sealed class NodeColumns
{
    /// <summary>What stands in a column for a figure or a kind that is not stated.</summary>
    public const sbyte NotStated = -1;

    private readonly NodeRecord[] _records;
    private uint[] _codeHashes = [];
    private bool _hasNegatives;

    private NodeColumns(NodeRecord[] records)
    {
        _records = records;
        Rows = new HierarchyRow[records.Length];
        Names = new string[records.Length];
    }

    public HierarchyRow[] Rows { get; }

    public string[] Names { get; }

    /// <summary>The codes; they are found from the check on.</summary>
    public TextIndex? Codes { get; private set; }

    public int[]? Households { get; private set; }

    public int[]? Population { get; private set; }

    public sbyte[]? Kinds { get; private set; }

    public static NodeColumns Of(NodeRecord[] records)
    {
        var columns = new NodeColumns(records);
        columns.Read();
        return columns;
    }

    /// <summary>Finds what is wrong with codes and figures, record by record.</summary>
    public void Check(List<Finding> findings)
    {
        for (var row = 0; row < _codeHashes.Length && !findings.IsFull(); row++)
        {
            CheckCode(Codes!, row, _codeHashes[row], findings);
        }

        for (var row = 0; _hasNegatives && row < Rows.Length && !findings.IsFull(); row++)
        {
            CheckFigure(_records[row].Households, TotalCheck.Households, "households", row, findings);
            CheckFigure(_records[row].Population, TotalCheck.Residents, "population", row, findings);
        }
    }

    private void Read()
    {
        string?[] codes = [];
        var coded = 0;
        for (var row = 0; row < _records.Length; row++)
        {
            var record = _records[row];
            Names[row] = record.Name ?? "";
            Rows[row] = new(record.Id.Value, record.Tier, Names[row], record.Parent?.Value);
            if (record.Code is { } code)
            {
                if (coded++ == 0)
                {
                    (codes, _codeHashes) = (new string?[_records.Length], new uint[_records.Length]);
                }

                (codes[row], _codeHashes[row]) = (code, TextIndex.HashOf(code));
            }

            if (record.Households is { } households)
            {
                (Households ??= Column<int>())[row] = households;
                _hasNegatives |= households < 0;
            }

            if (record.Population is { } population)
            {
                (Population ??= Column<int>())[row] = population;
                _hasNegatives |= population < 0;
            }

            if (record.Kind is { } kind)
            {
                (Kinds ??= Column<sbyte>())[row] = (sbyte)kind;
            }
        }

        Codes = coded == 0 ? null : new(codes, coded);
    }

    private T[] Column<T>()
        where T : struct, INumber<T>
    {
        var column = new T[_records.Length];
        Array.Fill(column, T.CreateChecked(NotStated));
        return column;
    }

    private void CheckCode(TextIndex codes, int row, uint hash, List<Finding> findings)
    {
        if (codes[row] is not { } code)
        {
            return;
        }

        var id = Rows[row].Id;
        if (string.IsNullOrWhiteSpace(code))
        {
            findings.Report(TreeFindings.BlankCode.Error($"nodes.{id}.code", new("name", Names[row]), new("id", id)));
        }
        else if (codes.Add(row, hash) is var first && first != row)
        {
            findings.Report(TreeFindings.DuplicateCode.Error(
                $"nodes.{id}.code",
                new("code", code),
                new("first", Names[first]),
                new("firstId", Rows[first].Id),
                new("second", Names[row]),
                new("secondId", id)));
        }
    }

    private void CheckFigure(int? value, BilingualText figure, string member, int row, List<Finding> findings)
    {
        if (value < 0)
        {
            findings.Report(StructureFindings.NegativeCount.Error(
                $"nodes.{Rows[row].Id}.{member}", new("name", Names[row]), new("id", Rows[row].Id), new("figure", figure), new("value", value.Value)));
        }
    }
}
