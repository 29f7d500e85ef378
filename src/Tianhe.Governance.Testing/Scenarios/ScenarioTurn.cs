namespace Tianhe.Governance.Testing;

/// <summary>Who acts when in a step of a scenario, as it is written.</summary>
internal sealed record ScenarioTurn(PersonId Actor, string At, CommandId? Id, PersonId? OnBehalfOf, string? RecordedAt, int? ExpectedVersion);
