using CsCheck;

using NodaTime;

using Tianhe.Governance.Facts;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows.Laws;

/// <summary>A matter of any workflow, on which anybody tries anything at any time.</summary>
internal sealed class MatterRun
{
    /// <summary>Where lapses go round and round; beyond that a run shows nothing more.</summary>
    public const int MostEvents = 60;

    private const int TriesOnceClosed = 3;

    private static readonly Duration[] Deltas =
    [
        Duration.Zero, Duration.FromMilliseconds(1), Duration.FromMinutes(20), Duration.FromHours(2), Duration.FromHours(6), Duration.FromHours(25), Duration.FromDays(3), Duration.FromDays(12),
        -Duration.FromMilliseconds(1), -LawPlace.Tolerance, -LawPlace.Tolerance - Duration.FromMilliseconds(1), -Duration.FromDays(2),
    ];

    private readonly List<Move> _moves = [];
    private readonly int _morning;
    private Instant _now;

    private MatterRun(WorkflowProcess process, int morning, bool mayGoBack)
    {
        Process = process;
        _morning = morning;
        _now = LawPlace.Mornings[morning % LawPlace.Mornings.Length];
        MayGoBack = mayGoBack;
    }

    public static Gen<MatterRun> Any { get; } = Of(true);

    /// <summary>Of those whose times never decrease.</summary>
    public static Gen<MatterRun> Forward { get; } = Of(false);

    public WorkflowProcess Process { get; }

    public WorkflowDescription Workflow => Process.Rules.Workflow.Description;

    public IReadOnlyList<Move> Moves => _moves;

    /// <summary>The matter in the end, or null where it never began.</summary>
    public Matter? Last => _moves.LastOrDefault()?.After;

    private bool MayGoBack { get; }

    /// <summary>The same commands on the same occasions once more.</summary>
    public MatterRun Again()
    {
        var run = new MatterRun(Process, _morning, MayGoBack);
        foreach (var move in _moves)
        {
            run.Add(move.Kind, move.Act, move.Occasion, move.Place);
        }

        return run;
    }

    public WorkflowTransition StepOf(MatterEvent happened) => Workflow.Transitions.Single(step => step.Id == happened.Transition);

    public override string ToString() =>
        $"""

         clocks {string.Join("; ", Workflow.Clocks.Select(clock => $"{clock.Id} {clock.Limit.Name.English} {clock.PausedDay}"))}; handlers {string.Join(",", Process.Rules.HandlerRoles)}
         stages {string.Join("; ", Workflow.Stages.Select(stage => $"{stage.Id} {stage.Clock}"))}
         {string.Join("\n", Workflow.Transitions.Where(step => step.Action != "end").Select(Told))}
         {string.Join("\n", _moves)}
         """;

    private static Gen<MatterRun> Of(bool mayGoBack)
    {
        var act =
            from one in Gen.Int[0, 9_999].Array[6]
            from facts in Gen.Int[0, 24].Array[3]
            select new ActDraft(one[0], one[1], one[2], one[3], facts, one[4], one[5]);
        return Gen.Select(AnyWorkflow.Any, Gen.Int[0, 2], act.Array[8, 30], (process, morning, drafts) => Told(process, morning, drafts, mayGoBack));
    }

    private static MatterRun Told(WorkflowProcess process, int morning, ActDraft[] drafts, bool mayGoBack)
    {
        var run = new MatterRun(process, morning, mayGoBack);
        foreach (var draft in drafts.TakeWhile(_ => run.Last is not { Version: > MostEvents } && run._moves.Count(move => move.Before is { StageKind: StageKind.Closed }) < TriesOnceClosed))
        {
            run.Try(draft);
        }

        return run;
    }

    private void Try(ActDraft draft)
    {
        var at = _now + Deltas[draft.Time % (MayGoBack ? Deltas.Length : 8)];
        _now = Instant.Max(_now, at);
        var decided = _moves.Where(move => move.Decision.Outcome == DecisionOutcome.Decided && move.Kind != MoveKind.Lapse).ToList();
        var kind = Last is null ? MoveKind.Begin : (draft.Kind % 16) switch
        {
            0 => MoveKind.Repeat,
            1 => MoveKind.Reuse,
            2 => MoveKind.OldVersion,
            3 or 4 => MoveKind.Lapse,
            _ => MoveKind.Act,
        };
        var again = kind is MoveKind.Repeat or MoveKind.Reuse ? decided[draft.Pick % decided.Count] : null;
        if (kind == MoveKind.Repeat)
        {
            Add(kind, again!.Act, again.Occasion);
            return;
        }

        var (act, actor) = ActOf(draft, kind == MoveKind.Begin);
        var occasion = new Occasion(kind == MoveKind.Lapse ? LawPlace.Night : actor, at, again?.Occasion.CommandId ?? CommandOf(draft))
        {
            OnBehalfOf = draft.Other % 5 == 0 ? new PersonId(LawPlace.People[draft.Other / 5 % 4]) : default(PersonId?),
            ExpectedVersion = kind == MoveKind.OldVersion ? Last!.Version + 1 - (draft.Other % 2 * 2) : draft.Other % 3 == 0 ? Last?.Version ?? 0 : null,
        };
        Add(kind, act, occasion, kind == MoveKind.Begin ? LawPlace.Nodes[draft.Other % 7 == 6 ? 0 : 1] : default);
    }

