namespace Tianhe.Governance.Documents;

/// <summary>A value of a list, with what it may be called in a cell.</summary>
internal sealed record ListWord<TValue>(TValue Value, string Id, BilingualText Name, params EquatableList<string> Also);
