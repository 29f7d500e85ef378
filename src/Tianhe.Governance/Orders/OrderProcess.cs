using NodaTime;

using Tianhe.Governance.Documents;
using Tianhe.Governance.Orders;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance;

/// <summary>Decides the orders of one place by one set of rules.</summary>
/// <remarks>
/// Pure: the same order, command and occasion always give the same decision. A repeated command id is recognised before
/// anything else is looked at; then the version, then the time, then the rules, all of whose reasons are given at once.
/// Immutable and safe for all threads.
/// </remarks>
public sealed class OrderProcess
{
    private readonly Decider _decider;
    private readonly RulesInForce _rulesInForce;
    private readonly Dictionary<RoleId, BilingualText> _roleNames;
    private readonly int[] _actions;
    private readonly ActPreconditions _preconditions;
    private readonly OrderLapses _lapses;
    private readonly OrderRouter? _router;

    internal OrderProcess(OrderRules rules, Jurisdiction jurisdiction)
    {
        Rules = rules;
        Jurisdiction = jurisdiction ?? throw new ArgumentNullException(nameof(jurisdiction));
        _roleNames = jurisdiction.Roles.ToDictionary(role => role.Id, role => role.Name);
        jurisdiction.ThrowIfChanging(nameof(jurisdiction));
        OrderRulesCheck.ThrowIfUnfit(rules, jurisdiction);
        _decider = new(rules.Workflow, NameOf);
        _rulesInForce = new(rules.Workflow.Origin.Source, rules.Workflow.Id, rules.Workflow.Version, rules.Calendar.Revision);
        _preconditions = new(rules.Calendar.Zone, rules.ClockSkewTolerance, ReferenceToRules(), ReferenceTo("clockSkewTolerance"));
        _lapses = new(this);
        _router = rules is { Routing: { } routing, Duties: { } duties } ? new(this, routing, duties) : null;
        _actions = [.. OrderActions.All.Select(action => rules.Workflow.IndexOf(new ActionId(action)))];
    }

    /// <summary>The rules.</summary>
    public OrderRules Rules { get; }

    /// <summary>The place.</summary>
    public Jurisdiction Jurisdiction { get; }

    /// <summary>Submits a new order.</summary>
    /// <param name="command">What is asked for.</param>
    /// <param name="occasion">By whom, when, under which command id.</param>
    /// <returns>The decision. Whether the id of the order is free is for the host's store to say.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public OrderDecision Submit(Submit command, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(occasion);
        var act = new OrderAct(this, null, command, occasion.Actor, occasion.OnBehalfOf, occasion.At);
        List<Refusal>? refusals = null;
        if (_preconditions.NotYetBegun(occasion) is { } expected)
        {
            (refusals = []).Add(expected);
        }

