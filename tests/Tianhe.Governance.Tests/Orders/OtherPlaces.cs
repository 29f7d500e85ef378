using Tianhe.Governance.Structure;
using Tianhe.Governance.Testing;

namespace Tianhe.Governance.Tests.Orders;

/// <summary>The sample street with a difference.</summary>
internal static class OtherPlaces
{
    public static Jurisdiction WithoutGrid07() => Jurisdiction.From(new()
    {
        Tree = GovernanceTree.From(TierLadder.Tianhe,
        [
            new() { Id = "street", Tier = "subdistrict", Name = "示例街道" },
            new() { Id = "community-east", Tier = "community", Name = "东社区", Parent = "street" },
        ]),
        Roles = SampleStreet.Place.Roles,
        Appointments = SampleStreet.Place.Appointments.Where(appointment => appointment.Person == "p-clerk").ToEquatableList(),
    });
}
