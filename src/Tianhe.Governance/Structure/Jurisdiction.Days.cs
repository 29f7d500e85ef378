using NodaTime;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance;

/// <content>The days for which the tree stands.</content>
public sealed partial class Jurisdiction
{
    /// <summary>The first day for which this jurisdiction answers, that of the last change of its tree; null where no change came before.</summary>
    public LocalDate? StandsFrom { get; private init; }

    /// <summary>The last day for which this jurisdiction answers, the one before the next change of its tree; null where no change follows.</summary>
    /// <remarks>
    /// A question about a later day would be answered by a tree that is no longer so; it throws an
    /// <see cref="ArgumentOutOfRangeException"/>, as one about a day before <see cref="StandsFrom"/> does. Ask the jurisdiction that
    /// <see cref="AsOf"/> gives for that day.
    /// </remarks>
    public LocalDate? StandsTo { get; private init; }

    /// <summary>The day of a question, for which the tree must stand.</summary>
    private LocalDate DayOf(LocalDate on)
    {
        var day = IsoDate.Of(on);
        return day < StandsFrom || day > StandsTo
            ? throw new ArgumentOutOfRangeException(
                nameof(on), on, $"The tree is another on {Wording.Date(day, Language.English)}: ask the jurisdiction that AsOf gives for that day. This one stands {Days()}.")
            : day;
    }

    private string Days() => (StandsFrom, StandsTo) switch
    {
        ({ } from, { } to) => $"from {Wording.Date(from, Language.English)} to {Wording.Date(to, Language.English)}",
        ({ } from, null) => $"from {Wording.Date(from, Language.English)} on",
        (null, { } to) => $"to {Wording.Date(to, Language.English)}",
        _ => "on every day",
    };
}
