using Tianhe.Governance.Calendars;
using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Grading;
using Tianhe.Governance.Orders;
using Tianhe.Governance.Tables;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Rules;

/// <summary>
/// Reads, checks and compiles the document of a pack. A section that cannot be read keeps none of the others from being checked,
/// so that every problem is listed at once.
/// </summary>
internal sealed class RulePackLoader
{
    private readonly Document _document;
    private readonly Reading _reading;
    private readonly List<Finding> _findings = [];
    private readonly List<Finding> _warnings = [];

    private RulePackLoader(Document document)
    {
        _document = document;
        _reading = new(document);
    }

    /// <summary>The pack, or null where the findings include an error.</summary>
    public static RulePack? TryLoad(ReadOnlySpan<byte> utf8, FactRegistry registry, out EquatableList<Finding> findings)
    {
        if (!Document.TryParse(utf8, out var document, out var problem))
        {
            findings = [problem];
            return null;
        }

        var loader = new RulePackLoader(document);
        return loader.Load(registry, out findings);
    }

    private RulePack? Load(FactRegistry registry, out EquatableList<Finding> findings)
    {
        var read = RulePackShape.Document.ReadMembers(_reading, out var isRead);
        var origin = new RuleOrigin(
            read.Has(RulePackShape.Id) ? read.Get(RulePackShape.Id).Value : "(no id)", read.Has(RulePackShape.Version) ? read.Get(RulePackShape.Version) : "(no version)", "");
        var facts = read.Has(RulePackShape.Facts) ? FactCatalogue.Compile(read.Get(RulePackShape.Facts), registry, origin.In("facts"), _findings) : null;
        var tables = facts is not null && read.Has(RulePackShape.Tables) && read.Has(RulePackShape.TimeLimits) ? Tables(read.Get(RulePackShape.Tables), facts, read.Get(RulePackShape.TimeLimits), origin) : [];
        var schemes = facts is not null && read.Has(RulePackShape.Schemes) ? Schemes(read.Get(RulePackShape.Schemes), facts, origin) : [];
        var duties = Duties(read);
        var source = new WorkflowTableSource(tables, facts is not null && read.Has(RulePackShape.TimeLimits) && read.Has(RulePackShape.Tables) ? read.Get(RulePackShape.Tables).Select(table => table.Id) : null);
        var orders = read.Has(RulePackShape.Orders) && read.Get(RulePackShape.Orders) is { } content ? Orders(content, facts, registry, source, duties, origin) : null;
        var workflows = facts is not null && read.Has(RulePackShape.Workflows) ? Workflows(read.Get(RulePackShape.Workflows), facts, registry, source, origin) : [];
        CheckCalendars(read, orders, workflows);
        CheckDates(read);
        if (read.Has(RulePackShape.Illustrations))
        {
            AddIllustrations(read.Get(RulePackShape.Illustrations));
        }

        var listed = _findings.Take(ProblemList.Most).Concat(_warnings.Take(ProblemList.Most)).Select(finding => (-1, finding));
        findings = [.. RulePackShape.Document.Place(_document, [.. _reading.Problems, .. listed]), .. NotListed()];
        if (!isRead || _findings.Count > 0)
        {
            return null;
        }

        var description = RulePackShape.Make(read).Pack with { Orders = orders, Workflows = workflows, Tables = tables.Select(table => table.Description).ToEquatableList(), Schemes = schemes.Select(scheme => scheme.Description).ToEquatableList() };
        return new(description, facts!, tables, schemes, findings, _document);
    }

    /// <summary>That there are more problems, or more warnings, than are listed; at the end of the document, behind those that are.</summary>
    private IEnumerable<Finding> NotListed()
    {
        var end = PositionCursor.Of(_document.Utf8, _document.Utf8.Length);
        return
        [
            .. _findings.IsFull() ? [DocumentFindings.TooMany() with { Position = end }] : Array.Empty<Finding>(),
            .. _warnings.IsFull() ? [RuleFindings.MoreWarnings.Warning(Document.Whole, new MessageArgument("most", ProblemList.Most)) with { Position = end }] : Array.Empty<Finding>(),
        ];
    }

    private EquatableList<DecisionTable> Tables(EquatableList<TableContent> contents, FactCatalogue facts, EquatableList<KeyValuePair<string, TimeLimit>> limits, RuleOrigin origin)
    {
        var tables = new List<DecisionTable>(contents.Count);
        var budget = new ProofBudget();
        foreach (var content in contents.TakeWhile(_ => !_findings.IsFull()))
        {
            var path = $"tables.{content.Id}";
            var found = new List<Finding>();
            if (content.Describe(origin.Version, facts, limits, found) is { } description && DecisionTable.Compile(description, origin, path, found, budget) is { } table)
            {
                tables.Add(table);
            }

            foreach (var finding in found.Select(finding => finding.At($"{path}.{TableContent.PathOf(finding)}")))
            {
                (finding.Severity == FindingSeverity.Error ? _findings : _warnings).Add(finding);
            }
        }

        return tables.ToEquatableList();
    }

