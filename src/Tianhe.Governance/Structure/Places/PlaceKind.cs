namespace Tianhe.Governance.Structure;

/// <summary>What an alias of a place names.</summary>
public enum PlaceKind
{
    /// <summary>小区, an estate.</summary>
    Estate,

    /// <summary>道路, a road.</summary>
    Road,

    /// <summary>楼栋, a building.</summary>
    Building,
}
