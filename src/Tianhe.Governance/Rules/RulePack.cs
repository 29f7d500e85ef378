using System.Diagnostics.CodeAnalysis;
using System.Text;

using NodaTime;

using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Orders;
using Tianhe.Governance.Rules;
using Tianhe.Governance.Structure;

namespace Tianhe.Governance;

/// <summary>The rules of a place: read from one document, checked as a whole, compiled once.</summary>
/// <remarks>
/// Whatever is wrong with a document is listed at once, with line and column; a pack that exists has no errors. One pack serves
/// all threads, and replacing it is replacing one reference. Immutable; equal when what it was made from is equal.
/// </remarks>
public sealed class RulePack : IEquatable<RulePack>
{
    private readonly Document _document;
    private readonly bool _isFile;

    internal RulePack(RulePackDescription description, FactCatalogue facts, EquatableList<DecisionTable> tables, EquatableList<GradingScheme> schemes, EquatableList<Finding> findings, Document document, bool isFile = true)
    {
        Description = description;
        Facts = facts;
        Tables = tables;
        Schemes = schemes;
        Findings = findings;
        _document = document;
        _isFile = isFile;
    }

    /// <summary>The names under which packs are built in.</summary>
    public static EquatableList<string> BuiltInNames => BuiltInPacks.Names;

    /// <summary>The id.</summary>
    public PackId Id => Description.Id;

    /// <summary>The version, which every event and report carries.</summary>
    public string Version => Description.Version;

    /// <summary>What the pack is called.</summary>
    public BilingualText Name => Description.Name;

    /// <summary>The first day in force, inclusive.</summary>
    public LocalDate EffectiveFrom => Description.EffectiveFrom;

    /// <summary>The last day in force, inclusive, or null where no end is set.</summary>
    public LocalDate? EffectiveTo => Description.EffectiveTo;

    /// <summary>All that the pack was made from.</summary>
    public RulePackDescription Description { get; }

    /// <summary>The lists of codes, in the order of the document.</summary>
    public EquatableList<CodeList> CodeLists => Description.CodeLists;

    /// <summary>The facts that its tables and schemes read; sheets are bound to this catalogue.</summary>
    public FactCatalogue Facts { get; }

    /// <summary>The decision tables, in the order of the document.</summary>
    public EquatableList<DecisionTable> Tables { get; }

    /// <summary>The staffing quotas, one for each role, in the order of the document.</summary>
    public EquatableList<StaffingQuota> Quotas => Description.Quotas;

    /// <summary>How large grids should be, in the order of the document.</summary>
    public EquatableList<GridSize> GridSizes => Description.GridSizes;

    /// <summary>The rules of Party bodies, or null where the pack has none.</summary>
    public PartyRules? PartyRules => Description.PartyRules;

    /// <summary>The list of duties (履职事项清单), or null where the pack has none.</summary>
    public DutyList? Duties => Description.Duties;

    /// <summary>The rules of orders, or null where the pack has none.</summary>
    public OrderRules? Orders => Description.Orders;

    /// <summary>The rules of other matters, each by the id of its workflow, in the order of the document.</summary>
    public EquatableList<WorkflowRules> Workflows => Description.Workflows;

    /// <summary>The grading schemes, in the order of the document.</summary>
    public EquatableList<GradingScheme> Schemes { get; }

    /// <summary>What is to be known of the pack and stops nothing: warnings, such as that a value is an illustration. In the order of the document.</summary>
    public EquatableList<Finding> Findings { get; }

    /// <summary>Reads a pack.</summary>
    /// <param name="utf8">The document, in UTF-8.</param>
    /// <param name="registry">The producers of facts that it may use; none when null.</param>
    /// <returns>The pack.</returns>
    /// <exception cref="InvalidDefinitionException">Something is wrong with the document; every problem is listed, with line and column. A fault of syntax is reported alone.</exception>
    /// <example><code>var rules = RulePack.Load(File.ReadAllBytes("rules.json"));</code></example>
    public static RulePack Load(ReadOnlySpan<byte> utf8, FactRegistry? registry = null) =>
        TryLoad(utf8, out var pack, out var findings, registry) ? pack : throw new InvalidDefinitionException("The rule pack", findings);

