using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>Lists what two definitions say otherwise: part by part as the definition after has them, then what is gone as the one before had it.</summary>
internal sealed class WorkflowChanges
{
    private readonly WorkflowDescription _before;
    private readonly WorkflowDescription _after;
    private readonly StageMap _map;
    private readonly ClockTerms _terms;
    private readonly FactTerms _facts;
    private readonly List<WorkflowChange> _changes = [];

    private WorkflowChanges(WorkflowDefinition before, WorkflowDefinition after, StageMap map, ClockTerms terms, FactTerms facts)
    {
        _before = before.Description;
        _after = after.Description;
        _map = map;
        _terms = terms;
        _facts = facts;
    }

    public static EquatableList<WorkflowChange> Between(WorkflowDefinition before, WorkflowDefinition after, StageMap map, ClockTerms terms, FactTerms facts)
    {
        var changes = new WorkflowChanges(before, after, map, terms, facts);
        changes.AddWorkflow();
        changes.AddEach(changes._before.Facts.Declarations, changes._after.Facts.Declarations, fact => fact.Name, "facts", WorkflowParts.Fact, fact => WordsOf(fact.Title, WorkflowWording.Declared(fact)), changes.AddFact);
        changes.AddStages();
        changes.AddEach(changes._before.Actions, changes._after.Actions, action => action.Id, "actions", WorkflowParts.Action, action => action.Name, AddAction);
        changes.AddEach(changes._before.Clocks, changes._after.Clocks, clock => clock.Id, "clocks", WorkflowParts.Clock, clock => WordsOf(clock.Name, WorkflowWording.Limit(clock.Limit)), AddClock);
        changes.AddEach(changes._before.Tables, changes._after.Tables, table => table.Id, "tables", WorkflowParts.Table, table => table.Description.Name, changes.AddTable);
        changes.AddEach(changes._before.Transitions, changes._after.Transitions, step => step.Id, "transitions", WorkflowParts.Step, WorkflowWording.Way, changes.AddStep);
        return changes._changes.ToEquatableList();
    }

    private static BilingualText WordsOf(BilingualText name, BilingualText what) => new($"{name.Chinese}（{what.Chinese}）", $"{name.English} ({what.English})");

    private void AddFact(FactDeclaration before, FactDeclaration after, PartChanges changes)
    {
        changes.AddWords(WorkflowParts.Title, before.Title, after.Title);
        if (before.From != after.From || !_facts.AreValuesAlike(after.Name))
        {
            changes.Add(WorkflowParts.Values, WorkflowWording.Declared(before), WorkflowWording.Declared(after), before.From == after.From);
        }
        else if (!Equals(before.Codes, after.Codes))
        {
            changes.AddOtherwise(WorkflowParts.Values, isOfWordsOnly: true);
        }

        changes.AddWords(WorkflowParts.Unit, before.Unit ?? WorkflowWording.None, after.Unit ?? WorkflowWording.None);
        changes.AddWords(WorkflowParts.Direction, WorkflowWording.Of(before.Direction), WorkflowWording.Of(after.Direction));
        changes.AddWords(WorkflowParts.Source, before.Source ?? WorkflowWording.None, after.Source ?? WorkflowWording.None);
        if (before.From != after.From)
        {
            changes.Add(WorkflowParts.Producer, Producer(before), Producer(after), isTold: true);
        }
    }

    private static BilingualText Producer(FactDeclaration fact) => fact.From is { } from ? BilingualText.Same(from.Use.Value) : WorkflowWording.None;

    private static void AddAction(WorkflowAction before, WorkflowAction after, PartChanges changes)
    {
        changes.AddWords(WorkflowParts.Name, before.Name, after.Name);
        changes.AddSets(WorkflowParts.StatedFacts, before.Facts, after.Facts, WorkflowWording.Facts);
    }

    private static void AddClock(WorkflowClock before, WorkflowClock after, PartChanges changes)
    {
        changes.AddWords(WorkflowParts.Name, before.Name, after.Name);
        changes.AddValues(WorkflowParts.Meaning, before.Kind, after.Kind, WorkflowWording.Of);
        changes.AddValues(WorkflowParts.Limit, before.Limit, after.Limit, WorkflowWording.Limit);
        changes.AddLists(WorkflowParts.Warnings, before.Warnings, after.Warnings, WorkflowWording.Warnings);
        changes.AddLists(WorkflowParts.Escalations, before.Escalations, after.Escalations, WorkflowWording.Escalations);
        changes.AddValues(WorkflowParts.PausedDay, before.PausedDay, after.PausedDay, WorkflowWording.Of);
        changes.AddCitation(before.Citation, after.Citation);
    }

    private void AddTable(DecisionTable before, DecisionTable after, PartChanges changes)
    {
        changes.AddWords(WorkflowParts.Name, before.Description.Name, after.Description.Name);
        changes.AddCitation(before.Description.Citation, after.Description.Citation);
        var isAlike = _terms.AreAlike(after.Id);
        if (!isAlike || before.Description.Outputs != after.Description.Outputs || before.Description.Rows != after.Description.Rows)
        {
            changes.AddOtherwise(WorkflowParts.Content, isOfWordsOnly: isAlike);
        }
    }

