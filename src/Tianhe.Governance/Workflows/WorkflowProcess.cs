using NodaTime;

using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance;

/// <summary>Decides the matters of one kind at one place by their workflow.</summary>
/// <remarks>
/// Pure: the same matter, act and occasion always give the same decision. A repeated command id is recognised before anything else is
/// looked at; then the version, then the time, then what lapsed before that time, then the rules, all of whose reasons are given at once.
/// Immutable and safe for all threads.
/// </remarks>
/// <example><code>var bookings = rules.MattersFor("room-booking", place);</code></example>
public sealed class WorkflowProcess
{
    private readonly Decider _decider;
    private readonly RulesInForce _rulesInForce;
    private readonly ActPreconditions _preconditions;
    private readonly MatterLapses _lapses;
    private readonly WorkflowDefinition _workflow;

    internal WorkflowProcess(WorkflowRules rules, IOfficeHolders offices)
    {
        Rules = rules;
        Offices = offices;
        _workflow = rules.Workflow;
        _decider = new(_workflow, offices.NameOf);
        _rulesInForce = new(_workflow.Origin.Source, _workflow.Id, _workflow.Version, rules.Calendar.Revision);
        _preconditions = new(rules.Calendar.Zone, rules.ClockSkewTolerance, _workflow.Origin.AsWhole, _workflow.Origin.At("clockSkewTolerance"));
        _lapses = new(this);
    }

    /// <summary>The rules.</summary>
    public WorkflowRules Rules { get; }

    internal IOfficeHolders Offices { get; }

    /// <summary>Begins a matter.</summary>
    /// <param name="id">The id of the matter, made by the host. Whether it is free is for the host's store to say.</param>
    /// <param name="place">The node where it is.</param>
    /// <param name="act">The act by which it begins.</param>
    /// <param name="occasion">By whom, when, under which command id; the person on whose behalf it is, or else the actor, is the one who asked.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An id is the default value.</exception>
    public MatterDecision Begin(MatterId id, NodeId place, Act act, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(occasion);
        if (id.IsDefault || place.IsDefault)
        {
            throw new ArgumentException("A matter has an id and a place.", id.IsDefault ? nameof(id) : nameof(place));
        }

        List<Refusal>? refusals = null;
        if (_preconditions.NotYetBegun(occasion) is { } expected)
        {
            (refusals = []).Add(expected);
        }

        if (!Offices.Has(place))
        {
            (refusals ??= []).Add(new(WorkflowRefusals.UnknownPlace, [new("place", place.Value)], _workflow.Origin.AsWhole));
        }

        return Conclude(id, null, null, new(place, occasion.OnBehalfOf ?? occasion.Actor), -1, act, occasion, null, default, refusals);
    }

    /// <summary>Decides an act on a matter.</summary>
    /// <param name="matter">The matter as it stands.</param>
    /// <param name="act">What is done.</param>
    /// <param name="occasion">By whom, when, under which command id.</param>
    /// <returns>The decision; among its events stand first the lapses before the occasion that nobody had recorded.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The matter runs by another workflow or version; a matter keeps the one it began under.</exception>
    public MatterDecision Decide(Matter matter, Act act, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(occasion);
        var stage = StageOf(matter);
        if (matter.FindCommand(occasion.CommandId) is { } recorded)
        {
            return act.IsRecordedBy(recorded) && occasion.Actor == recorded.Occasion.Actor && occasion.OnBehalfOf == recorded.Occasion.OnBehalfOf
                ? new(DecisionOutcome.AlreadyApplied, matter, [], [], [])
                : Refuse(matter, _preconditions.Reused(recorded.Occasion, NameOf(recorded.Action)));
        }

        if (_preconditions.Conflict(occasion, matter.Version, matter.IsLapsedSince(occasion.ExpectedVersion), matter.LastEvent.Occasion, NameOf(matter.LastEvent.Action)) is { } conflict)
        {
            return Refuse(matter, conflict);
        }

        if (_preconditions.Skew(ref occasion, matter.LastChangedAt) is { } skew)
        {
            return Refuse(matter, skew);
        }

        if (!_lapses.MayBe(matter, occasion.At))
        {
            return Conclude(matter.Id, matter, matter, matter.Beginning, stage, act, occasion, null, default, null);
        }

        var (events, findings) = (new List<MatterEvent>(), new List<Finding>());
        var lapsed = _lapses.Before(matter, occasion, events, findings);
        if (events.Count == MatterLapses.Most)
        {
            return Refuse(matter, new(WorkflowRefusals.LapsesFirst, [new("most", MatterLapses.Most)], _workflow.Origin.AsWhole));
        }

        return Conclude(matter.Id, matter, lapsed, matter.Beginning, _workflow.IndexOf(lapsed.Stage), act, occasion, events, findings.ToEquatableList(), null);
    }

