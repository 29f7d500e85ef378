using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Orders;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance;

/// <summary>The rules by which a place handles orders.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record OrderRules
{
    /// <summary>The lifecycle of an order, whose facts begin with those of <see cref="OrderFacts.Catalogue"/>; behind them stand the place's own.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required WorkflowDefinition Workflow { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The calendar by which deadlines are counted, with its time zone.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required WorkingCalendar Calendar { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The kinds of matters that may be submitted; empty where <see cref="CategoryCodes"/> lists them.</summary>
    public required EquatableList<OrderCategory> Categories { get; init; }

    /// <summary>The list of codes each of which may be submitted as a category, or null where <see cref="Categories"/> lists them.</summary>
    /// <remarks>Its version is not stored with an order: the version of the rules, which is, determines it.</remarks>
    public CodeList? CategoryCodes { get; init; }

    /// <summary>How urgent an order may be; empty where the place does not distinguish, and else every submission states one of them.</summary>
    public EquatableList<OrderUrgency> Urgencies { get; init; }

    /// <summary>The reasons for which an order may be returned.</summary>
    public required EquatableList<ReturnReason> ReturnReasons { get; init; }

    /// <summary>The roles whose holders, at the place of an order or above it, may be given orders.</summary>
    /// <exception cref="ArgumentException">An id is the default value.</exception>
    public required EquatableList<RoleId> HandlerRoles
    {
        get;
        init => field = value.Any(role => role.IsDefault) ? throw new ArgumentException("Every role has an id.", nameof(value)) : value;
    }

    /// <summary>The list of duties of the place, or null where orders are not matched with one.</summary>
    public DutyList? Duties { get; init; }

    /// <summary>How orders are matched with <see cref="Duties"/>, or null where they are not.</summary>
    public OrderRouting? Routing { get; init; }

    /// <summary>How far an act may be dated before the last one, because machines' clocks differ; within it the later instant counts, inclusive, beyond it the act is refused.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public required Duration ClockSkewTolerance
    {
        get;
        init => field = value < Duration.Zero ? throw new ArgumentOutOfRangeException(nameof(value), value, "A tolerance is not negative.") : value;
    }

    /// <summary>Binds the rules to a place.</summary>
    /// <param name="jurisdiction">The place.</param>
    /// <returns>What decides the orders of that place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="jurisdiction"/> is null.</exception>
    /// <exception cref="ArgumentException">The tree of the place changes; bind the jurisdiction that <see cref="Jurisdiction.AsOf"/> gives for the day.</exception>
    /// <exception cref="InvalidDefinitionException">The rules name roles that the place does not have, or are not made for orders; every problem is listed.</exception>
    public OrderProcess OrdersFor(Jurisdiction jurisdiction) => new(this, jurisdiction);

    /// <summary>The workflow and the revision of the calendar.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Workflow} by {Calendar.Revision}";

    /// <summary>Whence the rules come; the workflow's own origin unless a pack says otherwise.</summary>
    internal RuleOrigin Origin { get => field == default ? Workflow.Origin : field; init; }

    /// <summary>Whether the place has facts of its own, behind those of every order.</summary>
    internal bool HasOwnFacts => Workflow.Description.Facts.Declarations.Count > OrderFacts.Catalogue.Declarations.Count;

    internal bool IsCategory(CategoryId id)
    {
        if (CategoryCodes is { } codes)
        {
            return codes.Find(id.Value) is not null;
        }

        foreach (var category in Categories)
        {
            if (category.Id == id)
            {
                return true;
            }
        }

        return false;
    }

    internal bool IsReturnReason(ReasonId id)
    {
        foreach (var reason in ReturnReasons)
        {
            if (reason.Id == id)
            {
                return true;
            }
        }

        return false;
    }
}
