using Tianhe.Governance.Facts;
using Tianhe.Governance.Tests.Facts;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows.Comparison;

/// <summary>How a matter goes through a workflow, written from the docs alone: no compiled step, no formula, one act after another.</summary>
internal sealed class SlowWorkflow(WorkflowDescription description)
{
    private readonly Dictionary<(string Step, int Sheet), bool> _met = [];
    private readonly ILookup<(StageId?, ActionId), WorkflowTransition> _steps = description.Transitions.ToLookup(step => (step.From, step.Action));

    /// <summary>Every assignment of values to the small facts, unknown ones included.</summary>
    public static Dictionary<FactName, FactValue>[] Sheets { get; } =
    [
        .. from rate in SmallFacts.Values["rate"].Append(FactValue.Missing)
           from kind in SmallFacts.Values["kind"].Append(FactValue.Missing)
           from done in SmallFacts.Values["done"].Append(FactValue.Missing)
           select new Dictionary<FactName, FactValue> { ["rate"] = rate, ["kind"] = kind, ["done"] = done },
    ];

    public WorkflowDescription Description => description;

    /// <summary>How the guards of each step come out on a sheet.</summary>
    public string Guards(int sheet) => string.Concat(description.Transitions.Select(step => IsMet(step, sheet) ? '1' : '0'));

    /// <summary>The step that an act takes on a sheet, or null.</summary>
    public WorkflowTransition? Taken(SlowMatter matter, ActionId action, Authority? by, ClockId? lapse, int sheet) => _steps[(matter.Stage, action)].SingleOrDefault(step =>
        (by is null ? step.OnLapseOf == lapse && matter.Runs(lapse!.Value) : step.By.Any(authority => authority == by || authority == Authority.Anyone))
        && (step.Within is not { } window || matter.Runs(window))
        && (step.AtMost is not { } most || matter.Times(step.Id) < most)
        && (step.WhenUsedUp is not { } before || matter.Times(before) >= description.Transitions.Single(other => other.Id == before).AtMost)
        && IsMet(step, sheet));

    /// <summary>What a step comes to for all to see: the stage, the handler, the window and what becomes of clocks.</summary>
    public string Effect(WorkflowTransition step)
    {
        var (starts, stops) = Moved(step);
        string[] effects =
        [
            step.To.Value, $"{step.Handler}", $"{step.Within}",
            .. starts.Select(clock => $"start {clock} {description.Clocks.Single(one => one.Id == clock).Limit}").Order(), .. stops.Select(clock => $"stop {clock}").Order(),
            .. step.Pauses.Select(clock => $"pause {clock}").Order(), .. step.Resumes.Select(clock => $"resume {clock}").Order(), .. step.Extends.Select(extension => $"extend {extension.Clock} {extension.By}").Order(),
        ];
        return string.Join(", ", effects);
    }

    public SlowMatter After(SlowMatter matter, WorkflowTransition step, ClockId? lapse)
    {
        var (starts, stops) = Moved(step);
        var clocks = description.Clocks.Select(clock =>
        {
            var was = lapse == clock.Id ? "run out" : matter.Clock(clock.Id);
            return (clock.Id, starts.Contains(clock.Id) ? "running"
                : was is "" ? ""
                : step.Resumes.Contains(clock.Id) ? "running"
                : stops.Contains(clock.Id) ? "stopped"
                : step.Pauses.Contains(clock.Id) && was == "running" ? "paused"
                : step.Extends.Any(extension => extension.Clock == clock.Id) && was == "run out" ? "running"
                : was);
        });
        return new(step.To, clocks.ToEquatableList(), matter.Steps.Append(step.Id).Where(id => description.Transitions.Single(one => one.Id == id).AtMost is not null).OrderBy(id => id.Value).ToEquatableList());
    }

    private bool IsMet(WorkflowTransition step, int sheet)
    {
        if (!_met.TryGetValue((step.Id.Value, sheet), out var met))
        {
            met = step.Guards.All(guard => Sheets[sheet][SmallFacts.FactOf(guard)] is { State: FactState.Known } value && SmallFacts.IsMet(guard, value));
            _met.Add((step.Id.Value, sheet), met);
        }

        return met;
    }

    private (List<ClockId> Starts, List<ClockId> Stops) Moved(WorkflowTransition step)
    {
        var (starts, stops) = (step.Starts.ToList(), step.Stops.ToList());
        var said = step.Starts.Concat(step.Stops).Concat(step.Pauses).Concat(step.Resumes).ToList();
        var entered = description.Stages.Single(stage => stage.Id == step.To).Clock;
        if (step.From != step.To && entered is { } clock && !said.Contains(clock))
        {
            starts.Add(clock);
        }

        if (step.From is { } from && from != step.To && description.Stages.Single(stage => stage.Id == from).Clock is { } left && left != entered && !said.Contains(left))
        {
            stops.Add(left);
        }

        return (starts, stops);
    }
}
