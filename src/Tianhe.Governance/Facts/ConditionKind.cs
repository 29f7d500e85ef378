namespace Tianhe.Governance.Facts;

/// <summary>What a compiled condition is: negations are gone, pushed down to the facts.</summary>
internal enum ConditionKind
{
    /// <summary>Always met; reads nothing.</summary>
    Any,

    /// <summary>A set of codes of one fact.</summary>
    Atom,

    AllOf,

    AnyOf,
}
