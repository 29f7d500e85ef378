namespace Tianhe.Governance.Tests.Workflows.Laws;

/// <summary>An act as numbers, so that it shrinks; each is taken modulo what it chooses from.</summary>
internal sealed record ActDraft(int Kind, int Pick, int Who, int Time, int[] Facts, int Handler, int Other);