    /// <summary>Reads a pack, or says everything that is wrong with it.</summary>
    /// <param name="utf8">The document, in UTF-8.</param>
    /// <param name="pack">The pack, or null where there is an error.</param>
    /// <param name="findings">Errors and warnings, in the order of the document.</param>
    /// <param name="registry">The producers of facts that it may use; none when null.</param>
    /// <returns>Whether there is a pack.</returns>
    public static bool TryLoad(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out RulePack? pack, out EquatableList<Finding> findings, FactRegistry? registry = null)
    {
        pack = RulePackLoader.TryLoad(utf8, registry ?? FactRegistry.Empty, out findings);
        return pack is not null;
    }

    /// <summary>Makes a pack in C#. The description is written as a document, and the document is loaded.</summary>
    /// <param name="description">The description.</param>
    /// <param name="registry">The producers of facts that it may use; none when null.</param>
    /// <returns>The pack.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="description"/> is null.</exception>
    /// <exception cref="InvalidDefinitionException">Something is wrong with the description; every problem is listed by its path.</exception>
    public static RulePack From(RulePackDescription description, FactRegistry? registry = null)
    {
        ArgumentNullException.ThrowIfNull(description);
        var findings = new List<Finding>();
        var what = $"The rule pack '{description.Id}'";
        var utf8 = RulePackWriter.Write(description, findings) ?? throw new InvalidDefinitionException(what, findings.ToEquatableList());
        var pack = RulePackLoader.TryLoad(utf8, registry ?? FactRegistry.Empty, out var found);
        var placeless = WithoutPositions(found);
        return pack is null ? throw new InvalidDefinitionException(what, placeless) : new(pack.Description, pack.Facts, pack.Tables, pack.Schemes, placeless, pack._document, isFile: false);
    }

    /// <summary>A pack that is built in: a template from published texts. What no text fixes is an illustration, and <see cref="Findings"/> says so.</summary>
    /// <param name="name">One of <see cref="BuiltInNames"/>.</param>
    /// <returns>The pack.</returns>
    /// <exception cref="ArgumentException">No pack of that name is built in.</exception>
    public static RulePack BuiltIn(string name) => BuiltInPacks.Find(name);

    /// <summary>Whether the rules are in force on a day.</summary>
    /// <param name="date">The day, in any calendar system.</param>
    /// <returns><c>true</c> from the first day in force to the last, both inclusive.</returns>
    public bool IsInForceOn(LocalDate date)
    {
        var day = IsoDate.Of(date);
        return day >= Description.EffectiveFrom && (Description.EffectiveTo is not { } last || day <= last);
    }

    /// <summary>Binds the rules of orders to a place.</summary>
    /// <param name="place">The place.</param>
    /// <returns>What decides the orders of that place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="place"/> is null.</exception>
    /// <exception cref="ArgumentException">The tree of the place changes; bind the jurisdiction that <see cref="Jurisdiction.AsOf"/> gives for the day, and bind anew when the next change comes.</exception>
    /// <exception cref="InvalidOperationException">The pack has no rules of orders.</exception>
    /// <exception cref="InvalidDefinitionException">The rules name roles that the place does not have; every problem is listed, with line and column where the pack was loaded.</exception>
    public OrderProcess OrdersFor(Jurisdiction place)
    {
        var orders = Orders ?? throw new InvalidOperationException($"The pack {this} has no rules of orders.");
        var findings = new List<Finding>();
        return TryBind(orders, place, findings) ?? throw Unfit(findings);
    }

    /// <summary>Binds the rules of matters of one kind to a place.</summary>
    /// <param name="workflow">The id of the workflow by which they run.</param>
    /// <param name="place">The place.</param>
    /// <returns>What decides such matters of that place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="place"/> is null.</exception>
    /// <exception cref="ArgumentException">The pack has no such workflow, or the tree of the place changes: bind the jurisdiction that <see cref="Jurisdiction.AsOf"/> gives for the day.</exception>
    /// <exception cref="InvalidDefinitionException">The rules name roles that the place does not have; every problem is listed, with line and column where the pack was loaded.</exception>
    /// <example><code>var bookings = rules.MattersFor("room-booking", place);</code></example>
    public WorkflowProcess MattersFor(WorkflowId workflow, Jurisdiction place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var rules = Workflow(workflow);
        place.ThrowIfChanging(nameof(place));
        var findings = new List<Finding>();
        return TryBind(rules, place, findings) ?? throw Unfit(findings);
    }

