using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>Finds whether matters at a stage can go on by another definition, and what is to be known of it.</summary>
internal sealed class StageMoves
{
    private readonly WorkflowDefinition _before;
    private readonly WorkflowDefinition _after;
    private readonly StageMap _map;
    private readonly StageReach _reachBefore;
    private readonly StageReach _reachAfter;
    private readonly ClockTerms _terms;
    private readonly FactTerms _facts;
    private readonly Dictionary<TransitionId, WorkflowTransition> _stepsAfter;

    public StageMoves(WorkflowDefinition before, WorkflowDefinition after, StageMap map, ClockTerms terms, FactTerms facts)
    {
        _before = before;
        _after = after;
        _map = map;
        _terms = terms;
        _facts = facts;
        var counted = before.Description.Transitions.Concat(after.Description.Transitions).Where(step => step.AtMost is not null).Select(step => step.Id).ToHashSet();
        _reachBefore = new(before, counted);
        _reachAfter = new(after, []);
        _stepsAfter = after.Description.Transitions.ToDictionary(step => step.Id);
    }

    public StageMove Of(int index)
    {
        var stage = _before.Description.Stages[index];
        var path = $"stages.{stage.Id}";
        var findings = new List<Finding>();
        if (_map.After(index) is not (var to and >= 0))
        {
            findings.Add(ComparisonFindings.StageGone.Error(path, new MessageArgument("stage", stage.Id.Value)));
            return new(stage.Id, null, findings.ToEquatableList());
        }

        var target = _after.Description.Stages[to];
        AddKind(stage, target, path, findings);
        foreach (var clock in _reachBefore.ClocksAt(index).TakeWhile(_ => !findings.IsFull()))
        {
            AddClock(clock, path, findings);
        }

        if (target.Clock is { } limit && stage.Clock != limit && _reachBefore.IsReached(index) && !_reachBefore.ClocksAt(index).Any(clock => clock.Id == limit))
        {
            findings.Report(ComparisonFindings.ClockNotStarted.Warning(path, new MessageArgument("clock", limit.Value)));
        }

        AddFacts(index, to, path, findings);
        foreach (var step in _reachBefore.StepsTo(index).TakeWhile(_ => !findings.IsFull()))
        {
            AddCount(step, path, findings);
        }

        return new(stage.Id, target.Id, findings.ToEquatableList());
    }

    private static void AddKind(WorkflowStage stage, WorkflowStage target, string path, List<Finding> findings)
    {
        if (stage.Kind == target.Kind)
        {
            return;
        }

        MessageArgument[] arguments = [new("stage", target.Id.Value), new("before", WorkflowWording.Of(stage.Kind)), new("after", WorkflowWording.Of(target.Kind))];
        findings.Add(stage.Kind == StageKind.Closed || target.Kind == StageKind.Closed
            ? ComparisonFindings.KindClosed.Error(path, arguments.ToEquatableList())
            : ComparisonFindings.KindDiffers.Warning(path, arguments.ToEquatableList()));
    }

    private void AddClock(WorkflowClock clock, string path, List<Finding> findings)
    {
        var name = new MessageArgument("clock", clock.Id.Value);
        if (!_terms.TryFindAfter(clock.Id, out var now))
        {
            findings.Report(ComparisonFindings.ClockGone.Error(path, name));
            return;
        }

        if (!_terms.AreLimitsAlike(clock.Id))
        {
            findings.Report(clock.Limit is TableLimit { Table: var table } && clock.Limit == now.Clock.Limit
                ? ComparisonFindings.ClockTable.Warning(path, name, new MessageArgument("table", table.Value))
                : ComparisonFindings.ClockLimit.Warning(path, name, new("before", WorkflowWording.Limit(clock.Limit)), new("after", WorkflowWording.Limit(now.Clock.Limit))));
        }

        if (clock.Kind != now.Clock.Kind)
        {
            findings.Report(ComparisonFindings.ClockKind.Warning(path, name, new("before", WorkflowWording.Of(clock.Kind)), new("after", WorkflowWording.Of(now.Clock.Kind))));
        }
    }

    private void AddFacts(int index, int to, string path, List<Finding> findings)
    {
        foreach (var fact in _reachBefore.FactsAt(index).TakeWhile(_ => !findings.IsFull()))
        {
            var name = new MessageArgument("fact", fact.Name.Value);
            if (!_after.Description.Facts.TryFind(fact.Name, out var now))
            {
                findings.Report(ComparisonFindings.FactGone.Warning(path, name));
            }
            else if (!_facts.AreValuesAlike(fact.Name) || !_facts.AreProducedAlike(fact.Name))
            {
                findings.Report(ComparisonFindings.FactDeclared.Warning(path, name, new("before", WorkflowWording.Produced(fact)), new("after", WorkflowWording.Produced(now))));
            }
        }

        foreach (var fact in _reachAfter.FactsFrom(to).Where(fact => !_before.Description.Facts.TryFind(fact.Name, out _)).TakeWhile(_ => !findings.IsFull()))
        {
            findings.Report(ComparisonFindings.FactNew.Warning(path, new MessageArgument("fact", fact.Name.Value)));
        }
    }

    private void AddCount(WorkflowTransition step, string path, List<Finding> findings)
    {
        var (name, most) = (new MessageArgument("step", step.Id.Value), new MessageArgument("before", WorkflowWording.Times(step.AtMost)));
        if (!_stepsAfter.TryGetValue(step.Id, out var now))
        {
            if (step.AtMost is not null)
            {
                findings.Report(ComparisonFindings.CountLost.Warning(path, name, most));
            }
        }
        else if (step.AtMost != now.AtMost)
        {
            findings.Report(ComparisonFindings.CountKept.Warning(path, name, most, new("after", WorkflowWording.Times(now.AtMost))));
        }
    }
}
