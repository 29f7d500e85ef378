using System.Collections.Concurrent;

using CsCheck;

using NodaTime;

using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;

namespace Tianhe.Governance.Tests.Tables;

/// <summary>Tables over so few values, of every type, that every sheet can be tried, and what they mean, written without intervals.</summary>
internal static class SmallTables
{
    private const int MostInputs = 4;

    private static readonly CodeList Codes = CodeList.Of("codes", "1", new("代码", "codes"),
    [
        new() { Code = "z", Name = BilingualText.Same("Z") },
        new() { Code = "x", Name = BilingualText.Same("X") },
        new() { Code = "x/y", Name = BilingualText.Same("Y"), Under = "x" },
    ]);

    private static readonly ConcurrentDictionary<string, SmallSheet[]> SheetsByColumns = new(StringComparer.Ordinal);

    private static SmallColumn[] Columns { get; } =
    [
        new(FactDeclaration.ForNumber("number", new("数", "number"), 1) with { Minimum = -0.1m, Maximum = 0.2m }, [-0.1m, 0m, 0.1m, 0.2m], IsOrdered: true),
        new(FactDeclaration.ForText("kind", new("类", "kind"), ["a", "b", "c"]), ["a", "b", "c"], IsOrdered: false),
        new(FactDeclaration.ForTruth("done", new("完成", "done")), [false, true], IsOrdered: false),
        new(FactDeclaration.ForDate("on", new("日期", "on")) with { Earliest = Day(0), Latest = Day(2) }, [Day(0), Day(1), Day(2)], IsOrdered: true),
        new(FactDeclaration.ForDuration("spent", new("用时", "spent")) with { Shortest = Span(-1), Longest = Span(1) }, [Span(-1), Span(0), Span(1)], IsOrdered: true),
        new(FactDeclaration.ForCount("visits", new("次数", "visits")) with { Maximum = 2 }, [0, 1, 2], IsOrdered: true),
        new(FactDeclaration.ForRate("rate", new("率", "rate"), 1, NumberRounding.HalfUp) with { Maximum = 0.2m }, [FactValue.Rate(1, 21), FactValue.Rate(1, 20), FactValue.Rate(6, 25)], IsOrdered: true),
        new(FactDeclaration.ForCode("code", new("码", "code"), Codes), ["z", "x", "x/y"], IsOrdered: false),
    ];

    public static FactCatalogue Facts { get; } = FactCatalogue.Of([.. Columns.Select(column => column.Fact)]);

    public static Gen<SmallTable> Any { get; } =
        from policy in Gen.Enum<HitPolicy>()
        from inputs in Gen.Int[1, MostInputs]
        from places in Gen.Shuffle(Enumerable.Range(0, Columns.Length).ToArray(), inputs)
        from rows in Row([.. places.Order().Select(place => Columns[place])]).Array[0, 6]
        from otherwise in Gen.Bool
        from allowsGaps in Gen.Bool
        select new SmallTable(policy, [.. places.Order().Select(place => Columns[place])], rows, otherwise && policy != HitPolicy.CollectCount, allowsGaps);

    /// <summary>Every sheet of some facts, known values and the two ways not to be known.</summary>
    public static SmallSheet[] SheetsOf(SmallColumn[] columns) => SheetsByColumns.GetOrAdd(
        string.Join(' ', columns.Select(column => column.Fact.Name)), _ => [.. Places(columns.Select(column => column.Values.Length + 2)).Select(places => SmallSheet.Of(columns, places))]);

    private static LocalDate Day(int day) => new LocalDate(2026, 2, 27).PlusDays(day);

    private static Duration Span(int milliseconds) => Duration.FromMilliseconds(milliseconds);

    private static Gen<SmallRow> Row(SmallColumn[] columns) =>
        from cells in columns.Aggregate(Gen.Const(Array.Empty<SmallCell?>()), (head, column) => head.SelectMany(before => Cell(column).Select(cell => (SmallCell?[])[.. before, cell])))
        from number in Gen.Int[0, 2]
        from more in Gen.Int[0, 1]
        select new SmallRow(cells, number, more);

