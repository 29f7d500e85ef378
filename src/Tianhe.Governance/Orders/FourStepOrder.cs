using Tianhe.Governance.Facts;
using Tianhe.Governance.Orders;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance;

/// <summary>The order in four steps: 点单 submit, 派单 dispatch, 接单 take on, 评单 rate.</summary>
/// <remarks>
/// The four steps are common practice (the seed of this library, 田和街道, names 居民点单、社区派单); no national text fixes
/// stages or limits between them. Admission, check and return are added from published practice of hotlines and digital
/// city management: 受理, 核查 and 退单. A redo gives no new time: the clock runs on to the instant at which it fell due
/// before, for no source grants more. The dispatcher may dispatch again to another handler (改派) as long as the order is not
/// reported as handled, so that an order is not stuck when its handler leaves.
/// </remarks>
public static class FourStepOrder
{
    /// <summary>The id of the definition.</summary>
    public const string WorkflowId = "four-step-order";

    /// <summary>The clock of handling; it falls due.</summary>
    public const string HandlingClock = "handling";

    /// <summary>The clock of acknowledging; it falls due. Only where a limit is set.</summary>
    public const string AcknowledgingClock = "acknowledging";

    /// <summary>The window within which an order may be returned.</summary>
    public const string ReturnWindow = "return-window";

