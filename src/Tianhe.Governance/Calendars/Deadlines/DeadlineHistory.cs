namespace Tianhe.Governance.Calendars;

/// <summary>What became of a deadline since it began; null where nothing did, for events carry deadlines.</summary>
internal sealed record DeadlineHistory(EquatableList<DeadlinePause> Pauses, int ExtendedBy, RemainingTime? Remaining);
