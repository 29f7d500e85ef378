namespace Tianhe.Governance.Calendars;

/// <summary>A deadline that another revision of the calendar moves, or makes firm or provisional.</summary>
/// <remarks>Made by <see cref="WorkingCalendar.Moved"/>. Immutable; equal when both deadlines are equal.</remarks>
public sealed record DeadlineChange
{
    internal DeadlineChange(Deadline before, Deadline after)
    {
        Before = before;
        After = after;
    }

    /// <summary>The deadline as it was counted.</summary>
    public Deadline Before { get; }

    /// <summary>The deadline as the other revision counts it.</summary>
    public Deadline After { get; }

    /// <summary>Whether it is another instant or another day, and not only that it has become firm or provisional.</summary>
    public bool IsMoved => Before.Due != After.Due || Before.DueDate != After.DueDate;

    /// <summary>Both dates.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Wording.Date(Before.DueDate, Language.English)} -> {Wording.Date(After.DueDate, Language.English)}";
}