    /// <summary>Takes the steps of the clocks that ran out before an occasion, each dated at its own due instant.</summary>
    /// <param name="matter">The matter as it stands.</param>
    /// <param name="occasion">Who records it, and until when; the version is checked, the command id is not used, since every lapse has one of its own.</param>
    /// <returns>The decision; already applied where no step was taken, and then the findings say which clock ran out and could not take its step. However late it is asked, the events are the same but for who recorded them when.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The matter runs by another workflow or version.</exception>
    public MatterDecision Lapse(Matter matter, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentNullException.ThrowIfNull(occasion);
        _ = StageOf(matter);
        if (_preconditions.Conflict(occasion, matter.Version, matter.IsLapsedSince(occasion.ExpectedVersion), matter.LastEvent.Occasion, NameOf(matter.LastEvent.Action)) is { } conflict)
        {
            return Refuse(matter, conflict);
        }

        var (events, findings) = (new List<MatterEvent>(), new List<Finding>());
        var lapsed = _lapses.Before(matter, occasion, events, findings);
        return new(events.Count == 0 ? DecisionOutcome.AlreadyApplied : DecisionOutcome.Decided, lapsed, events.ToEquatableList(), [], findings.ToEquatableList());
    }

    /// <summary>What may be done with a matter: what a person may do first, then what others may.</summary>
    /// <param name="matter">The matter as it stands; what lapsed before the instant and was not recorded counts as lapsed.</param>
    /// <param name="actor">The person who asks.</param>
    /// <param name="at">When, in the years 1 to 9899 (UTC); before the last event it counts as that.</param>
    /// <param name="onBehalfOf">The person who is acted for, or null.</param>
    /// <returns>The actions; empty once the matter is closed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="matter"/> is null.</exception>
    /// <exception cref="ArgumentException">The actor or the person acted for is the default value, or the matter runs by another workflow or version.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is beyond these years.</exception>
    public EquatableList<PermittedAction> Permitted(Matter matter, PersonId actor, Instant at, PersonId? onBehalfOf = null)
    {
        ArgumentNullException.ThrowIfNull(matter);
        Asking.Check(actor, onBehalfOf);
        _ = StageOf(matter);
        at = Instant.Max(Occasion.Within(at, nameof(at)), matter.LastChangedAt);
        var lapsed = _lapses.AsAt(matter, actor, at);
        return Permitted(lapsed, _workflow.IndexOf(lapsed.Stage), actor, onBehalfOf, at);
    }

    /// <summary>Why an act would be refused, or nothing where it would be decided.</summary>
    /// <param name="matter">The matter as it stands.</param>
    /// <param name="act">The act.</param>
    /// <param name="actor">The person who would act.</param>
    /// <param name="at">When, in the years 1 to 9899 (UTC); before the last event it counts as that.</param>
    /// <param name="onBehalfOf">The person who is acted for, or null.</param>
    /// <returns>Every reason why not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="matter"/> or <paramref name="act"/> is null.</exception>
    /// <exception cref="ArgumentException">The actor or the person acted for is the default value, or the matter runs by another workflow or version.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is beyond these years.</exception>
    public EquatableList<Refusal> WhyNot(Matter matter, Act act, PersonId actor, Instant at, PersonId? onBehalfOf = null)
    {
        ArgumentNullException.ThrowIfNull(matter);
        var asking = new CommandId("ask");
        while (matter.FindCommand(asking) is not null)
        {
            asking = new($"{asking} again"); // ids of commands are the host's, and may be anything
        }

        return Decide(matter, act, new(actor, Instant.Max(Occasion.Within(at, nameof(at)), matter.LastChangedAt), asking) { OnBehalfOf = onBehalfOf }).Refusals;
    }

    /// <summary>When who is to be told of the clocks that run: before they fall due, and that they are overdue, up the tiers.</summary>
    /// <param name="matter">The matter as it stands.</param>
    /// <returns>All alerts of the clocks that run, in the order of time; past ones too, for the host knows which it has given. None of a clock due beyond the year 9899.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="matter"/> is null.</exception>
    /// <exception cref="ArgumentException">The matter runs by another workflow or version.</exception>
    public EquatableList<ClockAlert> Alerts(Matter matter)
    {
        ArgumentNullException.ThrowIfNull(matter);
        return ClockAlerts.Of(_workflow, StageOf(matter), matter.Clocks, matter.Handler, matter.Place, Rules.Calendar, Offices);
    }

