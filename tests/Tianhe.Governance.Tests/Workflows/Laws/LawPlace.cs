using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Structure;
using Tianhe.Governance.Tables;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows.Laws;

/// <summary>Where the random matters run: who is in office, which days are worked, which facts there are. Illustrations all.</summary>
internal static class LawPlace
{
    public const string Officer = "p-officer";
    public const string Worker = "p-worker";
    public const string Night = "p-night";

    /// <summary>The last is in no office; the one before is a worker who is away from 26 September to 4 January.</summary>
    public static readonly string[] People = [Officer, Worker, "p-away", "p-resident"];

    public static readonly NodeId[] Nodes = ["street", "grid"];

    /// <summary>Before the National Day, over the New Year into a year without a notice, and on a weekend.</summary>
    public static readonly Instant[] Mornings = [At(new(2026, 9, 24), 9), At(new(2026, 12, 29), 16), At(new(2026, 3, 7), 22)];

    public static WorkingCalendar Calendar { get; } = WorkingCalendar.China.WithHours(WorkingHours.Daily(WorkingWindow.Parse("09:00-12:00"), WorkingWindow.Parse("13:30-17:30")), "laws");

    public static Duration Tolerance { get; } = Duration.FromSeconds(5);

    public static Jurisdiction Place { get; } = Jurisdiction.From(new()
    {
        Tree = GovernanceTree.From(TierLadder.Tianhe, [new() { Id = "street", Tier = "subdistrict", Name = "示例街道" }, new() { Id = "grid", Tier = "community", Parent = "street", Name = "示例社区" }]),
        Roles = [new("officer", new("街道干部", "officer")), new("worker", new("社区工作者", "worker"))],
        Appointments =
        [
            new() { Person = Officer, Role = "officer", Node = "street", From = new(2026, 1, 1) },
            new() { Person = Worker, Role = "worker", Node = "grid", From = new(2026, 1, 1) },
            new() { Person = "p-away", Role = "worker", Node = "street", From = new(2026, 1, 1) },
        ],
        Leaves = [new() { Person = "p-away", From = new(2026, 9, 26), To = new(2027, 1, 4) }],
    });

    public static FactCatalogue Facts { get; } = FactCatalogue.Of(
    [
        .. MatterFacts.Declarations,
        FactDeclaration.ForTruth("t", new("是非", "truth")),
        FactDeclaration.ForNumber("n", new("数", "number"), 0) with { Minimum = 0, Maximum = 3 },
        FactDeclaration.ForCount("units", new("延长量", "units")) with { Minimum = 1, Maximum = 4 },
    ]);

    /// <summary>What acts may state; the last two of each do not fit, or say nothing.</summary>
    public static IReadOnlyDictionary<FactName, FactValue[]> Values { get; } = new Dictionary<FactName, FactValue[]>
    {
        ["t"] = [true, false, true, FactValue.NotApplicable, 1],
        ["n"] = [0, 1, 2, FactValue.Missing, 9],
        ["units"] = [1, 2, 4, FactValue.NotApplicable, 0],
    };

    /// <summary>Chooses by the number, of which it knows no 3 and cannot know what is missing.</summary>
    public static DecisionTable Table { get; } = DecisionTable.From(new()
    {
        Id = "limits",
        Version = "1",
        Name = new("时限表", "limits"),
        Facts = Facts,
        Inputs = ["n"],
        Outputs = [TableOutput.OfLimits("within", new("办理时限", "within"), [new("30h", TimeLimit.ClockHours(30)), new("2wd", TimeLimit.WorkingDays(2, FirstDay.NextDay, TimeLimit.EndOfDay))])],
        HitPolicy = HitPolicy.First,
        AllowsGaps = true,
        Rows = [new("few", [Condition.AtMost("n", 1)], [new("within", "30h")]), new("more", [Condition.Is("n", 2)], [new("within", "2wd")])],
    });

    public static bool Holds(PersonId person, RoleId role, NodeId place, LocalDate on) => Place.HoldsRole(person, role, place, on);

    private static Instant At(LocalDate date, int hour) => date.At(new(hour, 20)).InZoneStrictly(WorkingCalendar.China.Zone).ToInstant();
}
