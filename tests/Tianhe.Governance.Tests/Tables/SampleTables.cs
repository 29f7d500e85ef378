using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;

namespace Tianhe.Governance.Tests.Tables;

/// <summary>A small table of time limits, an illustration, and how tests make others of it.</summary>
internal static class SampleTables
{
    public static FactCatalogue Facts { get; } = FactCatalogue.Of(
    [
        FactDeclaration.ForText("kind", new("类别", "kind"), ["lift", "water", "noise"]),
        FactDeclaration.ForTruth("urgent", new("紧急", "urgent")),
        FactDeclaration.ForNumber("returns", new("退回次数", "returns"), 0) with { Minimum = 0, Maximum = 9 },
    ]);

    public static TableDescription Limits => new()
    {
        Id = "handling-limits",
        Version = "1",
        Name = new("办理时限", "Time limits"),
        Facts = Facts,
        Inputs = ["kind", "urgent", "returns"],
        Outputs =
        [
            TableOutput.OfLimits("within", new("办理时限", "handle within"),
            [
                new("24h", TimeLimit.ClockHours(24)),
                new("3wd", TimeLimit.WorkingDays(3, FirstDay.NextDay, TimeLimit.EndOfDay)),
                new("5wd", TimeLimit.WorkingDays(5, FirstDay.NextDay, TimeLimit.EndOfDay)),
            ]),
        ],
        HitPolicy = HitPolicy.Unique,
        Rows =
        [
            Row("stuck", "24h", Condition.Is("kind", "lift"), Condition.Is("urgent", true)),
            Row("urgent", "3wd", Condition.Not(Condition.Is("kind", "lift")), Condition.Is("urgent", true)),
            Row("returned", "3wd", Condition.Is("urgent", false), Condition.MoreThan("returns", 2)),
            Row("ordinary", "5wd", Condition.Is("urgent", false), Condition.AtMost("returns", 2)),
        ],
    };

    public static TableRow Row(TableRowId id, FactValue value, params EquatableList<Condition> when) => new(id, when, [new("within", value)]);

    public static FactSheet Sheet(FactValue kind, FactValue urgent, FactValue returns) =>
        FactSheet.Bind(Facts, [("kind", kind), ("urgent", urgent), ("returns", returns)]);

    /// <summary>A table of points: each row is an id, what it gives, and its conditions.</summary>
    public static TableDescription Points(HitPolicy policy, params EquatableList<TableRow> rows) => Limits with
    {
        Id = "points",
        Outputs = [new(FactDeclaration.ForNumber("within", new("分值", "points"), 1) with { Minimum = 0, Maximum = 10 })],
        HitPolicy = policy,
        Rows = rows,
    };

    /// <summary>A table of which nothing is proved yet, so that it may contradict itself.</summary>
    public static DecisionTable Unproven(TableDescription description)
    {
        var findings = new List<Finding>();
        RuleOrigin origin = new($"{description.Id}", "1", "");
        return DecisionTable.Unproven(description, origin, origin.At("table"), findings) ?? throw new InvalidOperationException(string.Join('\n', findings));
    }
}