    internal MatterEvent Record(Matter? matter, CompiledTransition step, Occasion occasion, Act? act, EquatableList<ClockState> clocks, ClockId? lapsed, MatterId id = default, MatterBeginning? beginning = null) => new()
    {
        Matter = matter?.Id ?? id,
        Version = (matter?.Version ?? 0) + 1,
        Occasion = occasion,
        Begins = beginning,
        Action = step.Transition.Action,
        Transition = step.Transition.Id,
        Lapsed = lapsed,
        Stage = step.To.Id,
        StageKind = step.To.Kind,
        Handler = HandlerNaming.After(step.Transition.Handler, matter?.Handler, occasion.Actor, act?.Handler),
        Named = act?.Handler,
        Facts = act?.Facts ?? [],
        Note = act?.Note,
        Clocks = clocks,
        Rules = _rulesInForce,
    };

    private static MatterDecision Refuse(Matter matter, Refusal refusal) => new(DecisionOutcome.Refused, matter, [], [refusal], []);

    private BilingualText NameOf(ActionId action) => _workflow.IndexOf(action) is var index and >= 0 ? _workflow.Description.Actions[index].Name : BilingualText.Same(action.Value);

    private EquatableList<PermittedAction> Permitted(Matter matter, int stage, PersonId actor, PersonId? onBehalfOf, Instant at)
    {
        var act = new MatterAct(this, matter, matter.Beginning, null, actor, onBehalfOf, at);
        return _decider.Permitted(ref act, stage);
    }

    private MatterDecision Conclude(
        MatterId id, Matter? before, Matter? matter, MatterBeginning beginning, int stage, Act act, Occasion occasion, List<MatterEvent>? lapses, EquatableList<Finding> findings, List<Refusal>? refusals)
    {
        var subject = new MatterAct(this, matter, beginning, act, occasion.Actor, occasion.OnBehalfOf, occasion.At);
        var action = _workflow.IndexOf(act.Action);
        CompiledTransition? step = null;
        if (action < 0)
        {
            (refusals ??= []).Add(NoSuchAction(act.Action));
        }
        else
        {
            ActFacts.Check(_workflow, action, act, ref refusals);
            step = _decider.Decide(ref subject, stage, action, ref refusals);
            HandlerNaming.Check(_workflow, step, stage, action, act, ref subject, ref refusals);
        }

        var clocks = matter?.Clocks ?? [];
        if (step is { TouchesClocks: true } && refusals is null)
        {
            clocks = ClockEffects.After(clocks, step, ref subject, ref refusals, out var found);
            findings = findings.Count == 0 ? found : [.. findings, .. found];
        }

        if (step is null || refusals is not null)
        {
            var permitted = matter is null ? [] : Permitted(matter, stage, occasion.Actor, occasion.OnBehalfOf, occasion.At);
            return new(DecisionOutcome.Refused, before, [], refusals!.Select(refusal => refusal with { Permitted = permitted }).ToEquatableList(), []);
        }

        var happened = Record(matter, step, occasion, act, clocks, null, id, matter is null ? beginning : null);
        return new(DecisionOutcome.Decided, matter is null ? Matter.Begin(happened) : matter.Apply(happened), lapses is null ? new([happened]) : [.. lapses, happened], [], findings);
    }

    private Refusal NoSuchAction(ActionId action) => new(WorkflowRefusals.NoSuchAction,
        [new("workflow", _workflow.Id.Value), new("action", action.Value), new("known", KnownNames.Of(_workflow.Description.Actions.Select(one => one.Id.Value)))], _workflow.Origin.At("actions"));

    /// <summary>The place of the matter's stage in the workflow, which must be the one it began under.</summary>
    private int StageOf(Matter matter)
    {
        var (began, here) = (matter.Rules, _rulesInForce);
        var stage = ReferenceEquals(began, here) || (began.Source == here.Source && began.Workflow == here.Workflow && began.Version == here.Version)
            ? _workflow.IndexOf(matter.Stage)
            : -1;
        return stage >= 0
            ? stage
            : throw new ArgumentException($"The matter {matter.Id} runs by {began} and is at {matter.Stage}; this process decides by {here}.", nameof(matter));
    }
}