    private static Gen<SmallCell?> Cell(SmallColumn column) =>
        from isAny in Gen.Int[0, 2]
        from kind in Gen.Int[0, column.IsOrdered ? 6 : column.Fact.Codes is null ? 1 : 2]
        from low in Gen.Int[0, column.Values.Length - 1]
        from high in Gen.Int[0, column.Values.Length - 1]
        from ends in Gen.Enum<RangeEnds>()
        from set in Gen.Int[1, (1 << column.Values.Length) - 1]
        from isNegated in Gen.Int[0, 3]
        from joint in Gen.Int[0, 5]
        select isAny == 0 ? null : SmallCell.Of(column, kind, low, high, ends, set, isNegated == 0)?.Joined(SmallCell.Of(column, 1, low, high, ends, set, isNegated == 1), joint);

    private static IEnumerable<int[]> Places(IEnumerable<int> counts) => counts.Aggregate(
        (IEnumerable<int[]>)[[]], (heads, count) => heads.SelectMany(head => Enumerable.Range(0, count).Select(place => (int[])[.. head, place])));
}

internal sealed record SmallColumn(FactDeclaration Fact, FactValue[] Values, bool IsOrdered);

/// <summary>The places of the values; behind the last value missing and not applicable.</summary>
internal sealed record SmallSheet(int[] Places, FactSheet Sheet, bool IsKnown)
{
    public static SmallSheet Of(SmallColumn[] columns, int[] places) => new(
        places,
        FactSheet.Bind(SmallTables.Facts, [.. columns.Select((column, index) => (column.Fact.Name, ValueOf(column, places[index])))]),
        places.Zip(columns).All(place => place.First < place.Second.Values.Length));

    private static FactValue ValueOf(SmallColumn column, int place) =>
        place < column.Values.Length ? column.Values[place] : place == column.Values.Length ? FactValue.Missing : FactValue.NotApplicable;
}

/// <summary>A condition and by place whether a value meets it.</summary>
internal sealed record SmallCell(Condition Condition, bool[] Met)
{
    /// <summary>A condition as drawn, or none where a value meets neither it nor what it negates.</summary>
    public static SmallCell? Of(SmallColumn column, int kind, int low, int high, RangeEnds ends, int set, bool isNegated)
    {
        var (name, values) = (column.Fact.Name, column.Values);
        var (condition, met) = kind switch
        {
            0 => (Condition.Is(name, values[low]), (Func<int, bool>)(place => place == low)),
            1 => (Condition.In(name, [.. values.Where((_, place) => (set >> place & 1) != 0)]), place => (set >> place & 1) != 0),
            2 when column.Fact.Codes is not null => (Condition.Under(name, values[low].Text), place => values[place] == values[low] || values[place].Text.StartsWith($"{values[low].Text}/", StringComparison.Ordinal)),
            2 => (Condition.AtLeast(name, values[low]), place => place >= low),
            3 => (Condition.MoreThan(name, values[low]), place => place > low),
            4 => (Condition.AtMost(name, values[low]), place => place <= low),
            5 => (Condition.LessThan(name, values[low]), place => place < low),
            _ => (Condition.Between(name, values[low], values[high], ends), place => IsBetween(place, low, high, ends)),
        };
        bool[] plain = [.. Enumerable.Range(0, values.Length).Select(met)];
        return !plain.Contains(true) || (isNegated && !plain.Contains(false)) ? null
            : isNegated ? new(Condition.Not(condition), [.. plain.Select(one => !one)])
            : new(condition, plain);
    }

