namespace Tianhe.Governance.Structure;

/// <summary>What a part of a grid code says.</summary>
public enum GridCodePartKind
{
    /// <summary>The code of the division in which the grid lies.</summary>
    Division,

    /// <summary>The number of the grid.</summary>
    Sequence,

    /// <summary>Anything else, such as a class of objects; the library does not read it.</summary>
    Other,
}