    /// <summary>Everything that the rules find about a place on a day: what is uncovered, vacant or short of people, which grids are too small or too large, and what is otherwise than Party bodies should be.</summary>
    /// <param name="place">The place.</param>
    /// <param name="on">The day, in any calendar system. Whether the pack is in force on it is not asked.</param>
    /// <returns>
    /// Warnings: those of <see cref="Jurisdiction.Coverage"/>, then those of the pack's quotas, then
    /// those of <see cref="Structure.GridSizes.Check"/>, then those of <see cref="PartyNetwork.Check"/> where a Party network is kept.
    /// </returns>
    /// <remarks>
    /// The quotas of place and pack all hold, and each is told. Where both have a quota for one role, such as 1 for 100 households and 1 for 50, an
    /// area may be told by each; a quota of the pack is left out only where the place has one that is equal in all but name and citation.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="place"/> is null.</exception>
    /// <exception cref="InvalidDefinitionException">The pack names roles, tiers or Party levels that the place does not have, or a quota of it requires more people there than a number holds; every problem is listed, with line and column where the pack was loaded.</exception>
    public EquatableList<Finding> Survey(Jurisdiction place, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(place);
        var problems = new List<Finding>();
        PlaceCheck.Run(Description, place, problems);
        return problems.Count > 0 ? throw Unfit(problems) : PlaceSurvey.Run(Description, place, IsoDate.Of(on));
    }

    /// <summary>Binds every section to a place, those of quotas, grid sizes and Party rules too; null where the pack has no rules of orders.</summary>
    internal OrderProcess? BindTo(Jurisdiction place)
    {
        var findings = new List<Finding>();
        var process = Orders is { } orders ? TryBind(orders, place, findings) : null;
        foreach (var rules in Workflows)
        {
            TryBind(rules, place, findings);
        }

        PlaceCheck.Run(Description, place, findings);
        return findings.Count == 0 ? process : throw Unfit(findings);
    }

    private static OrderProcess? TryBind(OrderRules orders, Jurisdiction place, List<Finding> findings)
    {
        try
        {
            return orders.OrdersFor(place);
        }
        catch (InvalidDefinitionException exception)
        {
            findings.AddRange(exception.Findings.Select(finding => finding.At(finding.Path.StartsWith("duties.", StringComparison.Ordinal) ? finding.Path : $"orders.{finding.Path}")));
            return null;
        }
    }

    private static WorkflowProcess? TryBind(WorkflowRules rules, Jurisdiction place, List<Finding> findings)
    {
        try
        {
            return rules.BindTo(place);
        }
        catch (InvalidDefinitionException exception)
        {
            findings.AddRange(exception.Findings.Select(finding => finding.At($"workflows.{rules.Workflow.Id}.{finding.Path}")));
            return null;
        }
    }

    private InvalidDefinitionException Unfit(List<Finding> findings)
    {
        var placed = RulePackShape.Document.Place(_document, findings);
        return new($"The binding of the rule pack '{Id}' to the jurisdiction", _isFile ? placed : WithoutPositions(placed));
    }

    private static EquatableList<Finding> WithoutPositions(EquatableList<Finding> findings) => [.. findings.Select(finding => finding with { Position = null })];

    /// <summary>A decision table.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException">The pack has no table of that id.</exception>
    public DecisionTable Table(TableId id) => TryFindTable(id, out var table) ? table
        : throw new ArgumentException($"The pack {this} has no table '{id}'; it has: {string.Join(", ", Tables.Select(table => table.Id))}.", nameof(id));

    /// <summary>Finds a decision table by its id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="table">The table, or null when there is none of that id.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFindTable(TableId id, [NotNullWhen(true)] out DecisionTable? table)
    {
        table = Tables.FirstOrDefault(one => one.Id == id);
        return table is not null;
    }

