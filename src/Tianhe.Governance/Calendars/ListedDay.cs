using NodaTime;

namespace Tianhe.Governance.Calendars;

/// <summary>A row of a yearly notice: a date on which the ordinary week does not hold.</summary>
/// <remarks>Immutable. Equal when date, kind and name are equal.</remarks>
public sealed record ListedDay
{
    /// <summary>Lists a day.</summary>
    /// <param name="date">The date; one of another calendar system stands for the same day in the ISO calendar.</param>
    /// <param name="kind"><see cref="DayKind.DayOff"/> or <see cref="DayKind.MakeUpWorkingDay"/>.</param>
    /// <param name="name">The holiday to which it belongs, as the notice writes it, such as 国庆节.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is neither of the two.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or blank, or was cut in the middle of a character.</exception>
    public ListedDay(LocalDate date, DayKind kind, string name)
    {
        Date = IsoDate.Of(date);
        Kind = kind is DayKind.DayOff or DayKind.MakeUpWorkingDay
            ? kind
            : throw new ArgumentOutOfRangeException(
                nameof(kind), kind, "A notice lists days off and make-up working days; ordinary days are not listed.");
        Name = WellFormed.CheckWritten(name);
    }

    /// <summary>The date.</summary>
    public LocalDate Date { get; }

    /// <summary>A day off or a make-up working day.</summary>
    public DayKind Kind { get; }

    /// <summary>The holiday to which the day belongs; for a make-up working day, the holiday it makes up for.</summary>
    public string Name { get; }

    /// <summary>Date, kind and name.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Wording.Date(Date, Language.English)}: {Kind} ({Name})";
}
