using CsCheck;

using NodaTime;

using Tianhe.Governance.Orders;
using Tianhe.Governance.Testing;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Orders.Laws;

/// <summary>An order by any rules, on which anybody tries anything at any time: mostly what may be done, by one who may.</summary>
internal sealed class OrderRun
{
    private static readonly string[] People = ["p-li", "p-clerk", "p-secretary", "p-wang", "p-chen", "p-wei", "p-nobody"];
    private static readonly Instant[] Mornings = [Story.Morning, Story.At(2026, 12, 30, 16, 40), Story.At(2026, 10, 1, 3, 0)];

    private static readonly Duration[] Deltas =
    [
        Duration.Zero, Duration.FromMilliseconds(1), Duration.FromMinutes(20), Duration.FromHours(3), Duration.FromHours(23), Duration.FromHours(25), Duration.FromDays(3), Duration.FromDays(11), Duration.FromDays(12),
        -Duration.FromMilliseconds(1), -Duration.FromSeconds(5), -Duration.FromMilliseconds(5_001),
    ];

    private readonly List<OrderMove> _moves = [];

    private OrderRun(OrderProcess process) => Process = process;

    public static Gen<OrderRun> Any { get; } = Gen.Select(AnyOrderRules.Any, Gen.Int[0, 2], Gen.Int[0, 9_999].Array[5].Array[8, 40], Tell);

    public OrderProcess Process { get; }

    public WorkflowDescription Workflow => Process.Rules.Workflow.Description;

    public IReadOnlyList<OrderMove> Moves => _moves;

    public ServiceOrder? Last => _moves[^1].After;

    /// <summary>The same commands on the same occasions once more.</summary>
    public OrderRun Again()
    {
        var run = new OrderRun(Process);
        foreach (var move in _moves)
        {
            run.Add(move.Command, move.Occasion);
        }

        return run;
    }

    public WorkflowTransition StepOf(OrderEvent happened) => Workflow.Transitions.Single(step => step.Id == happened.Transition);

    /// <summary>The command by which an action is done, so that its step applies as often as not.</summary>
    public static OrderCommand CommandOf(ActionId action, int choice) => action.Value switch
    {
        OrderActions.Submit => new Submit { Id = "o-1", Category = "complaint", Place = "grid-07" },
        OrderActions.Admit => new Admit(),
        OrderActions.Dispatch => new Dispatch { Handler = choice % 6 == 0 ? "p-chen" : "p-wang" },
        OrderActions.Acknowledge => new Acknowledge(),
        OrderActions.Return => new Return { Reason = choice % 9 == 0 ? "no-such-reason" : "not-our-area" },
        OrderActions.ReportHandled => new ReportHandled(),
        OrderActions.Rate => new Rate { IsSatisfied = choice % 3 == 0 },
        OrderActions.Close => new Close { IsSolved = choice % 2 == 0 },
        "refuse-admission" => new ActOnOrder(new() { Action = action, Facts = choice % 2 == 0 ? [("refusal.ground", "military")] : [] }),
        "request-extension" or "survey" => new ActOnOrder(new() { Action = action, Facts = choice % 5 == 0 ? [] : [("extension.days", 1 + (choice % 12))], Note = choice % 3 == 0 ? "note" : null }),
        "arbitrate" => new ActOnOrder(new() { Action = action, Handler = choice % 5 == 0 ? default(PersonId?) : new PersonId("p-wang") }),
        _ => new ActOnOrder(new() { Action = action, Handler = choice % 17 == 0 ? new PersonId("p-wang") : default(PersonId?) }),
    };

    public override string ToString() => $"\n without {string.Join(", ", AnyOrderRules.Optional.Where(id => Workflow.Transitions.All(step => step.Id != id)))}\n {string.Join("\n ", _moves)}\n";

    private static OrderRun Tell(OrderProcess process, int morning, int[][] drafts)
    {
        var run = new OrderRun(process);
        var now = Mornings[morning];
        run.Add(CommandOf(OrderActions.Submit, 0), new("p-li", now, "c-0"));
        if (drafts.Length % 4 > 0)
        {
            run.Add(new Admit(), new("p-clerk", now, "c-1")); // mostly on to the handler at once: that is where most steps are
            run.Add(new Dispatch { Handler = "p-wang" }, new("p-clerk", now, "c-2"));
            run.Add(new Acknowledge(), new("p-wang", now, "c-3"));
        }

        foreach (var draft in drafts.TakeWhile(_ => run._moves.Count(move => move.Before is { StageKind: StageKind.Closed }) < 3))
        {
            var at = now + Deltas[draft[0] % Deltas.Length];
            now = Instant.Max(now, at);
            run.Try(draft, at);
        }

        return run;
    }

    private void Try(int[] draft, Instant at)
    {
        var order = Last!;
        var here = Workflow.Transitions.Where(step => step.From == order.Stage && step.By.Count > 0 && (draft[1] % 4 == 0 || step.To.Value is not ("not-admitted" or "case-closed"))).ToList();
        var rare = here.Select(one => order.TimesTaken(one.Id)).DefaultIfEmpty().Min();
        here = draft[2] % 3 > 0 ? here.FindAll(one => order.TimesTaken(one.Id) == rare) : here;
        var step = here.Count > 0 && draft[1] % 10 > 0 ? here[draft[2] % here.Count] : null;
        var who = step?.By[draft[3] % step.By.Count];
        PersonId actor = who is null || draft[3] % 8 == 0 ? People[draft[4] % People.Length] : who.Kind switch
        {
            AuthorityKind.Handler => order.Handler ?? "p-wang",
            AuthorityKind.Requester => "p-li",
            AuthorityKind.Anyone => "p-nobody",
            _ => who.Role == "community-secretary" ? "p-secretary" : "p-clerk",
        };
        var earlier = draft[4] % 16 == 0 ? _moves[draft[2] % _moves.Count] : null;
        var occasion = new Occasion(actor, at, earlier?.Occasion.CommandId ?? $"c-{_moves.Count}")
        {
            OnBehalfOf = who?.Kind == AuthorityKind.RoleForRequester || draft[4] % 9 == 1 ? "p-li" : default(PersonId?),
            ExpectedVersion = draft[4] % 5 == 0 ? order.Version - (draft[4] / 5 % 3 == 0 ? 1 : 0) : null,
        };
        if (earlier is { Command: { } command } && draft[3] % 2 == 0)
        {
            Add(command, earlier.Occasion);
        }
        else if (draft[1] % 9 == 1)
        {
            Add(null, occasion);
        }
        else
        {
            Add(CommandOf(step?.Action ?? Workflow.Actions[1 + (draft[2] % (Workflow.Actions.Count - 1))].Id, draft[4]), occasion);
        }
    }

    private void Add(OrderCommand? command, Occasion occasion) => _moves.Add(new(_moves.Count == 0 ? null : Last, command, occasion, command switch
    {
        Submit submit when _moves.Count == 0 => Process.Submit(submit, occasion),
        null => Process.Lapse(Last!, occasion),
        _ => Process.Decide(Last!, command, occasion),
    }));
}
