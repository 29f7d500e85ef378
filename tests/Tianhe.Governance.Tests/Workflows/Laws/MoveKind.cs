namespace Tianhe.Governance.Tests.Workflows.Laws;

/// <summary>What is tried on a matter.</summary>
internal enum MoveKind
{
    Begin,
    Act,
    Repeat,
    Reuse,
    OldVersion,
    Lapse,
}
