namespace Tianhe.Governance.Facts;

/// <summary>What kind of value a declared fact has.</summary>
public enum FactType
{
    /// <summary>A number with a declared scale.</summary>
    Number,

    /// <summary>One of a declared set of texts.</summary>
    Text,

    /// <summary>True or false.</summary>
    Truth,
}
