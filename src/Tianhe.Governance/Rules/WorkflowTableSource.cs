using Tianhe.Governance.Documents;
using Tianhe.Governance.Orders;
using Tianhe.Governance.Tables;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Rules;

/// <summary>The tables of a pack as its workflows name them. Of a table that has problems of its own nothing more is told.</summary>
/// <param name="tables">The tables that were compiled.</param>
/// <param name="written">The ids of all that are written, or null where they could not be read.</param>
internal sealed class WorkflowTableSource(EquatableList<DecisionTable> tables, IEnumerable<TableId>? written)
{
    private readonly HashSet<TableId>? _broken = written?.Except(tables.Select(table => table.Id)).ToHashSet();

    /// <summary>The tables that clocks name, each once; all of them where one is named that there is not, so that it can be said which there are.</summary>
    public EquatableList<DecisionTable> For(WorkflowDescription workflow)
    {
        var named = workflow.Clocks.Select(clock => clock.Limit).OfType<TableLimit>().Select(limit => limit.Table).Distinct().ToList();
        var used = named.Select(name => tables.FirstOrDefault(table => table.Id == name)).OfType<DecisionTable>().ToEquatableList();
        return used.Count == named.Count ? used : tables;
    }

    public DecisionTable? Find(TableId id, string path, List<Finding> findings)
    {
        var found = tables.FirstOrDefault(table => table.Id == id);
        if (found is null && !IsBroken(id))
        {
            findings.Add(WorkflowFindings.UnknownTable.Error(path, new("table", id.Value), new("known", KnownNames.Of(tables.Select(table => table.Id.Value)))));
        }

        return found;
    }

    /// <summary>Whether a finding says that there is no table, of one that is written and has problems of its own.</summary>
    public bool IsOfABrokenTable(Finding finding) =>
        finding.Code == WorkflowFindings.UnknownTable.Code && finding.Arguments.Any(argument => argument.Name == "table" && IsBroken(argument.In(Language.English)));

    private bool IsBroken(TableId id) => _broken is null || _broken.Contains(id);
}
