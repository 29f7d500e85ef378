using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Orders;
using Tianhe.Governance.Rules;
using Tianhe.Governance.Tables;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Rules;

/// <summary>The pack that is built in as <c>bureau-3-13</c>, made in C#: the two are the same document.</summary>
internal static class BureauPack
{
    private const string Version = "2026.1";

    private static readonly Citation Bureau = new(
        new("某市直部门（副本未写明城市）", "a municipal bureau whose city the copy does not name"), new("诉求办理规定（标题未核）", "rule on the handling of requests (title unchecked)"))
    {
        Note = new("据法规数据库的副本，城市、标题和文号未核，效力未核；延期、催办和回访的规定未纳入", "from a copy in a database of rules; city, title, number and validity unchecked; what it says of extensions, reminders and follow-up calls is left out"),
    };

    private static readonly CodeList Kinds = CodeList.Of("order-kinds", Version, new("诉求类型", "kinds of requests"),
    [
        new() { Code = "consultation", Name = new("咨询", "consultation") },
        new() { Code = "help", Name = new("求助", "request for help") },
        new() { Code = "complaint", Name = new("投诉", "complaint") },
        new() { Code = "report", Name = new("举报", "report of a breach") },
        new() { Code = "suggestion", Name = new("建议", "suggestion") },
    ], Bureau);

    private static readonly EquatableList<FactDeclaration> Facts =
    [
        FactDeclaration.ForCode(OrderFacts.Category, new("诉求类型", "kind of request"), Kinds),
        FactDeclaration.ForText(OrderFacts.Urgency, new("紧急程度", "urgency"), ["urgent", "ordinary"]),
    ];

    private static readonly EquatableList<KeyValuePair<string, TimeLimit>> Limits =
    [
        new("same-day", TimeLimit.CalendarDays(1, FirstDay.DayOfStart, TimeLimit.EndOfDay, LastDayOff.Stands)),
        new("3wd", TimeLimit.WorkingDays(3, FirstDay.NextDay, TimeLimit.EndOfDay)),
        new("13wd", TimeLimit.WorkingDays(13, FirstDay.NextDay, TimeLimit.EndOfDay)),
    ];

    private static readonly TableDescription HandlingLimits = new()
    {
        Id = "handling-limits",
        Version = Version,
        Name = new("办理时限", "handling limits"),
        Facts = FactCatalogue.Of(Facts),
        Inputs = [OrderFacts.Category, OrderFacts.Urgency],
        Outputs = [TableOutput.OfLimits("handle-within", new("办理时限", "to be handled within"), Limits)],
        HitPolicy = HitPolicy.Unique,
        Rows =
        [
            Row("urgent", "same-day", Condition.Is(OrderFacts.Urgency, "urgent")),
            Row("consultation-or-help", "3wd", Condition.In(OrderFacts.Category, ["consultation", "help"]), Condition.Is(OrderFacts.Urgency, "ordinary")),
            Row("complaint-report-suggestion", "13wd", Condition.In(OrderFacts.Category, ["complaint", "report", "suggestion"]), Condition.Is(OrderFacts.Urgency, "ordinary")),
        ],
        Citation = Bureau,
    };

    public static RulePackDescription Description { get; } = new()
    {
        Id = "bureau-3-13",
        Version = Version,
        Name = new("按诉求类型限时办理（模板）", "limits by kind of request (a template)"),
        EffectiveFrom = new LocalDate(2026, 1, 1),
        Citations = [new("bureau", Bureau)],
        TimeLimits = [.. Limits, new("return", TimeLimit.WorkingDays(2, FirstDay.NextDay, TimeLimit.EndOfDay))],
        CodeLists = [Kinds],
        Facts = Facts,
        Tables = [HandlingLimits],
        Orders = FromReceipt(FourStepOrder.Rules(new()
        {
            Version = Version,
            Calendar = WorkingCalendar.China,
            Categories = [],
            Urgencies = [new("urgent", new("紧急", "urgent")), new("ordinary", new("一般", "ordinary"))],
            ReturnReasons =
            [
                new("not-our-area", new("属地不符", "not our area")),
                new("unclear-ownership", new("权属不清", "ownership unclear")),
                new("overlapping-duties", new("职能交叉", "duties overlap")),
            ],
            Dispatcher = "community-clerk",
            Checker = "community-secretary",
            Handlers = ["grid-worker"],
            CheckerMayBeHandler = false,
            Handling = new TableLimit("handling-limits", "handle-within"),
            ReturnWindow = TimeLimit.WorkingDays(2, FirstDay.NextDay, TimeLimit.EndOfDay),
            Tables = [DecisionTable.From(HandlingLimits)],
            MaxRedos = 1,
            ClockSkewTolerance = Duration.FromSeconds(5),
        })),
        Illustrations =
        [
            "effectiveFrom",
            "timeLimits.same-day.dueTime",
            "timeLimits.same-day.lastDayOff",
            "timeLimits.3wd.firstDay",
            "timeLimits.3wd.dueTime",
            "timeLimits.13wd.dueTime",
            "timeLimits.return",
            "orders",
        ],
    };

    /// <summary>The rule counts from receipt; the four steps count from admission unless told otherwise.</summary>
    private static OrderRules FromReceipt(OrderRules rules)
    {
        var description = rules.Workflow.Description;
        return rules with
        {
            CategoryCodes = Kinds,
            Workflow = WorkflowDefinition.From(description with { Transitions = [.. description.Transitions.Select(FromReceipt)] }),
        };
    }

    private static WorkflowTransition FromReceipt(WorkflowTransition step) => step.Id.Value switch
    {
        "submit" => step with { Starts = [FourStepOrder.HandlingClock] },
        "admit" => step with { Starts = [] },
        _ => step,
    };

    private static TableRow Row(TableRowId id, FactValue limit, params EquatableList<Condition> when) => new(id, when, [new("handle-within", limit)]);
}
