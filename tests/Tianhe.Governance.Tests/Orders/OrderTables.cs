using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Orders;
using Tianhe.Governance.Tables;
using Tianhe.Governance.Testing;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Orders;

/// <summary>Tables by which the sample street chooses limits and consults its list of duties; illustrations all.</summary>
internal static class OrderTables
{
    public static FactDeclaration Category { get; } = FactDeclaration.ForText(OrderFacts.Category, new("类别", "category"), ["lift/stuck", "lift/out-of-order", "lights/stairwell"]);

    public static FactDeclaration Place { get; } = FactDeclaration.ForText(OrderFacts.Place, new("所在地", "place"), ["community-west", "grid-08", "grid-12"]);

    public static FactDeclaration Returns { get; } = FactDeclaration.ForNumber(OrderFacts.Returns, new("退单次数", "returns"), 0) with { Minimum = 0 };

    public static FactCatalogue Facts { get; } = FactCatalogue.Of(
    [
        Category,
        FactDeclaration.ForText(OrderFacts.Urgency, new("紧急程度", "urgency"), ["urgent", "ordinary"]),
        FactDeclaration.ForText(OrderFacts.Tier, new("层级", "tier"), ["community", "grid"]),
        Place,
        Returns,
        FactDeclaration.ForNumber("weather", new("天气", "weather"), 0),
    ]);

    public static EquatableList<OrderUrgency> Urgencies { get; } = [new("urgent", new("紧急", "urgent")), new("ordinary", new("一般", "ordinary"))];

    /// <summary>A stuck lift is handled within a day; in the west 3 working days; in grid 8 by urgency; at returned orders 2.</summary>
    public static TableDescription Limits { get; } = new()
    {
        Id = "handling-limits",
        Version = "1",
        Name = new("办理时限表", "handling limits"),
        Facts = Facts,
        Inputs = [OrderFacts.Category, OrderFacts.Urgency, OrderFacts.Place, OrderFacts.Returns],
        Outputs =
        [
            TableOutput.OfLimits("handle-within", new("办理时限", "handle within"),
            [
                new("24h", TimeLimit.ClockHours(24)),
                new("2wd", TimeLimit.WorkingDays(2, FirstDay.NextDay, TimeLimit.EndOfDay)),
                new("3wd", TimeLimit.WorkingDays(3, FirstDay.NextDay, TimeLimit.EndOfDay)),
                new("5wd", TimeLimit.WorkingDays(5, FirstDay.NextDay, TimeLimit.EndOfDay)),
            ]),
        ],
        HitPolicy = HitPolicy.First,
        AllowsGaps = true,
        Rows =
        [
            Row("stuck", "24h", Condition.Is(OrderFacts.Category, "lift/stuck")),
            Row("returned", "2wd", Condition.AtLeast(OrderFacts.Returns, 1)),
            Row("west", "3wd", Condition.Is(OrderFacts.Place, "community-west")),
            Row("eight-urgent", "3wd", Condition.Is(OrderFacts.Place, "grid-08"), Condition.Is(OrderFacts.Urgency, "urgent")),
            Row("eight", "5wd", Condition.Is(OrderFacts.Place, "grid-08"), Condition.Is(OrderFacts.Urgency, "ordinary"), Condition.Is(OrderFacts.Category, "lights/stairwell")),
        ],
    };

    public static TableLimit Limit { get; } = new("handling-limits", "handle-within");

    /// <summary>The rules of the sample street, with a table that chooses the limit of handling.</summary>
    public static OrderRules Rules(TableDescription? table = null, ClockLimit? limit = null) =>
        FourStepOrder.Rules(SampleStreet.Options with { Handling = limit ?? Limit, Tables = [DecisionTable.From(table ?? Limits)], Urgencies = Urgencies });

    public static TableRow Row(TableRowId id, FactValue limit, params EquatableList<Condition> when) => new(id, when, [new("handle-within", limit)]);

    /// <summary>Problems of rules that are bound to the sample street.</summary>
    public static IEnumerable<string> Problems(OrderRules rules)
    {
        try
        {
            rules.OrdersFor(SampleStreet.Place);
            return [];
        }
        catch (InvalidDefinitionException exception)
        {
            return exception.Findings.Select(finding => $"{finding.Path}: {finding.Describe(Language.English)}");
        }
    }
}