    private void AddStep(WorkflowTransition before, WorkflowTransition after, PartChanges changes)
    {
        if (!_map.AreSame(before.From, after.From))
        {
            changes.Add(WorkflowParts.From, WorkflowWording.Place(before.From), WorkflowWording.Place(after.From), isTold: true);
        }

        changes.AddValues(WorkflowParts.ByAction, before.Action, after.Action, action => BilingualText.Same(action.Value));
        if (!_map.AreSame(before.To, after.To))
        {
            changes.Add(WorkflowParts.To, WorkflowWording.Place(before.To), WorkflowWording.Place(after.To), isTold: true);
        }

        changes.AddSets(WorkflowParts.By, before.By, after.By, WorkflowWording.Authorities);
        if (!before.Guards.ToHashSet().SetEquals(after.Guards))
        {
            changes.AddLists(WorkflowParts.Guards, WorkflowWording.Guards(before.Guards, _before.Facts), WorkflowWording.Guards(after.Guards, _after.Facts));
        }

        changes.AddValues(WorkflowParts.Window, before.Within, after.Within, WorkflowWording.Clock);
        changes.AddValues(WorkflowParts.Lapse, before.OnLapseOf, after.OnLapseOf, WorkflowWording.Clock);
        changes.AddValues(WorkflowParts.Most, before.AtMost, after.AtMost, WorkflowWording.Times);
        changes.AddValues(WorkflowParts.UsedUp, before.WhenUsedUp, after.WhenUsedUp, WorkflowWording.Step);
        changes.AddValues(WorkflowParts.Handler, before.Handler, after.Handler, WorkflowWording.Of);
        changes.AddSets(WorkflowParts.Starts, before.Starts, after.Starts, WorkflowWording.Clocks);
        changes.AddSets(WorkflowParts.Stops, before.Stops, after.Stops, WorkflowWording.Clocks);
        changes.AddSets(WorkflowParts.Pauses, before.Pauses, after.Pauses, WorkflowWording.Clocks);
        changes.AddSets(WorkflowParts.Resumes, before.Resumes, after.Resumes, WorkflowWording.Clocks);
        changes.AddSets(WorkflowParts.Extends, before.Extends, after.Extends, extensions => WorkflowWording.Extensions(extensions.ToEquatableList()));
        changes.AddCitation(before.Citation, after.Citation);
    }

    private void AddWorkflow()
    {
        var part = new PartChanges(_changes, WorkflowParts.Workflow, _before.Id.Value, "");
        part.AddWords(WorkflowParts.Id, BilingualText.Same(_before.Id.Value), BilingualText.Same(_after.Id.Value), "id");
        part.AddWords(WorkflowParts.Name, _before.Name, _after.Name, "name");
    }

    private void AddStages()
    {
        for (var index = 0; index < _after.Stages.Count; index++)
        {
            var stage = _after.Stages[index];
            var path = $"stages.{stage.Id}";
            if (_map.Before(index) is not (var old and >= 0))
            {
                AddPart(WorkflowChangeKind.Added, ComparisonLines.Added, WorkflowParts.Stage, stage.Id.Value, path, WordsOf(stage.Name, WorkflowWording.Of(stage.Kind)));
                continue;
            }

            var was = _before.Stages[old];
            if (was.Id != stage.Id)
            {
                _changes.Add(new(WorkflowChangeKind.Renamed, path, new(ComparisonLines.Renamed, [new("kind", WorkflowParts.Stage), new("before", was.Id.Value), new("after", stage.Id.Value)])) { IsOfWordsOnly = true });
            }

            var part = new PartChanges(_changes, WorkflowParts.Stage, stage.Id.Value, path);
            part.AddWords(WorkflowParts.Name, was.Name, stage.Name);
            part.AddValues(WorkflowParts.Kind, was.Kind, stage.Kind, WorkflowWording.Of);
            part.AddValues(WorkflowParts.StageClock, was.Clock, stage.Clock, WorkflowWording.Clock);
        }

        foreach (var (_, stage) in _before.Stages.Index().Where(stage => _map.After(stage.Index) < 0))
        {
            AddPart(WorkflowChangeKind.Removed, ComparisonLines.Removed, WorkflowParts.Stage, stage.Id.Value, $"stages.{stage.Id}", WordsOf(stage.Name, WorkflowWording.Of(stage.Kind)));
        }
    }

    private void AddEach<TKey, TPart>(
        EquatableList<TPart> before, EquatableList<TPart> after, Func<TPart, TKey> key, string section, BilingualText kind, Func<TPart, BilingualText> words, Action<TPart, TPart, PartChanges> compare)
        where TKey : struct
    {
        var old = before.ToDictionary(key);
        var kept = new HashSet<TKey>();
        foreach (var part in after)
        {
            var id = key(part);
            var path = $"{section}.{id}";
            kept.Add(id);
            if (old.TryGetValue(id, out var was))
            {
                compare(was, part, new(_changes, kind, $"{id}", path));
            }
            else
            {
                AddPart(WorkflowChangeKind.Added, ComparisonLines.Added, kind, $"{id}", path, words(part));
            }
        }

        foreach (var part in before.Where(part => !kept.Contains(key(part))))
        {
            AddPart(WorkflowChangeKind.Removed, ComparisonLines.Removed, kind, $"{key(part)}", $"{section}.{key(part)}", words(part));
        }
    }

    private void AddPart(WorkflowChangeKind change, MessageTemplate template, BilingualText kind, string id, string path, BilingualText what) =>
        _changes.Add(new(change, path, new(template, [new("kind", kind), new("id", id), new("what", what)])));
}