    private EquatableList<GradingScheme> Schemes(EquatableList<GradingSchemeDescription> descriptions, FactCatalogue facts, RuleOrigin origin)
    {
        var schemes = new List<GradingScheme>(descriptions.Count);
        foreach (var description in descriptions.TakeWhile(_ => !_findings.IsFull()))
        {
            var path = $"schemes.{description.Id}";
            var before = _findings.Count;
            if (GradingScheme.Compile(description with { Version = origin.Version, Facts = facts }, origin, path, _findings) is { } scheme)
            {
                schemes.Add(scheme);
            }

            PutUnder(path, before);
        }

        return schemes.ToEquatableList();
    }

    private DutyList? Duties(MembersRead<RulePackContent> read)
    {
        if (!read.Has(RulePackShape.Duties) || read.Get(RulePackShape.Duties) is not { } duties)
        {
            return null;
        }

        var before = _findings.Count;
        DutyListCheck.Run(duties, _findings);
        PutUnder("duties", before);
        return duties;
    }

    private OrderRules? Orders(OrderRulesContent content, FactCatalogue? facts, FactRegistry registry, WorkflowTableSource tables, DutyList? duties, RuleOrigin origin)
    {
        var before = _findings.Count;
        var own = FactsOf(content.Facts, OrderFacts.Catalogue.Declarations, facts, registry, origin);
        PutUnder("orders", before);
        before = _findings.Count;
        var workflow = own is null ? null : WorkflowDefinition.Compile(
            content.Workflow with { Version = origin.Version, Facts = own, Tables = tables.For(content.Workflow) }, origin.In("orders.workflow"), _findings);
        _findings.RemoveAll(tables.IsOfABrokenTable);
        PutUnder("orders.workflow", before);
        before = _findings.Count;
        OrderRulesCheck.CheckSteps(own is null ? content.Workflow : content.Workflow with { Facts = own }, _findings);
        WorkflowRulesCheck.CheckCalendar(content.Calendar, _findings);
        WorkflowRulesCheck.CheckHours(content.Workflow with { Tables = tables.For(content.Workflow) }, content.Calendar, "workflow.", _findings);
        var routing = content.Routing is { } written && tables.Find(written.Table, "routing.table", _findings) is { } table
            ? new OrderRouting { Table = table, Duty = written.Duty, HandlerRole = written.HandlerRole }
            : null;
        var rules = workflow is null ? null : new OrderRules
        {
            Workflow = workflow,
            Calendar = content.Calendar,
            Categories = content.Categories.List,
            CategoryCodes = content.Categories.Codes,
            Urgencies = content.Urgencies,
            ReturnReasons = content.ReturnReasons,
            HandlerRoles = content.HandlerRoles,
            Duties = duties,
            Routing = routing,
            ClockSkewTolerance = content.ClockSkewTolerance,
            Origin = origin.In("orders"),
        };
        if (rules is not null)
        {
            _warnings.AddRange(rules.Workflow.Verify().Select(finding => finding.At($"orders.workflow.{finding.Path}")));
            OrderRulesCheck.CheckTables(rules, _findings);
        }

        PutUnder("orders", before);
        return rules;
    }

    private EquatableList<WorkflowRules> Workflows(EquatableList<WorkflowRulesContent> contents, FactCatalogue facts, FactRegistry registry, WorkflowTableSource tables, RuleOrigin origin)
    {
        var workflows = new List<WorkflowRules>(contents.Count);
        foreach (var content in contents.TakeWhile(_ => !_findings.IsFull()))
        {
            var path = $"workflows.{content.Workflow.Id}";
            var before = _findings.Count;
            var own = FactsOf(content.Facts, MatterFacts.Declarations, facts, registry, origin);
            var workflow = own is null ? null
                : WorkflowDefinition.Compile(content.Workflow with { Version = origin.Version, Facts = own, Tables = tables.For(content.Workflow) }, origin.In(path), _findings);
            _findings.RemoveAll(tables.IsOfABrokenTable);
            if (workflow is not null)
            {
                WorkflowRules rules = new() { Workflow = workflow, Calendar = content.Calendar, HandlerRoles = content.HandlerRoles, ClockSkewTolerance = content.ClockSkewTolerance };
                WorkflowRulesCheck.Run(rules, _findings);
                _warnings.AddRange(workflow.Verify().Select(finding => finding.At($"{path}.{finding.Path}")));
                workflows.Add(rules);
            }

            PutUnder(path, before);
        }

        return workflows.ToEquatableList();
    }

