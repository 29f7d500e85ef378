namespace Tianhe.Governance.Testing;

/// <summary>One command of a scenario and what came of it.</summary>
internal sealed record ScenarioStep(string At, OrderCommand Command, Occasion Occasion, OrderDecision Decision)
{
    public override string ToString()
    {
        var onBehalf = Occasion.OnBehalfOf is { } person ? $" for {person}" : "";
        return $"{At} {Occasion.Actor}{onBehalf}: {Command} ({Occasion.CommandId}) -> {ScenarioReport.Outcome(Decision)}";
    }
}
