using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Orders;
using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Testing;

/// <summary>A small made-up street for tests and examples: two communities, four grids, an estate, and somebody in every role.</summary>
/// <remarks>
/// Every name, number and rule here is an illustration, except where <see cref="ShandongHotline"/> is cited. Node ids:
/// <c>street</c>; <c>community-east</c> with <c>grid-07</c> and <c>grid-08</c>; <c>community-west</c> with <c>grid-11</c>
/// and <c>grid-12</c>. The tree is that of 2026-01-01. The estate 和美小区 lies in <c>grid-07</c>, but for its building 9 in <c>grid-08</c>. All appointments begin on 2026-01-01 and have no end, but that of <c>p-zhao</c>, which ends on 2026-06-30.
/// </remarks>
public static class SampleStreet
{
    private static readonly LocalDate Begin = new(2026, 1, 1);

    /// <summary>The street with its tree, roles and appointments.</summary>
    /// <remarks>
    /// <c>p-clerk</c> is community clerk and <c>p-secretary</c> community secretary of <c>community-east</c>, <c>p-wei</c> and
    /// <c>p-sun</c> of <c>community-west</c>. Grid workers: <c>p-wang</c> of <c>grid-07</c>, <c>p-chen</c> of <c>grid-08</c>,
    /// <c>p-zhao</c> of <c>grid-07</c> until 2026-06-30; <c>p-secretary</c> is one of <c>grid-08</c> too. <c>p-liu</c> is
    /// building steward of <c>grid-07</c>. <c>p-li</c> and every other person are residents.
    /// </remarks>
    public static Jurisdiction Place { get; } = Jurisdiction.From(new()
    {
        Tree = GovernanceTree.From(TierLadder.Tianhe,
        [
            new() { Id = "street", Tier = "subdistrict", Name = "示例街道" },
            new() { Id = "community-east", Tier = "community", Name = "东社区", Parent = "street" },
            new() { Id = "grid-07", Tier = "grid", Name = "第七网格", Parent = "community-east", Households = 420 },
            new() { Id = "grid-08", Tier = "grid", Name = "第八网格", Parent = "community-east", Households = 380 },
            new() { Id = "community-west", Tier = "community", Name = "西社区", Parent = "street" },
            new() { Id = "grid-11", Tier = "grid", Name = "第十一网格", Parent = "community-west", Households = 450 },
            new() { Id = "grid-12", Tier = "grid", Name = "第十二网格", Parent = "community-west", Households = 350 },
        ]),
        Roles =
        [
            new("community-clerk", new("社区工作人员", "community clerk")),
            new("community-secretary", new("社区书记", "community secretary")),
            new("grid-worker", new("网格员", "grid worker")),
            new("building-steward", new("治理楼长", "building steward")),
        ],
        Appointments =
        [
            new() { Person = "p-clerk", Role = "community-clerk", Node = "community-east", From = Begin },
            new() { Person = "p-secretary", Role = "community-secretary", Node = "community-east", From = Begin },
            new() { Person = "p-wei", Role = "community-clerk", Node = "community-west", From = Begin },
            new() { Person = "p-sun", Role = "community-secretary", Node = "community-west", From = Begin },
            new() { Person = "p-wang", Role = "grid-worker", Node = "grid-07", From = Begin },
            new() { Person = "p-zhao", Role = "grid-worker", Node = "grid-07", From = Begin, To = new LocalDate(2026, 6, 30) },
            new() { Person = "p-chen", Role = "grid-worker", Node = "grid-08", From = Begin },
            new() { Person = "p-secretary", Role = "grid-worker", Node = "grid-08", From = Begin },
            new() { Person = "p-liu", Role = "building-steward", Node = "grid-07", From = Begin },
        ],
        Since = Begin,
        Aliases =
        [
            new() { Text = "和美小区", Kind = PlaceKind.Estate, Node = "grid-07" },
            new() { Text = "和美小区9号楼", Kind = PlaceKind.Building, Node = "grid-08" },
        ],
    });

    /// <summary>What the sample street decides for itself: the limits of Shandong's hotlines, counted from the next day to its end; checker and handler apart; one redo.</summary>
    public static FourStepOptions Options { get; } = new()
    {
        Version = "sample-1",
        Calendar = WorkingCalendar.China,
        Categories =
        [
            new("lift/stuck", new("电梯困人", "person stuck in a lift")),
            new("lift/out-of-order", new("电梯停运", "lift out of order")),
            new("lights/stairwell", new("楼道照明", "stairwell lights")),
        ],
        ReturnReasons =
        [
            new("not-our-area", new("属地不符", "not our area")),
            new("unclear-ownership", new("权属不清", "ownership unclear")),
            new("overlapping-duties", new("职能交叉", "duties overlap")),
        ],
        Dispatcher = "community-clerk",
        Checker = "community-secretary",
        Handlers = ["grid-worker"],
        CheckerMayBeHandler = false,
        Handling = ShandongHotline.Handling(FirstDay.NextDay, TimeLimit.EndOfDay),
        ReturnWindow = ShandongHotline.ReturnWindow(FirstDay.NextDay, TimeLimit.EndOfDay),
        Citation = ShandongHotline.Citation,
        MaxRedos = 1,
        ClockSkewTolerance = Duration.FromSeconds(5),
    };

    /// <summary>The rules of the sample street: orders by <see cref="Options"/>, and nothing else.</summary>
    public static RulePack Rules { get; } = RulePack.From(new()
    {
        Id = "sample-street",
        Version = Options.Version,
        Name = new("示例街道规则", "rules of the sample street"),
        EffectiveFrom = Begin,
        Orders = FourStepOrder.Rules(Options),
    });
}
