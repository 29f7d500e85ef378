using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>What the decider asks of the matter that is acted on. Implemented by structs, so that the call is direct and nothing is allocated.</summary>
internal interface IActSubject : IFactReader
{
    Instant At { get; }

    /// <summary>The day of the act in the calendar's zone.</summary>
    LocalDate Date { get; }

    DateTimeZone Zone { get; }

    PersonId Actor { get; }

    /// <summary>Turns to an action: what acts by it state is read of this act alone.</summary>
    void Consider(int action);

    bool Has(Authority authority);

    /// <summary>Whether anybody but the person who acts has an authority, so that it is worth naming.</summary>
    bool OthersHave(Authority authority);

    /// <summary>Whether a fact is about the person who acts, so that another person may have another value.</summary>
    bool IsAboutActor(int factIndex);

    /// <summary>Whether a fact is stated by the act that is considered, so that it is not known before.</summary>
    bool ComesWithAct(int factIndex);

    /// <summary>Whether a fact is unknown only since the act states a value that does not fit, which is a reason of its own.</summary>
    bool IsMisstated(int factIndex);

    /// <summary>The calendar by which deadlines are counted.</summary>
    WorkingCalendar Calendar { get; }

    /// <summary>Whether anybody may be given the matter.</summary>
    bool HasHandlers { get; }

    /// <summary>Whether a person may be given the matter.</summary>
    bool MayHandle(PersonId person);

    /// <summary>Why a person may not be given the matter.</summary>
    Refusal MayNotHandle(PersonId person);

    /// <summary>How often a step was taken before.</summary>
    int TimesTaken(TransitionId step);

    /// <summary>What a table reads of the matter; for others, all but what is about the person who acts.</summary>
    FactSheet SheetFor(DecisionTable table, bool toOthers);

    /// <summary>A fact of which a table has no value, in words, with the reason.</summary>
    BilingualText WhyMissing(FactDeclaration fact);

    /// <summary>Whether a fact that a table lacks may come with the act that is considered or, for others, is about the person who acts.</summary>
    bool MayCome(FactName input, bool toOthers);

    /// <summary>A clock, or null where it was never started.</summary>
    ClockState? ClockOf(ClockId clock);
}