    /// <summary>The facts of the library and those of the pack that a workflow names, or null with the problems; where the facts of the pack cannot be read, the library's alone.</summary>
    private FactCatalogue? FactsOf(EquatableList<FactName> names, EquatableList<FactDeclaration> supplied, FactCatalogue? facts, FactRegistry registry, RuleOrigin origin)
    {
        if (facts is null && names.Count > 0)
        {
            return null;
        }

        var before = _findings.Count;
        var declarations = supplied.ToList();
        foreach (var name in names.TakeWhile(_ => !_findings.IsFull()))
        {
            if (facts!.TryFind(name, out var declaration))
            {
                declarations.Add(declaration);
            }
            else
            {
                _findings.Add(FactFindings.Unknown(name, facts, "facts"));
            }
        }

        return _findings.Count > before ? null : FactCatalogue.Compile(declarations.ToEquatableList(), registry, origin.In("facts"), _findings);
    }

    private void PutUnder(string path, int begin)
    {
        for (var i = begin; i < _findings.Count; i++)
        {
            _findings[i] = _findings[i].At($"{path}.{_findings[i].Path}");
        }
    }

    /// <summary>Whether ids and revisions tell the calendars apart, those that are written among rules of orders and workflows included.</summary>
    private void CheckCalendars(MembersRead<RulePackContent> read, OrderRules? orders, EquatableList<WorkflowRules> workflows)
    {
        var calendars = read.Has(RulePackShape.Calendars) ? read.Get(RulePackShape.Calendars) : [];
        if (calendars.Any(entry => entry.Key == CalendarShape.China))
        {
            _findings.Add(RuleFindings.ReservedCalendar.Error($"{CalendarShape.ListName}.{CalendarShape.China}", new MessageArgument("id", CalendarShape.China)));
        }

        var named = calendars.Select(entry => (Id: entry.Key, Path: $"{CalendarShape.ListName}.{entry.Key}", Calendar: entry.Value));
        var used = (orders is null ? [] : new[] { (Path: "orders.calendar", orders.Calendar) })
            .Concat(workflows.Select(rules => (Path: $"workflows.{rules.Workflow.Id}.calendar", rules.Calendar)))
            .Where(one => !calendars.Any(entry => entry.Value.Equals(one.Calendar))).Select(one => (Id: one.Path, one.Path, one.Calendar));
        foreach (var same in named.Concat(used).GroupBy(one => one.Calendar.Revision, StringComparer.Ordinal))
        {
            var first = same.First();
            _findings.AddRange(same.Where(one => !one.Calendar.Equals(first.Calendar)).Select(one =>
                RuleFindings.SameRevision.Error($"{one.Path}.revision", new("id", one.Id), new("first", first.Id), new("revision", same.Key))));
        }
    }

    private void CheckDates(MembersRead<RulePackContent> read)
    {
        if (read.Has(RulePackShape.EffectiveFrom) && read.Has(RulePackShape.EffectiveTo) && read.Get(RulePackShape.EffectiveTo) is { } to && to < read.Get(RulePackShape.EffectiveFrom))
        {
            _findings.Add(RuleFindings.EffectiveReversed.Error("effectiveTo", new("from", read.Get(RulePackShape.EffectiveFrom)), new("to", to)));
        }
    }

    private void AddIllustrations(EquatableList<string> paths)
    {
        var sought = paths.Take(ProblemList.Most + 1).ToArray();
        var found = RulePackShape.Document.Find(_document, sought);
        foreach (var path in sought)
        {
            if (found.Contains(path))
            {
                _warnings.Add(RuleFindings.Illustration.Warning(path));
            }
            else if (!IsBroken(path))
            {
                _findings.Add(RuleFindings.NothingThere.Error($"illustrations.{path}", new MessageArgument("path", Shown.Piece(path))));
            }
        }
    }

    /// <summary>Whether the section of a path has a problem of its own, for which it may not be found there; then that problem is enough.</summary>
    private bool IsBroken(string path) => _reading.Problems.Any(problem => SectionOf(problem.Finding.Path).SequenceEqual(SectionOf(path)));

    private static ReadOnlySpan<char> SectionOf(string path) => path.AsSpan().IndexOfAny('.', '[') is >= 0 and var end ? path.AsSpan(0, end) : path;
}