    /// <summary>Ids of commands are the host's: nothing keeps them from being like those that the library gives to lapses.</summary>
    private CommandId CommandOf(ActDraft draft) => (draft.Other % 11) switch
    {
        0 => $"lapse {_moves.Count}",
        1 when _moves.TrueForAll(move => move.Occasion.CommandId != "ask") => "ask",
        _ => $"c-{_moves.Count}",
    };

    private (Act Act, PersonId Actor) ActOf(ActDraft draft, bool isFirst)
    {
        var here = Workflow.Transitions.Where(step => step.From == (isFirst ? default(StageId?) : Last!.Stage) && step.By.Count > 0 && (draft.Other % 4 == 0 || step.To != Workflow.Stages[^1].Id)).ToList();
        var resuming = here.Where(step => step.Resumes.Any(clock => Last?.ClockOf(clock) is { StoppedAt: null, IsRunning: false })).ToList();
        here = resuming.Count > 0 && draft.Other % 3 == 0 ? resuming : here;
        var step = here.Count > 0 && draft.Pick % 5 > 0 ? here[draft.Pick / 5 % here.Count] : null;
        var action = step?.Action ?? (draft.Pick % 50 == 0 ? "nowhere" : Workflow.Actions[draft.Pick / 5 % Workflow.Actions.Count].Id);
        var asked = Workflow.Actions.FirstOrDefault(one => one.Id == action)?.Facts ?? [];
        var act = new Act
        {
            Action = action,
            Facts = [.. asked.Zip(draft.Facts, (fact, value) => (fact, value)).Where(one => one.value > 0).Select(one => (one.fact, LawPlace.Values[one.fact][one.value % (one.value < 5 ? 5 : 3)])), .. draft.Other % 40 == 1 ? [(new FactName("n"), (FactValue)1)] : Array.Empty<(FactName, FactValue)>()],
            Handler = (step?.Handler == HandlerChange.Named) == (draft.Handler % 8 > 0) ? new PersonId(draft.Handler % 3 == 0 ? LawPlace.People[draft.Handler / 24 % 4] : LawPlace.Worker) : default(PersonId?),
            Note = draft.Other % 4 == 0 ? $"note/{draft.Other}" : null,
        };
        var who = step?.By[draft.Who / 6 % step.By.Count];
        PersonId actor = draft.Who % 3 == 0 || who is null ? LawPlace.People[draft.Who / 6 % 4] : who.Kind switch
        {
            AuthorityKind.Handler => Last?.Handler ?? LawPlace.Worker,
            AuthorityKind.Requester => Last?.Requester ?? "p-resident",
            AuthorityKind.Anyone => LawPlace.People[draft.Who / 6 % 4],
            _ => who.Role == "officer" ? LawPlace.Officer : LawPlace.Worker,
        };
        return (act, actor);
    }

    private void Add(MoveKind kind, Act act, Occasion occasion, NodeId place = default) => _moves.Add(new(kind, Last, place, act, occasion, kind switch
    {
        MoveKind.Begin => Process.Begin("m-1", place, act, occasion),
        MoveKind.Lapse => Process.Lapse(Last!, occasion),
        _ => Process.Decide(Last!, act, occasion),
    }));

    private static string Told(WorkflowTransition step) =>
        $"{step.Id}: {step.From} {step.Action} → {step.To} by {string.Join("/", step.By.Select(by => $"{by.Kind}:{by.Role}"))} lapse {step.OnLapseOf} within {step.Within} most {step.AtMost} after {step.WhenUsedUp} "
        + $"guards {string.Join(",", step.Guards.Select(guard => guard.Describe(LawPlace.Facts, Language.English)))} handler {step.Handler} "
        + $"starts {string.Join(",", step.Starts)} stops {string.Join(",", step.Stops)} pauses {string.Join(",", step.Pauses)} resumes {string.Join(",", step.Resumes)} extends {string.Join(",", step.Extends.Select(one => one.Clock))}";
}
