using NodaTime;

using Tianhe.Governance.Facts;
using Tianhe.Governance.Orders;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance;

/// <summary>A resident's order as it stands after its events.</summary>
/// <remarks>
/// A fold over events and nothing else: rules, tree and calendar are not asked. Immutable; equal when the state and the
/// events behind it are equal.
/// </remarks>
public sealed record ServiceOrder
{
    private readonly EventHistory<OrderEvent> _history;
    private readonly OrderProgress _progress;

    private ServiceOrder(OrderEvent happened, ServiceOrder? before)
    {
        _history = new(happened, before?._history);
        _progress = happened.After(before?._progress ?? default);
        Request = happened is OrderSubmitted submitted ? submitted.Request : before!.Request;
    }

    /// <summary>The id.</summary>
    public OrderId Id => LastEvent.Order;

    /// <summary>The number of events so far; the next expected version.</summary>
    public int Version => LastEvent.Version;

    /// <summary>The stage it is at.</summary>
    public StageId Stage => LastEvent.Stage;

    /// <summary>What that stage means.</summary>
    public StageKind StageKind => LastEvent.StageKind;

    /// <summary>What was asked for.</summary>
    public OrderRequest Request { get; }

    /// <summary>The present handler, or null when it is with nobody.</summary>
    public PersonId? Handler => _progress.Handler is { IsDefault: false } handler ? handler : default(PersonId?);

    /// <summary>The clocks that were started, in the order in which they first started.</summary>
    public EquatableList<ClockState> Clocks => LastEvent.Clocks;

    /// <summary>How often it was returned.</summary>
    public int Returns => _progress.Returns;

    /// <summary>How often it went back to its handler after a check or a rating.</summary>
    public int Redos => _progress.Redos;

    /// <summary>The latest word of the person who asked, or null before a rating.</summary>
    public bool? IsSatisfied => _progress.IsSatisfied;

    /// <summary>Whether it was closed as solved, or null before it is closed.</summary>
    public bool? IsSolved => _progress.IsSolved;

    /// <summary>What acts of the place's own last said of each fact, in the order in which the facts were first stated.</summary>
    public EquatableList<(FactName Name, FactValue Value)> Facts => _progress.Facts;

    /// <summary>The rules it runs by.</summary>
    public RulesInForce Rules => LastEvent.Rules;

    /// <summary>When the latest event happened.</summary>
    public Instant LastChangedAt => LastEvent.Occasion.At;

    /// <summary>Its events, oldest first. O(n).</summary>
    public EquatableList<OrderEvent> History => _history.ToList();

    internal int RedosAfterRating => _progress.RedosAfterRating;

    internal OrderEvent LastEvent => _history.Latest;

    /// <summary>Begins an order by its first event.</summary>
    /// <param name="submitted">The event.</param>
    /// <returns>The order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="submitted"/> is null.</exception>
    public static ServiceOrder Begin(OrderSubmitted submitted) => new(submitted ?? throw new ArgumentNullException(nameof(submitted)), null);

    /// <summary>Makes an order again from all its events.</summary>
    /// <param name="events">The events, oldest first.</param>
    /// <returns>The order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// There are no events, the first is not an <see cref="OrderSubmitted"/>, or they are not the events of one order from version 1
    /// on, each once and in order: what was read is not what was stored.
    /// </exception>
    public static ServiceOrder Replay(IEnumerable<OrderEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        ServiceOrder? order = null;
        foreach (var happened in events)
        {
            if (happened is null || !MayFollow(happened, order?.Id ?? happened.Order, order?.Version ?? 0))
            {
                throw new ArgumentException(
                    $"After {order?.ToString() ?? "nothing"} comes {(order is null ? "an OrderSubmitted of version 1" : $"version {order.Version + 1} of the same order")}; this is {happened?.GetType().Name ?? "null"}, version {happened?.Version} of order {happened?.Order}.",
                    nameof(events));
            }

            order = order is null ? Begin((OrderSubmitted)happened) : order.Apply(happened);
        }

        return order ?? throw new ArgumentException("An order has at least one event.", nameof(events));
    }

    /// <summary>The order after one more event. Consults and validates nothing.</summary>
    /// <param name="happened">The event.</param>
    /// <returns>The next state; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="happened"/> is null.</exception>
    public ServiceOrder Apply(OrderEvent happened) => new(happened ?? throw new ArgumentNullException(nameof(happened)), this);

    /// <summary>The state of a clock.</summary>
    /// <param name="clock">The clock.</param>
    /// <returns>The state, or null when the clock was never started.</returns>
    public ClockState? ClockOf(ClockId clock) => ClockList.IndexOf(Clocks.AsSpan(), clock) is var index and >= 0 ? Clocks[index] : null;

    /// <summary>The running clock by which work falls due next, or null when none runs. Windows do not count.</summary>
    public ClockState? NextDue => ClockList.NextDue(Clocks.AsSpan());

    /// <summary>Whether any work on it was not done in time, as seen at an instant.</summary>
    /// <remarks>An order knows what was recorded: what a step on a lapse does to other clocks counts once <see cref="OrderProcess.Lapse"/> was asked for it.</remarks>
    /// <param name="at">The instant.</param>
    /// <returns><c>true</c> strictly after a due instant.</returns>
    public bool IsOverdueAt(Instant at) => ClockList.IsOverdueAt(Clocks.AsSpan(), at);

    /// <summary>Id, version and stage.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"order {Id}, version {Version}, at {Stage}";

    /// <summary>Whether an event is the next one of an order at a version; at version 0 there is nothing yet.</summary>
    internal static bool MayFollow(OrderEvent happened, OrderId order, int version) =>
        happened.Version == version + 1 && happened.Order == order && (version > 0 || happened is OrderSubmitted);

    /// <summary>How often a step of its workflow was taken.</summary>
    /// <param name="step">The step.</param>
    /// <returns>The number of times. O(n) in the number of events.</returns>
    public int TimesTaken(TransitionId step) => _history.Count(step);

    internal bool IsLapsedSince(int? version) => _history.IsLapsedSince(version);

    internal OrderEvent? FindCommand(CommandId command) => _history.Find(command);
}