        return Conclude(ref act, null, -1, command, occasion, command.Id, refusals);
    }

    /// <summary>Decides a command on an order.</summary>
    /// <param name="order">The order as it stands.</param>
    /// <param name="command">What is wanted.</param>
    /// <param name="occasion">By whom, when, under which command id.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The order runs by another workflow or version; an order keeps the one it began under.</exception>
    public OrderDecision Decide(ServiceOrder order, OrderCommand command, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(occasion);
        var stage = StageOf(order);
        if (order.FindCommand(occasion.CommandId) is { } recorded)
        {
            return IsSame(command, occasion, recorded)
                ? new(DecisionOutcome.AlreadyApplied, order, [], [], [])
                : Refuse(order, _preconditions.Reused(recorded.Occasion, NameOf(recorded)));
        }

        if (occasion.ExpectedVersion is not null && _preconditions.Conflict(occasion, order.Version, order.IsLapsedSince(occasion.ExpectedVersion), order.LastEvent.Occasion, NameOf(order.LastEvent)) is { } conflict)
        {
            return Refuse(order, conflict);
        }

        if (_preconditions.Skew(ref occasion, order.LastChangedAt) is { } skew)
        {
            return Refuse(order, skew);
        }

        var before = order;
        var lapses = default(List<OrderEvent>);
        var findings = default(EquatableList<Finding>);
        if (_lapses.MayBe(order, occasion.At))
        {
            var found = new List<Finding>();
            order = _lapses.Before(order, occasion, lapses = [], found);
            stage = Rules.Workflow.IndexOf(order.Stage);
            if (lapses.Count == OrderLapses.Most)
            {
                return Refuse(before, new(WorkflowRefusals.LapsesFirst, [new("most", OrderLapses.Most)], ReferenceToRules()));
            }

            findings = found.ToEquatableList();
        }

        var act = new OrderAct(this, order, command, occasion.Actor, occasion.OnBehalfOf, occasion.At);
        var decision = Conclude(ref act, order, stage, command, occasion, order.Id, null);
        return lapses is not { Count: > 0 } ? decision
            : decision.Outcome == DecisionOutcome.Decided ? new(DecisionOutcome.Decided, decision.Order, [.. lapses, .. decision.Events], [], [.. findings, .. decision.Findings])
            : new(decision.Outcome, before, [], decision.Refusals, []);
    }

    /// <summary>Decides an act by an action of the place's own, such as a step that it has added.</summary>
    /// <param name="order">The order as it stands.</param>
    /// <param name="act">What is done; the actions of <see cref="OrderActions"/> have commands of their own.</param>
    /// <param name="occasion">By whom, when, under which command id.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The order runs by another workflow or version; an order keeps the one it began under.</exception>
    public OrderDecision Decide(ServiceOrder order, Act act, Occasion occasion) => Decide(order, new ActOnOrder(act ?? throw new ArgumentNullException(nameof(act))), occasion);

    /// <summary>Takes the steps of the clocks that ran out before an occasion, each dated at its own due instant.</summary>
    /// <param name="order">The order as it stands.</param>
    /// <param name="occasion">Who records it, and until when; the version is checked, the command id is not used, since every lapse has one of its own.</param>
    /// <returns>The decision; already applied where no step was taken, and then the findings say which clock ran out and could not take its step. However late it is asked, the events are the same but for who recorded them when.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The order runs by another workflow or version.</exception>
    public OrderDecision Lapse(ServiceOrder order, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(occasion);
        _ = StageOf(order);
        if (_preconditions.Conflict(occasion, order.Version, order.IsLapsedSince(occasion.ExpectedVersion), order.LastEvent.Occasion, NameOf(order.LastEvent)) is { } conflict)
        {
            return Refuse(order, conflict);
        }

        var (events, findings) = (new List<OrderEvent>(), new List<Finding>());
        var lapsed = _lapses.Before(order, occasion, events, findings);
        return new(events.Count == 0 ? DecisionOutcome.AlreadyApplied : DecisionOutcome.Decided, lapsed, events.ToEquatableList(), [], findings.ToEquatableList());
    }

    /// <summary>When who is to be told of the clocks that run: before they fall due, and that they are overdue, up the tiers.</summary>
    /// <param name="order">The order as it stands.</param>
    /// <returns>All alerts of the clocks that run, in the order of time; past ones too, for the host knows which it has given. None of a clock due beyond the year 9899.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="order"/> is null.</exception>
    /// <exception cref="ArgumentException">The order runs by another workflow or version.</exception>
    public EquatableList<ClockAlert> Alerts(ServiceOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return ClockAlerts.Of(Rules.Workflow, StageOf(order), order.Clocks, order.Handler, order.Request.Place, Rules.Calendar, Jurisdiction);
    }

    /// <summary>What may be done with an order now: what a person may do first, then what others may.</summary>
    /// <param name="order">The order as it stands.</param>
    /// <param name="actor">The person who asks.</param>
    /// <param name="at">When, in the years 1 to 9899 (UTC); before the last event it counts as that.</param>
    /// <param name="onBehalfOf">The person who is acted for, or null.</param>
    /// <returns>The actions; empty once the order is closed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="order"/> is null.</exception>
    /// <exception cref="ArgumentException">The actor or the person acted for is the default value, or the order runs by another workflow or version.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is beyond these years.</exception>
    public EquatableList<PermittedAction> Permitted(ServiceOrder order, PersonId actor, Instant at, PersonId? onBehalfOf = null)
    {
        ArgumentNullException.ThrowIfNull(order);
        Asking.Check(actor, onBehalfOf);
        _ = StageOf(order);
        at = Instant.Max(Occasion.Within(at, nameof(at)), order.LastChangedAt);
        var lapsed = _lapses.AsAt(order, actor, at);
        return Permitted(lapsed, Rules.Workflow.IndexOf(lapsed.Stage), actor, onBehalfOf, at);
    }

    /// <summary>What the list of duties says of an order, and who may take it on a day.</summary>
    /// <param name="order">The order as it stands.</param>
    /// <param name="on">The day, in any calendar system.</param>
    /// <returns>The route; where the table decides nothing, it says why.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="order"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The rules have no routing.</exception>
    public OrderRoute Route(ServiceOrder order, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(order);
        return Router.Route(OrderAct.MatterOf(order, Jurisdiction.Tree), IsoDate.Of(on));
    }

    /// <summary>What the list of duties says of a matter for which there is no order yet, and who may take it on a day.</summary>
    /// <param name="category">The kind of matter.</param>
    /// <param name="place">The node where it is.</param>
    /// <param name="on">The day, in any calendar system.</param>
    /// <param name="urgency">How urgent it is, or null where the rules do not distinguish.</param>
    /// <returns>The route; where the table decides nothing, it says why.</returns>
    /// <exception cref="ArgumentException">An id is the default value.</exception>
    /// <exception cref="InvalidOperationException">The rules have no routing.</exception>
    public OrderRoute Route(CategoryId category, NodeId place, LocalDate on, UrgencyId? urgency = null)
    {
        if (category.IsDefault || place.IsDefault || urgency is { IsDefault: true })
        {
            throw new ArgumentException("A matter has a category and a place, and an urgency has an id.", category.IsDefault ? nameof(category) : place.IsDefault ? nameof(place) : nameof(urgency));
        }

        return Router.Route(new() { Tree = Jurisdiction.Tree, Category = category, Urgency = urgency, Place = place }, IsoDate.Of(on));
    }

    private OrderRouter Router => _router ?? throw new InvalidOperationException($"The rules {Rules} have no routing.");

    internal BilingualText? NameOf(RoleId role) => _roleNames.GetValueOrDefault(role);

    internal RuleReference ReferenceTo(string path) => Rules.Origin.At(path);

    /// <summary>The rules of orders as a whole, where a contract of the library is meant and no entry of theirs.</summary>
    internal RuleReference ReferenceToRules() => new(Rules.Origin.Source, Rules.Origin.Version, Rules.Origin.Section.Length > 0 ? Rules.Origin.Section : "orders");

    private EquatableList<PermittedAction> Permitted(ServiceOrder order, int stage, PersonId actor, PersonId? onBehalfOf, Instant at)
    {
        var act = new OrderAct(this, order, null, actor, onBehalfOf, at);
        return _decider.Permitted(ref act, stage);
    }

    private OrderDecision Conclude(ref OrderAct act, ServiceOrder? order, int stage, OrderCommand command, Occasion occasion, OrderId id, List<Refusal>? refusals)
    {
        var action = command is ActOnOrder own ? Rules.Workflow.IndexOf(own.Act.Action) : _actions[(int)command.Action];
        command.CheckPayload(act, ref refusals);
        var stated = (command as ActOnOrder)?.Act;
        if (stated is not null && action >= 0)
        {
            ActFacts.Check(Rules.Workflow, action, stated, ref refusals);
        }

        var transition = action < 0 ? NoSuchAction(command, ref refusals) : _decider.Decide(ref act, stage, action, ref refusals);
        if (stated is not null && action >= 0)
        {
            HandlerNaming.Check(Rules.Workflow, transition, stage, action, stated, ref act, ref refusals);
        }

        var clocks = order is null ? [] : order.Clocks;
        var findings = default(EquatableList<Finding>);
        if (transition is { TouchesClocks: true } && refusals is null)
        {
            clocks = ClockEffects.After(clocks, transition, ref act, ref refusals, out findings);
        }

        if (transition is null || refusals is not null)
        {
            var permitted = order is null ? [] : Permitted(order, stage, occasion.Actor, occasion.OnBehalfOf, occasion.At);
            return new(DecisionOutcome.Refused, order, [], refusals!.Select(refusal => refusal with { Permitted = permitted }).ToEquatableList(), []);
        }

        var happened = command.Record(StepOf(id, order, transition, occasion, clocks));
        var next = order is null ? ServiceOrder.Begin((OrderSubmitted)happened) : order.Apply(happened);
        return new(DecisionOutcome.Decided, next, new([happened]), [], findings);
    }

    internal OrderStep StepOf(OrderId id, ServiceOrder? order, CompiledTransition transition, Occasion occasion, EquatableList<ClockState> clocks) => new()
    {
        Order = id,
        Version = (order?.Version ?? 0) + 1,
        Occasion = occasion,
        Transition = transition.Transition.Id,
        Stage = transition.To.Id,
        StageKind = transition.To.Kind,
        HandlerChange = transition.Transition.Handler,
        HandlerBefore = order?.Handler,
        Clocks = clocks,
        Rules = _rulesInForce,
    };

    private CompiledTransition? NoSuchAction(OrderCommand command, ref List<Refusal>? refusals)
    {
        (refusals ??= []).Add(new(WorkflowRefusals.NoSuchAction,
            [new("workflow", Rules.Workflow.Id.Value), new("action", command.ActionId.Value), new("known", KnownNames.Of(Rules.Workflow.Description.Actions.Select(action => action.Id.Value)))],
            ReferenceTo("workflow.actions")));
        return null;
    }

    private static bool IsSame(OrderCommand command, Occasion occasion, OrderEvent recorded) =>
        occasion.Actor == recorded.Occasion.Actor && occasion.OnBehalfOf == recorded.Occasion.OnBehalfOf && command.IsRecordedBy(recorded);

    private static OrderDecision Refuse(ServiceOrder order, Refusal refusal) => new(DecisionOutcome.Refused, order, [], [refusal], []);

    private BilingualText NameOf(OrderEvent happened) => Rules.Workflow.IndexOf(happened.ActionId) is var index and >= 0 ? Rules.Workflow.Description.Actions[index].Name : BilingualText.Same(happened.ActionId.Value);

    /// <summary>The place of the order's stage in the workflow, which must be the one it began under.</summary>
    private int StageOf(ServiceOrder order)
    {
        var (began, here) = (order.Rules, _rulesInForce);
        var stage = ReferenceEquals(began, here) || (began.Source == here.Source && began.Workflow == here.Workflow && began.Version == here.Version)
            ? Rules.Workflow.IndexOf(order.Stage)
            : -1;
        return stage >= 0
            ? stage
            : throw new ArgumentException($"The order {order.Id} runs by {began} and is at {order.Stage}; this process decides by {here}.", nameof(order));
    }
}