    /// <summary>Makes the rules of a place.</summary>
    /// <param name="options">What the place decides for itself.</param>
    /// <returns>The rules.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static OrderRules Rules(FourStepOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new()
        {
            Workflow = WorkflowDefinition.From(Describe(options)),
            Calendar = options.Calendar,
            Categories = options.Categories,
            Urgencies = options.Urgencies,
            ReturnReasons = options.ReturnReasons,
            HandlerRoles = options.Handlers,
            ClockSkewTolerance = options.ClockSkewTolerance,
        };
    }

    private static WorkflowDescription Describe(FourStepOptions options) => new()
    {
        Id = WorkflowId,
        Version = options.Version,
        Name = new("四步工单", "four-step order"),
        Facts = OrderFacts.Catalogue,
        Stages =
        [
            new("awaiting-admission", StageKind.Intake, new("待受理", "awaiting admission")),
            new("awaiting-dispatch", StageKind.Dispatching, new("待派单", "awaiting dispatch")),
            new("awaiting-acknowledgement", StageKind.Assigned, new("待签收", "awaiting acknowledgement")),
            new("in-progress", StageKind.Working, new("办理中", "in progress")),
            new("awaiting-check", StageKind.Checking, new("待核查", "awaiting check")),
            new("awaiting-rating", StageKind.Rating, new("待评价", "awaiting rating")),
            new("rated", StageKind.Closing, new("已评价", "rated")),
            new("closed", StageKind.Closed, new("已结案", "closed")),
        ],
        Actions =
        [
            new(OrderActions.Submit, new("点单", "submit")),
            new(OrderActions.Admit, new("受理", "admit")),
            new(OrderActions.Dispatch, new("派单", "dispatch")),
            new(OrderActions.Acknowledge, new("签收", "acknowledge")),
            new(OrderActions.Return, new("退单", "return")),
            new(OrderActions.ReportHandled, new("办结", "report as handled")),
            new(OrderActions.Check, new("核查", "check")),
            new(OrderActions.Rate, new("评单", "rate")),
            new(OrderActions.Close, new("结案", "close")),
        ],
        Clocks = Clocks(options),
        Tables = options.Tables,
        Transitions = [.. FirstHalf(options), .. SecondHalf(options)],
    };

    private static EquatableList<WorkflowClock> Clocks(FourStepOptions options)
    {
        var handling = new WorkflowClock(HandlingClock, ClockKind.Due, new("办理时限", "handling limit"), options.Handling) { Citation = options.Citation };
        var window = new WorkflowClock(ReturnWindow, ClockKind.Window, new("退单期限", "return window"), options.ReturnWindow) { Citation = options.Citation };
        return options.Acknowledging is { } limit
            ? [handling, window, new(AcknowledgingClock, ClockKind.Due, new("签收时限", "acknowledging limit"), limit)]
            : [handling, window];
    }

    /// <summary>点单, 派单, 接单: from the resident's wish until somebody has taken it on.</summary>
    private static WorkflowTransition[] FirstHalf(FourStepOptions options)
    {
        EquatableList<Authority> dispatcher = [Authority.ForRole(options.Dispatcher)];
        EquatableList<ClockId> acknowledging = options.Acknowledging is null ? [] : [AcknowledgingClock];
        return
        [
            new("submit", null, OrderActions.Submit, "awaiting-admission") { By = [Authority.Anyone] },
            new("admit", "awaiting-admission", OrderActions.Admit, "awaiting-dispatch") { By = dispatcher, Starts = [HandlingClock] },
            new("dispatch", "awaiting-dispatch", OrderActions.Dispatch, "awaiting-acknowledgement") { By = dispatcher, Starts = [ReturnWindow, .. acknowledging] },
            new("dispatch-again-unacknowledged", "awaiting-acknowledgement", OrderActions.Dispatch, "awaiting-acknowledgement") { By = dispatcher, Starts = [ReturnWindow, .. acknowledging] },
            new("dispatch-again-in-progress", "in-progress", OrderActions.Dispatch, "awaiting-acknowledgement") { By = dispatcher, Starts = [ReturnWindow, .. acknowledging] },
            new("acknowledge", "awaiting-acknowledgement", OrderActions.Acknowledge, "in-progress") { By = [Authority.Handler], Stops = acknowledging },
            new("return-unacknowledged", "awaiting-acknowledgement", OrderActions.Return, "awaiting-dispatch") { By = [Authority.Handler], Within = ReturnWindow, Stops = [ReturnWindow, .. acknowledging] },
            new("return-in-progress", "in-progress", OrderActions.Return, "awaiting-dispatch") { By = [Authority.Handler], Within = ReturnWindow, Stops = [ReturnWindow] },
        ];
    }

    /// <summary>Handling, check, 评单 and closing.</summary>
    private static WorkflowTransition[] SecondHalf(FourStepOptions options)
    {
        EquatableList<Authority> dispatcher = [Authority.ForRole(options.Dispatcher)];
        EquatableList<Authority> checker = [Authority.ForRole(options.Checker)];
        EquatableList<Authority> requester = [Authority.Requester, Authority.ForRequesterBy(options.Dispatcher)];
        EquatableList<Condition> apart = options.CheckerMayBeHandler ? [] : [Condition.Is(OrderFacts.ActorIsHandler, false)];
        return
        [
            new("report-handled", "in-progress", OrderActions.ReportHandled, "awaiting-check") { By = [Authority.Handler], Stops = [HandlingClock] },
            new("check-passed", "awaiting-check", OrderActions.Check, "awaiting-rating") { By = checker, Guards = [Condition.Is(OrderFacts.CheckPassed, true), .. apart] },
            new("check-failed", "awaiting-check", OrderActions.Check, "in-progress") { By = checker, Guards = [Condition.Is(OrderFacts.CheckPassed, false), .. apart], Resumes = [HandlingClock] },
            new("rate-satisfied", "awaiting-rating", OrderActions.Rate, "rated") { By = requester, Guards = [Condition.Is(OrderFacts.RatingSatisfied, true)] },
            .. Dissatisfied(requester, options.MaxRedos),
            new("close-unrated", "awaiting-rating", OrderActions.Close, "closed") { By = dispatcher },
            new("close-rated", "rated", OrderActions.Close, "closed") { By = dispatcher },
        ];
    }

    private static WorkflowTransition[] Dissatisfied(EquatableList<Authority> requester, int maxRedos)
    {
        var dissatisfied = Condition.Is(OrderFacts.RatingSatisfied, false);
        var stands = new WorkflowTransition("rate-dissatisfied", "awaiting-rating", OrderActions.Rate, "rated") { By = requester, Guards = [dissatisfied] };
        return maxRedos == 0
            ? [stands]
            :
            [
                new("rate-redo", "awaiting-rating", OrderActions.Rate, "in-progress") { By = requester, Guards = [dissatisfied, Condition.LessThan(OrderFacts.RedosAfterRating, maxRedos)], Resumes = [HandlingClock] },
                stands with { Guards = [dissatisfied, Condition.AtLeast(OrderFacts.RedosAfterRating, maxRedos)] },
            ];
    }
}