    /// <summary>The rules of matters of one kind.</summary>
    /// <param name="id">The id of their workflow.</param>
    /// <returns>The rules.</returns>
    /// <exception cref="ArgumentException">The pack has no workflow of that id.</exception>
    public WorkflowRules Workflow(WorkflowId id) => TryFindWorkflow(id, out var rules) ? rules
        : throw new ArgumentException($"The pack {this} has no workflow '{id}'; it has: {string.Join(", ", Workflows.Select(one => one.Workflow.Id))}.", nameof(id));

    /// <summary>Finds the rules of matters of one kind by the id of their workflow.</summary>
    /// <param name="id">The id.</param>
    /// <param name="rules">The rules, or null when there are none of that id.</param>
    /// <returns>Whether there are.</returns>
    public bool TryFindWorkflow(WorkflowId id, [NotNullWhen(true)] out WorkflowRules? rules)
    {
        rules = Workflows.FirstOrDefault(one => one.Workflow.Id == id);
        return rules is not null;
    }

    /// <summary>A grading scheme.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The scheme.</returns>
    /// <exception cref="ArgumentException">The pack has no scheme of that id.</exception>
    public GradingScheme Scheme(SchemeId id) => TryFindScheme(id, out var scheme) ? scheme
        : throw new ArgumentException($"The pack {this} has no scheme '{id}'; it has: {string.Join(", ", Schemes.Select(scheme => scheme.Id))}.", nameof(id));

    /// <summary>Finds a grading scheme by its id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="scheme">The scheme, or null when there is none of that id.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFindScheme(SchemeId id, [NotNullWhen(true)] out GradingScheme? scheme)
    {
        scheme = Schemes.FirstOrDefault(one => one.Id == id);
        return scheme is not null;
    }

    /// <summary>The staffing quota of a role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>The quota.</returns>
    /// <exception cref="ArgumentException">The pack has no quota for that role.</exception>
    public StaffingQuota Quota(RoleId role) => TryFindQuota(role, out var quota) ? quota
        : throw new ArgumentException($"The pack {this} has no quota for the role '{role}'; it has: {string.Join(", ", Quotas.Select(quota => quota.Role))}.", nameof(role));

    /// <summary>Finds the staffing quota of a role.</summary>
    /// <param name="role">The role.</param>
    /// <param name="quota">The quota, or null when there is none for that role.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFindQuota(RoleId role, [NotNullWhen(true)] out StaffingQuota? quota)
    {
        quota = Quotas.FirstOrDefault(one => one.Role == role);
        return quota is not null;
    }

    /// <summary>The next version of the pack, with one table replaced wherever it is used: among the tables, in the limits of clocks, in routing.</summary>
    /// <param name="table">The table, such as one that <see cref="DecisionTable.WithRows"/> read from a sheet; it replaces the one of its id.</param>
    /// <param name="version">The new version, which every part of the pack carries then.</param>
    /// <param name="registry">The producers of facts that the pack uses; none when null.</param>
    /// <returns>The pack; this one is unchanged. Its days in force are those of this one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    /// <exception cref="ArgumentException">The pack has no table of that id, or the version is null, blank or that of this pack.</exception>
    /// <exception cref="InvalidDefinitionException">The rules do not hold with that table; every problem is listed.</exception>
    /// <example><code>var next = rules.WithTable(rules.Table("handling-limits").WithRows(File.ReadAllBytes("limits.csv")), "2026.2");</code></example>
    public RulePack WithTable(DecisionTable table, string version, FactRegistry? registry = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        if (!TryFindTable(table.Id, out _))
        {
            throw new ArgumentException($"The pack {this} has no table '{table.Id}'; it has: {string.Join(", ", Tables.Select(one => one.Id))}.", nameof(table));
        }

        return version == Version
            ? throw new ArgumentException($"'{version}' is the version of this pack; what differs from it needs another.", nameof(version))
            : From(TableReplacement.In(Description, table.Description, version), registry);
    }

    /// <summary>The document of the pack, as it was loaded or written.</summary>
    /// <returns>JSON.</returns>
    public string ToJson() => Encoding.UTF8.GetString(_document.Utf8);

    /// <inheritdoc/>
    public bool Equals(RulePack? other) => ReferenceEquals(this, other) || (other is not null && Description.Equals(other.Description) && Facts.Equals(other.Facts));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RulePack);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Version);

    /// <summary>Id and version.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => Description.ToString();
}
