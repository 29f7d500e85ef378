namespace Tianhe.Governance.Structure;

/// <summary>The level of a division in the national list.</summary>
public enum DivisionLevel
{
    /// <summary>省级: a province, an autonomous region or a municipality; 2 digits.</summary>
    Province,

    /// <summary>地级: a city, a region, an autonomous prefecture or a league; 4 digits.</summary>
    City,

    /// <summary>县级: a county, a district of a city or a county-level city; 6 digits.</summary>
    County,

    /// <summary>乡级: a subdistrict (街道), a town (镇) or a township (乡); 9 digits.</summary>
    Township,

    /// <summary>村级: a community or a village; 12 digits.</summary>
    Community,
}
