using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Structure;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Rules;

/// <summary>The packs that hold one lifecycle each, and a place where each can be run: one person in every role, and another who is given matters.</summary>
internal static class Lifecycles
{
    public static readonly LocalDate Monday = new(2026, 7, 6);

    private static readonly Dictionary<string, FactValue> Stated = new()
    {
        ["case.type"] = "litter",
        ["extension.units"] = 2,
        ["round.grade"] = "four-star",
        ["board.list"] = "red",
        ["project.questionnaires"] = 50,
        ["project.is-property-duty"] = false,
    };

    public static string[] Names { get; } = ["digital-city-case", "rating-round", "assessment-board", "co-building-agreement", "community-project"];

    /// <summary>What the roles of the packs are called; an illustration, as the roles are.</summary>
    public static IReadOnlyDictionary<RoleId, BilingualText> Roles { get; } = new Dictionary<RoleId, BilingualText>
    {
        ["community-clerk"] = new("社区工作人员", "community clerk"),
        ["grid-worker"] = new("网格员", "grid worker"),
        ["information-collector"] = new("信息采集员", "information collector"),
        ["centre-operator"] = new("中心坐席", "operator of the centre"),
        ["dispatcher"] = new("派遣员", "dispatcher"),
        ["centre-head"] = new("中心负责人", "head of the centre"),
        ["disposal-officer"] = new("处置人员", "disposal officer"),
        ["organisation-department-officer"] = new("组织部工作人员", "officer of the organisation department"),
        ["branch-secretary"] = new("支部书记", "branch secretary"),
        ["assessor"] = new("考评人员", "assessor"),
        ["committee-officer"] = new("党委工作人员", "officer of the Party committee"),
        ["street-assessor"] = new("街道考核人员", "assessor of the subdistrict"),
        ["housing-officer"] = new("房管部门工作人员", "officer of the housing bureau"),
        ["property-manager"] = new("物业项目负责人", "property manager"),
        ["community-secretary"] = new("社区书记", "community secretary"),
        ["subdistrict-officer"] = new("街道工作人员", "subdistrict officer"),
        ["residents-committee-officer"] = new("居委会工作人员", "officer of the residents' committee"),
        ["joint-meeting-officer"] = new("两委联席会工作人员", "officer of the joint meeting"),
    };

    private static Jurisdiction Place { get; } = Jurisdiction.From(new()
    {
        Tree = GovernanceTree.From(TierLadder.Tianhe, [new() { Id = "street", Tier = "subdistrict", Name = "示例街道" }]),
        Roles = [.. Roles.Select(role => new Role(role.Key, role.Value))],
        Appointments =
        [
            .. Roles.Keys.Select(role => new Appointment { Person = "p-officer", Role = role, Node = "street", From = new(2026, 1, 1) }),
            new() { Person = "p-handler", Role = "disposal-officer", Node = "street", From = new(2026, 1, 1) },
        ],
    });

    /// <summary>Those that are orders, with commands of their own.</summary>
    public static string[] Orders { get; } = ["tianhe", "hotline-order"];

    public static WorkflowDefinition Find(string name) => Orders.Contains(name) ? RulePack.BuiltIn(name).Orders!.Workflow : RulePack.BuiltIn(name).Workflow(name).Workflow;

    public static WorkflowProcess Process(string name) => RulePack.BuiltIn(name).MattersFor(name, Place);

    /// <summary>Runs a matter through actions, one each day at ten from 6 July 2026 on; "…" waits for a lapse.</summary>
    public static (Matter Matter, IReadOnlyList<string> Stages) Run(string name, string actions)
    {
        var process = Process(name);
        Matter? matter = null;
        var stages = new List<string>();
        foreach (var (day, action) in actions.Split(' ').Index())
        {
            matter = action == "…"
                ? process.Lapse(matter!, new("p-officer", At(Monday.PlusDays(300)), $"c-{day}")).Matter
                : Take(process, matter, action, WhoMay(process, matter, action), At(matter is null ? Monday : Later(matter)), []).Matter;
            stages.Add(process.Rules.Workflow.Description.Stages.Single(stage => stage.Id == matter.Stage).Name.Chinese);
        }

        return (matter!, stages);
    }

    public static MatterDecision Take(WorkflowProcess process, Matter? matter, string action, PersonId actor, Instant at, IReadOnlyList<(FactName Name, FactValue Value)> facts)
    {
        var workflow = process.Rules.Workflow.Description;
        var asked = workflow.Actions.Single(one => one.Id == action);
        var isNaming = workflow.Transitions.Any(step => step.Action == action && step.Handler == HandlerChange.Named);
        var act = new Act
        {
            Action = action,
            Handler = isNaming ? new PersonId("p-handler") : (PersonId?)null,
            Facts = [.. asked.Facts.Select(fact => facts.FirstOrDefault(one => one.Name == fact) is { Name.IsDefault: false } said ? said : (fact, Stated[fact.Value]))],
        };
        var occasion = new Occasion(actor, at, $"c-{(matter?.Version ?? 0) + 1}");
        return matter is null ? process.Begin("m-1", "street", act, occasion) : process.Decide(matter, act, occasion);
    }

    public static Instant At(LocalDate date, int hour = 10) => date.At(new(hour, 0)).InZoneStrictly(WorkingCalendar.China.Zone).ToInstant();

    private static LocalDate Later(Matter matter) => matter.LastChangedAt.InZone(WorkingCalendar.China.Zone).Date.PlusDays(1);

    private static PersonId WhoMay(WorkflowProcess process, Matter? matter, string action) =>
        process.Rules.Workflow.Description.Transitions.First(step => step.Action == action && step.From == (matter is null ? (StageId?)null : matter.Stage)).By[0].Kind switch
        {
            AuthorityKind.Handler => "p-handler",
            AuthorityKind.Role => "p-officer",
            _ => "p-resident",
        };
}
