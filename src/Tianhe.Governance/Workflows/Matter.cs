using NodaTime;

using Tianhe.Governance.Facts;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance;

/// <summary>Something that runs by a workflow, such as a booking, as it stands after its events.</summary>
/// <remarks>
/// A fold over events and nothing else: rules, tree and calendar are not asked. Immutable; equal when the state and the
/// events behind it are equal.
/// </remarks>
public sealed record Matter
{
    private readonly EventHistory<MatterEvent> _history;

    private Matter(MatterEvent happened, Matter? before)
    {
        _history = new(happened, before?._history);
        Beginning = before is null ? happened.Begins! : before.Beginning;
        Facts = before is null ? happened.Facts : StatedFacts.Merge(before.Facts, happened.Facts);
    }

    /// <summary>The id.</summary>
    public MatterId Id => LastEvent.Matter;

    /// <summary>The number of events so far; the next expected version.</summary>
    public int Version => LastEvent.Version;

    /// <summary>The stage it is at.</summary>
    public StageId Stage => LastEvent.Stage;

    /// <summary>What that stage means.</summary>
    public StageKind StageKind => LastEvent.StageKind;

    /// <summary>The node where it is.</summary>
    public NodeId Place => Beginning.Place;

    /// <summary>The person who asked.</summary>
    public PersonId Requester => Beginning.Requester;

    /// <summary>With whom it is, or null when it is with nobody.</summary>
    public PersonId? Handler => LastEvent.Handler;

    /// <summary>What was last said of each fact, in the order in which the facts were first stated.</summary>
    public EquatableList<(FactName Name, FactValue Value)> Facts { get; }

    /// <summary>The clocks that were started, in the order in which they first started.</summary>
    public EquatableList<ClockState> Clocks => LastEvent.Clocks;

    /// <summary>The rules it runs by.</summary>
    public RulesInForce Rules => LastEvent.Rules;

    /// <summary>When the latest event happened.</summary>
    public Instant LastChangedAt => LastEvent.Occasion.At;

    /// <summary>Its events, oldest first. O(n).</summary>
    public EquatableList<MatterEvent> History => _history.ToList();

    /// <summary>The running clock by which work falls due next, or null when none runs. Windows do not count.</summary>
    public ClockState? NextDue => ClockList.NextDue(Clocks.AsSpan());

    internal MatterBeginning Beginning { get; }

    internal MatterEvent LastEvent => _history.Latest;

    /// <summary>Begins a matter by its first event.</summary>
    /// <param name="begun">The event.</param>
    /// <returns>The matter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="begun"/> is null.</exception>
    /// <exception cref="ArgumentException">It is not the first event of a matter.</exception>
    public static Matter Begin(MatterEvent begun)
    {
        ArgumentNullException.ThrowIfNull(begun);
        return MayFollow(begun, begun.Matter, 0) ? new(begun, null) : throw new ArgumentException($"{begun} is not the first event of a matter.", nameof(begun));
    }

    /// <summary>Makes a matter again from all its events.</summary>
    /// <param name="events">The events, oldest first.</param>
    /// <returns>The matter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null.</exception>
    /// <exception cref="ArgumentException">There are no events, or they are not those of one matter from version 1 on, each once and in order.</exception>
    public static Matter Replay(IEnumerable<MatterEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        Matter? matter = null;
        foreach (var happened in events)
        {
            if (happened is null || !MayFollow(happened, matter?.Id ?? happened.Matter, matter?.Version ?? 0))
            {
                throw new ArgumentException($"After {matter?.ToString() ?? "nothing"} comes version {(matter?.Version ?? 0) + 1} of the same matter; this is {happened?.ToString() ?? "null"}.", nameof(events));
            }

            matter = matter is null ? new(happened, null) : matter.Apply(happened);
        }

        return matter ?? throw new ArgumentException("A matter has at least one event.", nameof(events));
    }

    /// <summary>The matter after one more event. Consults and validates nothing.</summary>
    /// <param name="happened">The event.</param>
    /// <returns>The next state; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="happened"/> is null.</exception>
    public Matter Apply(MatterEvent happened) => new(happened ?? throw new ArgumentNullException(nameof(happened)), this);

    /// <summary>What was last said of a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>Its value; missing where nothing was said.</returns>
    public FactValue FactOf(FactName fact)
    {
        foreach (var (name, value) in Facts)
        {
            if (name == fact)
            {
                return value;
            }
        }

        return FactValue.Missing;
    }

    /// <summary>The state of a clock.</summary>
    /// <param name="clock">The clock.</param>
    /// <returns>The state, or null when the clock was never started.</returns>
    public ClockState? ClockOf(ClockId clock) => ClockList.IndexOf(Clocks.AsSpan(), clock) is var index and >= 0 ? Clocks[index] : null;

    /// <summary>How often a step was taken.</summary>
    /// <param name="step">The step.</param>
    /// <returns>The number of times. O(n) in the number of events.</returns>
    public int TimesTaken(TransitionId step) => _history.Count(step);

    /// <summary>Whether any work on it was not done in time, as seen at an instant.</summary>
    /// <remarks>A matter knows what was recorded: what a step on a lapse does to other clocks counts once <see cref="WorkflowProcess.Lapse"/> was asked for it.</remarks>
    /// <param name="at">The instant.</param>
    /// <returns><c>true</c> strictly after a due instant.</returns>
    public bool IsOverdueAt(Instant at) => ClockList.IsOverdueAt(Clocks.AsSpan(), at);

    /// <summary>Id, version and stage.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"matter {Id}, version {Version}, at {Stage}";

    /// <summary>Whether an event is the next one of a matter at a version; at version 0 there is nothing yet.</summary>
    internal static bool MayFollow(MatterEvent happened, MatterId matter, int version) =>
        happened.Version == version + 1 && happened.Matter == matter && (version == 0) == (happened.Begins is not null);

    internal bool IsLapsedSince(int? version) => _history.IsLapsedSince(version);

    internal MatterEvent? FindCommand(CommandId command) => _history.Find(command);
}
