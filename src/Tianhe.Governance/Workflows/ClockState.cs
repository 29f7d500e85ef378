using NodaTime;

using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Workflows;

/// <summary>A clock of one matter: when it falls due, and whether it runs, is paused or was stopped.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record ClockState
{
    private const long Running = long.MinValue;

    private readonly long _stoppedAt; // milliseconds, a third of the size of a nullable instant: events carry clocks
    private readonly ClockNote? _note; // what few clocks have, in one field

    internal ClockState(ClockId clock, ClockKind kind, Deadline deadline, Instant? stoppedAt, Instant? missed, LimitChoice? chosenBy = null)
        : this(clock, kind, deadline, stoppedAt, ClockNote.Of(missed, chosenBy))
    {
    }

    private ClockState(ClockId clock, ClockKind kind, Deadline deadline, Instant? stoppedAt, ClockNote? note)
    {
        Clock = clock;
        Kind = kind;
        Deadline = deadline;
        _stoppedAt = stoppedAt?.ToUnixTimeMilliseconds() ?? Running;
        _note = note;
    }

    /// <summary>Which clock of the workflow it is.</summary>
    public ClockId Clock { get; }

    /// <summary>What it means when it runs out.</summary>
    public ClockKind Kind { get; }

    /// <summary>When it falls due, and why then.</summary>
    public Deadline Deadline { get; }

    /// <summary>When it was stopped, in whole milliseconds, or null while it runs.</summary>
    public Instant? StoppedAt => _stoppedAt == Running ? null : Instant.FromUnixTimeMilliseconds(_stoppedAt);

    /// <summary>Whether it runs: it was started, is not stopped and not paused.</summary>
    public bool IsRunning => _stoppedAt == Running && !Deadline.IsPaused;

    /// <summary>The due instant that was missed before the clock was last started anew, the first of them, or null: starting anew undoes no lateness.</summary>
    public Instant? Missed => _note?.Missed;

    /// <summary>By which row of which table the limit was chosen when the clock last started, or null where the limit is fixed.</summary>
    public LimitChoice? ChosenBy => _note?.ChosenBy;

    /// <summary>How the deadline came about: by which row of which table the limit was chosen, where one chose it, then the counting, and when the clock was stopped.</summary>
    /// <remarks>Made on demand; see <see cref="Deadline.Explanation"/>.</remarks>
    public Explanation Explanation => new([.. Choice, .. Deadline.Explanation.Lines, .. Stop]);

    /// <summary>Whether work was not done in time, as seen at an instant: past due while running, stopped after it was due, or missed before it was started anew. Never so of a window.</summary>
    /// <param name="at">The instant.</param>
    /// <returns><c>true</c> strictly after the due instant.</returns>
    public bool IsOverdueAt(Instant at) => Kind == ClockKind.Due
        && (Deadline.IsOverdueAt(StoppedAt is { } stopped && stopped < at ? stopped : at) || (Missed is { } missed && at > missed));

    /// <summary>Says when it is due, by which limit from when, and by which row of which table the limit was chosen where one chose it; of a clock that was stopped, first when.</summary>
    /// <param name="language">The language.</param>
    /// <param name="phrasebook">The host's wordings; the built-in ones when null.</param>
    /// <returns>A few sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(Language language, Phrasebook? phrasebook = null) => string.Join(
        language == Language.Chinese ? "" : " ",
        [.. Stop.Select(line => line.Describe(language, phrasebook)), Deadline.Describe(language, phrasebook), .. Choice.Select(line => line.Describe(language, phrasebook))]);

    private EquatableList<ExplanationLine> Choice => ChosenBy is { } choice ? [ClockLines.LimitChosen(choice, Deadline.Limit)] : [];

    private EquatableList<ExplanationLine> Stop => StoppedAt is { } at ? [ClockLines.StoppedAt(at, Deadline.Calendar)] : [];

    internal ClockState Started(Deadline anew, LimitChoice? chosenBy) => new(Clock, Kind, anew, null, Missed ?? (IsOverdueAt(anew.Start) ? Deadline.Due : null), chosenBy);

    internal ClockState Stopped(Instant at) => StoppedAt is null ? new(Clock, Kind, Deadline, at, _note) : this;

    /// <summary>Started anew because it ran out; work that fell due by it was not done in time.</summary>
    internal ClockState MissedAt(Instant due) => Kind != ClockKind.Due || Missed is not null ? this : new(Clock, Kind, Deadline, StoppedAt, ClockNote.Of(due, ChosenBy));

    /// <summary>Run out, and stopped with that; work that fell due by it was not done in time.</summary>
    internal ClockState Lapsed(Instant at) => new(Clock, Kind, Deadline, at, ClockNote.Of(Kind == ClockKind.Due ? Missed ?? Deadline.Due : Missed, ChosenBy));

    /// <summary>Running on: a paused clock with what remained, a stopped one to its old due instant.</summary>
    internal ClockState Resumed(Instant at, WorkingCalendar calendar) =>
        Deadline.IsPaused ? new(Clock, Kind, Deadline.Resume(at, calendar), null, _note) : StoppedAt is null ? this : new(Clock, Kind, Deadline, null, _note);

    internal ClockState Paused(Instant at, PausedDay day, WorkingCalendar calendar) =>
        StoppedAt is not null || Deadline.IsPaused ? this : new(Clock, Kind, Deadline.Pause(at, day, calendar), null, _note);

    /// <summary>Whether so many units more keep within the longest limit.</summary>
    internal bool MayBeExtendedBy(long units) => units <= TimeLimit.MaxAmount - Deadline.Limit.Amount - Deadline.ExtendedBy;

    internal ClockState Extended(LimitAmount by, WorkingCalendar calendar) => new(Clock, Kind, Deadline.Extend(by, calendar), StoppedAt, _note);
}
