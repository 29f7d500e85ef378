using Tianhe.Governance.Documents;
using Tianhe.Governance.Tables;

namespace Tianhe.Governance.Workflows;

/// <summary>Resolves the limits of clocks: each is fixed, or a table among those of the description chooses it.</summary>
internal sealed class ClockLimitCompiler
{
    private static readonly BilingualText TableKindName = new("决策表", "tables");

    private readonly List<Finding> _findings;
    private readonly Dictionary<TableId, DecisionTable> _tables = [];

    private ClockLimitCompiler(EquatableList<DecisionTable> tables, List<Finding> findings)
    {
        _findings = findings;
        foreach (var table in tables.TakeWhile(_ => !findings.IsFull()))
        {
            if (!_tables.TryAdd(table.Id, table))
            {
                findings.Add(WorkflowFindings.DuplicateId.Error($"tables.{table.Id}", new("id", table.Id.Value), new("kind", TableKindName)));
            }
        }
    }

    /// <summary>The clocks in their order; null where a limit cannot be resolved, with the reason among the findings.</summary>
    public static CompiledClock?[] Compile(WorkflowDescription description, List<Finding> findings)
    {
        var compiler = new ClockLimitCompiler(description.Tables, findings);
        return [.. description.Clocks.Select(compiler.Compile)];
    }

    private CompiledClock? Compile(WorkflowClock clock)
    {
        switch (clock.Limit)
        {
            case FixedLimit limit:
                return new() { Clock = clock, Fixed = limit.Limit, Table = null, Output = default };
            case TableLimit limit:
                if (Problem(clock, limit) is { } problem)
                {
                    _findings.Add(problem);
                    return null;
                }

                return new() { Clock = clock, Fixed = null, Table = _tables[limit.Table], Output = limit.Output };
            default:
                throw new InvalidOperationException($"Unknown kind of limit {clock.Limit.GetType()}.");
        }
    }

    private Finding? Problem(WorkflowClock clock, TableLimit limit)
    {
        var path = $"{clock.Path}.limit";
        if (!_tables.TryGetValue(limit.Table, out var table))
        {
            return WorkflowFindings.UnknownTable.Error(path, new("table", limit.Table.Value), new("known", KnownNames.Of(_tables.Keys.Select(id => id.Value))));
        }

        var outputs = table.Description.Outputs;
        return outputs.FirstOrDefault(one => one.Declaration.Name == limit.Output) is not { } output
                ? WorkflowFindings.UnknownOutput.Error(path, new("output", limit.Output.Value), new("table", table.Id.Value), new("known", KnownNames.Of(outputs.Select(one => one.Declaration.Name.Value))))
            : output.Limits.Count == 0 ? WorkflowFindings.NoLimits.Error(path, new("output", limit.Output.Value), new("table", table.Id.Value))
            : table.Description.HitPolicy is not (HitPolicy.Unique or HitPolicy.Any or HitPolicy.First or HitPolicy.Priority) ? WorkflowFindings.SeveralRows.Error(path, new MessageArgument("table", table.Id.Value))
            : null;
    }
}
