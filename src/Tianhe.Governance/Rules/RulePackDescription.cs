using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Grading;
using Tianhe.Governance.Orders;
using Tianhe.Governance.Structure;
using Tianhe.Governance.Tables;

namespace Tianhe.Governance.Rules;

/// <summary>What a rule pack is made from in C#, not yet checked.</summary>
/// <remarks>
/// It is written as a document and loaded as any other, so that nothing can be said here that a file could not say.
/// Immutable; equal when every member is equal.
/// </remarks>
public sealed record RulePackDescription
{
    /// <summary>The id of the pack.</summary>
    /// <exception cref="ArgumentException">It is the default value.</exception>
    public required PackId Id
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A pack has an id.", nameof(value)) : value;
    }

    /// <summary>The version, which every event and report carries.</summary>
    /// <exception cref="ArgumentException">It is null, empty or blank.</exception>
    public required string Version
    {
        get;
        init => field = WellFormed.CheckWritten(value);
    }

    /// <summary>What the pack is called.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required BilingualText Name { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The first day on which the rules are in force, inclusive, in any calendar system.</summary>
    public required LocalDate EffectiveFrom { get; init => field = IsoDate.Of(value); }

    /// <summary>The last day on which they are in force, inclusive, or null where no end is set.</summary>
    public LocalDate? EffectiveTo { get; init => field = value is { } date ? IsoDate.Of(date) : null; }

    /// <summary>Published texts by the ids under which entries of the document name them; what is cited and not listed here is written where it is cited.</summary>
    /// <exception cref="ArgumentException">An entry is null.</exception>
    public EquatableList<KeyValuePair<string, Citation>> Citations { get; init => field = Named(value); }

    /// <summary>Time limits by the ids under which clocks and tables name them; what a clock uses and is not listed here is written where it is used, and what a table names is added.</summary>
    /// <exception cref="ArgumentException">An entry is null.</exception>
    public EquatableList<KeyValuePair<string, TimeLimit>> TimeLimits { get; init => field = Named(value); }

    /// <summary>Calendars by the ids under which the rules of orders name them; one that is not listed here is written where it is used. At most 20, and none is called <c>china</c>.</summary>
    /// <exception cref="ArgumentException">An entry is null.</exception>
    public EquatableList<KeyValuePair<string, WorkingCalendar>> Calendars { get; init => field = Named(value); }

    /// <summary>The lists of codes, by whose ids facts name them; what a fact uses and is not listed here is written in its declaration.</summary>
    /// <exception cref="ArgumentException">An entry is null.</exception>
    public EquatableList<CodeList> CodeLists { get; init => field = Whole(value); }

    /// <summary>The facts that tables and schemes read; those that one of <see cref="Tables"/> or <see cref="Schemes"/> declares are added.</summary>
    /// <exception cref="ArgumentException">An entry is null.</exception>
    public EquatableList<FactDeclaration> Facts { get; init => field = Whole(value); }

    /// <summary>The decision tables; their version is that of the pack.</summary>
    /// <exception cref="ArgumentException">An entry is null.</exception>
    public EquatableList<TableDescription> Tables { get; init => field = Whole(value); }

    /// <summary>The staffing quotas, one for each role.</summary>
    /// <exception cref="ArgumentException">An entry is null.</exception>
    public EquatableList<StaffingQuota> Quotas { get; init => field = Whole(value); }

    /// <summary>How large grids should be, one size for a tier or for each of its kinds.</summary>
    /// <exception cref="ArgumentException">An entry is null.</exception>
    public EquatableList<GridSize> GridSizes { get; init => field = Whole(value); }

    /// <summary>How large Party bodies and their committees are, and how long a term; null where the pack does not say.</summary>
    public PartyRules? PartyRules { get; init; }

    /// <summary>The list of duties (履职事项清单), or null where the pack has none; those of <see cref="Orders"/> where it is not stated here.</summary>
    public DutyList? Duties { get; init; }

    /// <summary>The rules of orders, or null where the pack has none; their version is that of the pack.</summary>
    public OrderRules? Orders { get; init; }

    /// <summary>The rules of other matters, each by the id of its workflow; their version is that of the pack.</summary>
    /// <exception cref="ArgumentException">An entry is null.</exception>
    public EquatableList<WorkflowRules> Workflows { get; init => field = Whole(value); }

    /// <summary>The grading schemes; their version is that of the pack.</summary>
    /// <exception cref="ArgumentException">An entry is null.</exception>
    public EquatableList<GradingSchemeDescription> Schemes { get; init => field = Whole(value); }

    /// <summary>The paths of what is an illustration without a published ground; each is told as a warning when the pack is loaded.</summary>
    /// <exception cref="ArgumentException">An entry is null.</exception>
    public EquatableList<string> Illustrations { get; init => field = Whole(value); }

    /// <summary>Id and version.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Id} {Version}";

    private static EquatableList<T> Whole<T>(EquatableList<T> value)
        where T : class =>
        value.Any(item => item is null) ? throw new ArgumentException("An entry is null.", nameof(value)) : value;

    private static EquatableList<KeyValuePair<string, T>> Named<T>(EquatableList<KeyValuePair<string, T>> value)
        where T : class =>
        value.Any(entry => entry.Key is null || entry.Value is null) ? throw new ArgumentException("An entry has an id and a value; one is null.", nameof(value)) : value;
}
