namespace Tianhe.Governance.Tests.Workflows.Laws;

/// <summary>A step as numbers, so that it shrinks; each is taken modulo what it chooses from.</summary>
internal sealed record StepDraft(int From, int To, int Action, int Who, int Lapse, int Bound, int Guard, int Handler, int Within, int[] Effects);