    /// <summary>Sometimes both of two conditions, or either, where some value meets that.</summary>
    public SmallCell Joined(SmallCell? other, int joint) => (joint, other) switch
    {
        (0, { }) when Met.Zip(other.Met).Any(both => both.First && both.Second) => new(Condition.AllOf(Condition, other.Condition), [.. Met.Zip(other.Met, (one, two) => one && two)]),
        (1, { }) => new(Condition.AnyOf(Condition, other.Condition), [.. Met.Zip(other.Met, (one, two) => one || two)]),
        _ => this,
    };

    private static bool IsBetween(int place, int low, int high, RangeEnds ends) =>
        (ends is RangeEnds.Closed or RangeEnds.ClosedOpen ? place >= low : place > low) && (ends is RangeEnds.Closed or RangeEnds.OpenClosed ? place <= high : place < high);
}

internal sealed record SmallRow(SmallCell?[] Cells, int Number, int More)
{
    /// <summary>Whether the row matches; null where that cannot be evaluated.</summary>
    public bool? Matches(SmallSheet sheet)
    {
        var answer = (bool?)true;
        for (var input = 0; input < Cells.Length; input++)
        {
            if (Cells[input] is { } cell)
            {
                if (sheet.Places[input] >= cell.Met.Length)
                {
                    answer = null;
                }
                else if (!cell.Met[sheet.Places[input]])
                {
                    return false;
                }
            }
        }

        return answer;
    }
}

internal sealed record SmallTable(HitPolicy Policy, SmallColumn[] Columns, SmallRow[] Rows, bool HasOtherwise, bool AllowsGaps)
{
    private static readonly FactDeclaration Number = FactDeclaration.ForNumber("number", new("数", "number"), 0) with { Minimum = 0, Maximum = 2 };
    private static readonly FactDeclaration More = FactDeclaration.ForNumber("more", new("另数", "more"), 1);
    private static readonly FactDeclaration Text = FactDeclaration.ForText("more", new("词", "more"), ["high", "low"]);

    /// <summary>Every sheet of the inputs.</summary>
    public SmallSheet[] Sheets => SmallTables.SheetsOf(Columns);

    public IEnumerable<SmallSheet> KnownSheets => Sheets.Where(sheet => sheet.IsKnown);

    public bool HasOneHit => Policy is HitPolicy.Unique or HitPolicy.Any or HitPolicy.First or HitPolicy.Priority;

    /// <summary>The places of the rows, the highest outputs first where the policy asks for it. Of texts the first is the highest.</summary>
    public int[] Order => Policy is HitPolicy.Priority or HitPolicy.OutputOrder
        ? [.. Enumerable.Range(0, Rows.Length).OrderByDescending(row => Rows[row].Number).ThenBy(row => Rows[row].More)]
        : [.. Enumerable.Range(0, Rows.Length)];

    public TableDescription Description => new()
    {
        Id = "small",
        Version = "1",
        Name = new("小表", "small"),
        Facts = SmallTables.Facts,
        Inputs = [.. Columns.Select(column => column.Fact.Name)],
        Outputs = [Otherwise(new(Number), 2), Otherwise(new(Policy == HitPolicy.CollectSum ? More : Text), MoreOf(1))],
        HitPolicy = Policy,
        AllowsGaps = AllowsGaps,
        Rows = [.. Rows.Select((row, index) => new TableRow(IdOf(index), [.. row.Cells.OfType<SmallCell>().Select(cell => cell.Condition)], [new("more", MoreOf(row.More)), new("number", row.Number)]))],
    };

    public DecisionTable Unproven() => SampleTables.Unproven(Description);

    public static TableRowId IdOf(int row) => $"r{row}";

    public FactValue MoreOf(int more) => Policy == HitPolicy.CollectSum ? more / 10m : more == 0 ? "high" : "low";

    public bool AreAlike(int row, int other) => (Rows[row].Number, Rows[row].More) == (Rows[other].Number, Rows[other].More);

    private TableOutput Otherwise(TableOutput output, FactValue value) => HasOtherwise ? output with { Otherwise = value } : output;
}
