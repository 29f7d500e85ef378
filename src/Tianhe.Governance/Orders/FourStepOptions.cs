using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Orders;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance;

/// <summary>What a place decides for itself when it runs orders in the four steps 点单, 派单, 接单, 评单.</summary>
/// <remarks>
/// No national rule fixes these values, so each is a required parameter; <see cref="ShandongHotline"/> has published ones.
/// Immutable; equal when every member is equal.
/// </remarks>
public sealed record FourStepOptions
{
    /// <summary>The version of the place's rules, which every event carries.</summary>
    /// <exception cref="ArgumentException">The value is null, empty or blank.</exception>
    public required string Version
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }

    /// <summary>The calendar by which deadlines are counted.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required WorkingCalendar Calendar { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The kinds of matters that may be submitted.</summary>
    public required EquatableList<OrderCategory> Categories { get; init; }

    /// <summary>How urgent an order may be; empty where the place does not distinguish.</summary>
    public EquatableList<OrderUrgency> Urgencies { get; init; }

    /// <summary>The reasons for which an order may be returned.</summary>
    public required EquatableList<ReturnReason> ReturnReasons { get; init; }

    /// <summary>The role that admits, dispatches, closes, and records a rating on behalf of a resident.</summary>
    /// <exception cref="ArgumentException">The id is the default value.</exception>
    public required RoleId Dispatcher
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A dispatcher is named by a role.", nameof(value)) : value;
    }

    /// <summary>The role that checks what was reported as handled.</summary>
    /// <exception cref="ArgumentException">The id is the default value.</exception>
    public required RoleId Checker
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("A checker is named by a role.", nameof(value)) : value;
    }

    /// <summary>The roles whose holders may be given orders.</summary>
    /// <exception cref="ArgumentException">An id is the default value.</exception>
    public required EquatableList<RoleId> Handlers
    {
        get;
        init => field = value.Any(role => role.IsDefault) ? throw new ArgumentException("Every role has an id.", nameof(value)) : value;
    }

    /// <summary>Whether the handler may check the same order; in a community of three people it cannot be otherwise.</summary>
    public required bool CheckerMayBeHandler { get; init; }

    /// <summary>How long handling may take, counted from admission: a time limit, or the table of <see cref="Tables"/> that chooses it.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required ClockLimit Handling { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>How long after the dispatch an order may be returned: a time limit, or the table that chooses it.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required ClockLimit ReturnWindow { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>How long after the dispatch it must be acknowledged, or null where the place sets no limit.</summary>
    public ClockLimit? Acknowledging { get; init; }

    /// <summary>The tables that choose limits, each id once; empty where all are fixed.</summary>
    public EquatableList<DecisionTable> Tables { get; init; }

    /// <summary>The text on which the limits of handling and returning rest, or null where they are the place's own.</summary>
    public Citation? Citation { get; init; }

    /// <summary>How often an order goes back to its handler because the resident is not satisfied; after that the rating stands. 0 for never. A failed check does not count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public required int MaxRedos
    {
        get;
        init => field = value < 0 ? throw new ArgumentOutOfRangeException(nameof(value), value, "A number of redos is not negative.") : value;
    }

    /// <summary>How far an act may be dated before the last one; see <see cref="OrderRules.ClockSkewTolerance"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public required Duration ClockSkewTolerance
    {
        get;
        init => field = value < Duration.Zero ? throw new ArgumentOutOfRangeException(nameof(value), value, "A tolerance is not negative.") : value;
    }

    /// <summary>The version.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"four-step order {Version}";
}
