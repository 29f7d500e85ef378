using Tianhe.Governance.Orders;
using Tianhe.Governance.Testing;

namespace Tianhe.Governance.Tests.DependencyInjection;

/// <summary>The sample street's pack with a difference.</summary>
internal static class Packs
{
    /// <summary>A pack whose rules name a role that the place does not have.</summary>
    public static RulePack Unfit { get; } = With(SampleStreet.Options with { Checker = "mayor" });

    /// <summary>A pack without rules of orders.</summary>
    public static RulePack WithoutOrders { get; } = RulePack.From(SampleStreet.Rules.Description with { Orders = null });

    public static RulePack Renamed(string version) => With(SampleStreet.Options with { Version = version });

    private static RulePack With(FourStepOptions options) =>
        RulePack.From(SampleStreet.Rules.Description with { Version = options.Version, Orders = FourStepOrder.Rules(options) });
}
