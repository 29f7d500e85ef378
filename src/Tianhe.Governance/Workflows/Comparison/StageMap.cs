using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Workflows;

/// <summary>Which stage of one definition is which of another: those of the same id, and those that were renamed.</summary>
internal sealed class StageMap
{
    private readonly Dictionary<StageId, int> _indexesBefore;
    private readonly Dictionary<StageId, int> _indexesAfter;
    private readonly int[] _after;
    private readonly int[] _before;

    private StageMap(WorkflowDefinition before, WorkflowDefinition after, Dictionary<StageId, StageId> names)
    {
        _indexesBefore = Index(before);
        _indexesAfter = Index(after);
        _after = [.. before.Description.Stages.Select(stage => _indexesAfter.GetValueOrDefault(names.GetValueOrDefault(stage.Id, stage.Id), -1))];
        _before = new int[after.Description.Stages.Count];
        Array.Fill(_before, -1);
        foreach (var (index, to) in _after.Index().Where(pair => pair.Item >= 0))
        {
            _before[to] = index;
        }
    }

    /// <summary>Makes a map in which no two stages become one.</summary>
    public static StageMap Of(WorkflowDefinition before, WorkflowDefinition after, EquatableList<KeyValuePair<StageId, StageId>> renamed)
    {
        var findings = new List<Finding>();
        var names = new Dictionary<StageId, StageId>();
        foreach (var (from, to) in renamed.TakeWhile(_ => !findings.IsFull()))
        {
            if (from.IsDefault || to.IsDefault)
            {
                throw new ArgumentException("A stage has an id.", nameof(renamed));
            }

            var path = $"renamed.{from}";
            if (!names.TryAdd(from, to))
            {
                findings.Report(ComparisonFindings.RenamedTwice.Error(path, new MessageArgument("stage", from.Value)));
            }

            if (before.IndexOf(from) < 0)
            {
                findings.Report(ComparisonFindings.RenamedUnknown.Error(path, new("stage", from.Value), new("known", Known(before))));
            }

            if (after.IndexOf(to) < 0)
            {
                findings.Report(ComparisonFindings.RenamedToUnknown.Error(path, new("stage", to.Value), new("known", Known(after))));
            }
        }

        var map = new StageMap(before, after, names);
        foreach (var same in map._after.Index().Where(pair => pair.Item >= 0).GroupBy(pair => pair.Item, pair => before.Description.Stages[pair.Index].Id).Where(same => same.Count() > 1))
        {
            var to = after.Description.Stages[same.Key].Id;
            findings.Report(ComparisonFindings.RenamedToSame.Error($"renamed.{same.First(names.ContainsKey)}",
                new("stages", KnownNames.Of(same.Select(stage => stage.Value))), new("to", to.Value)));
        }

        return findings.Count == 0 ? map : throw new InvalidDefinitionException("The map of renamed stages", findings.ToEquatableList());
    }

    /// <summary>The stage of the definition after, or -1 when it has none; -1 also for what is before the beginning.</summary>
    public int After(int before) => before < 0 ? -1 : _after[before];

    /// <summary>The stage of the definition before, or -1 when it has none.</summary>
    public int Before(int after) => _before[after];

    /// <summary>Whether two stages are the same, or both what is before the beginning.</summary>
    public bool AreSame(StageId? before, StageId? after) =>
        before is { } one && after is { } other ? _after[_indexesBefore[one]] == _indexesAfter[other] : before is null && after is null;

    private static Dictionary<StageId, int> Index(WorkflowDefinition definition) => definition.Description.Stages.Index().ToDictionary(stage => stage.Item.Id, stage => stage.Index);

    private static EquatableList<BilingualText> Known(WorkflowDefinition definition) => KnownNames.Of(definition.Description.Stages.Select(stage => stage.Id.Value));
}
