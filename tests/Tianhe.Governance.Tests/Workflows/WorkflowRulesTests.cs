using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;
using Tianhe.Governance.Tests.Workflows.Laws;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows;

/// <summary>What keeps a workflow from running by a calendar and at a place whose roles are officer and worker.</summary>
public sealed class WorkflowRulesTests
{
    private static readonly BilingualText Name = new("甲", "A");

    [Fact]
    public void BindTo_SoundRules_FindsNothing() => Problems(Rules(Description)).Should().BeEmpty();

    [Fact]
    public void BindTo_OtherFacts_IsAllThatIsSaidOfTheWorkflow() => Problems(Rules(Description with { Facts = FactCatalogue.Of([Truth("t"), .. MatterFacts.Declarations, Number]) }) with { Calendar = Strict }).Should().Equal(
        "facts: The facts of the workflow 'own' do not begin with actor.is-handler, actor.is-requester, so that its guards could not be evaluated.");

    [Fact]
    public void BindTo_ACalendarThatRefuses_IsNamedWithItsLastYear() => Problems(Rules(Description) with { Calendar = Strict }).Should().Equal(
        "calendar: The calendar 'strict' refuses to count beyond 2026, which would block matters; expected one that is provisional there, or assumes.");

    [Fact]
    public void BindTo_ACalendarWithoutHours_EachClockThatNeedsThem() => Problems(Rules(Description with { Clocks = InHours, Tables = [Limits] })).Should().Equal(
        "clocks.by-limit.limit: The limit of the clock 'by-limit', 4 working hours, needs working hours, and the calendar 'bare' has none; give it some, or take a limit that needs none.",
        "clocks.by-warning.limit: The limit of the clock 'by-warning', 2 working hours, needs working hours, and the calendar 'bare' has none; give it some, or take a limit that needs none.",
        "clocks.by-escalation.limit: The limit of the clock 'by-escalation', 3 working hours, needs working hours, and the calendar 'bare' has none; give it some, or take a limit that needs none.",
        "clocks.by-table.limit: The limit of the clock 'by-table', 6 working hours, needs working hours, and the calendar 'bare' has none; give it some, or take a limit that needs none.");

    [Fact]
    public void BindTo_ACalendarWithHours_LetsEveryClockCount() => Problems(Rules(Description with { Clocks = InHours, Tables = [Limits] }) with { Calendar = LawPlace.Calendar }).Should().BeEmpty();

    [Fact]
    public void BindTo_AFactThatNoActionStates_IsToldOnceForEachStepThatReadsIt() => Problems(Rules(Description with
    {
        Facts = FactCatalogue.Of([.. MatterFacts.Declarations, Truth("t"), Number, Truth("rain"), Truth("snow")]),
        Transitions =
        [
            .. Description.Transitions,
            new("wet", "open", "wet", "closed") { By = [Authority.Anyone], Guards = [Condition.AnyOf(Condition.Is("rain", true), Condition.Is("t", true)), Condition.Is("rain", false), Condition.Is(MatterFacts.ActorIsHandler, true)] },
            new("cold", "open", "cold", "closed") { By = [Authority.Anyone], Guards = [Condition.Is("snow", true), Condition.Is("rain", true)] },
        ],
        Actions = [.. Description.Actions, new("wet", Name), new("cold", Name)],
    })).Should().Equal(
        "transitions.wet: This step reads 'rain', in a guard or as the amount of an extension, and no action states it, so that the step can never be taken. Let an action state it.",
        "transitions.cold: This step reads 'snow', in a guard or as the amount of an extension, and no action states it, so that the step can never be taken. Let an action state it.",
        "transitions.cold: This step reads 'rain', in a guard or as the amount of an extension, and no action states it, so that the step can never be taken. Let an action state it.");

    [Fact]
    public void BindTo_AnExtensionByAFactThatNoActionStates_IsToldAtTheStep() => Problems(Rules(Description with
    {
        Facts = FactCatalogue.Of([.. MatterFacts.Declarations, Truth("t"), Number, FactDeclaration.ForCount("more", Name) with { Minimum = 1 }]),
        Clocks = [Clock("fixed", TimeLimit.ClockHours(1))],
        Transitions = [Description.Transitions[0] with { Starts = ["fixed"] }, Description.Transitions[1], new("on", "open", "on", "open") { By = [Authority.Anyone], Extends = [new("fixed", (FactName)"more")], AtMost = 1 }],
        Actions = [.. Description.Actions, new("on", Name)],
    })).Should().Equal("transitions.on: This step reads 'more', in a guard or as the amount of an extension, and no action states it, so that the step can never be taken. Let an action state it.");

    /// <summary>A column without a condition asks for nothing.</summary>
    [Fact]
    public void BindTo_ATableWithAConditionOnWhatNoActionStates_IsToldAtTheClock()
    {
        EquatableList<FactDeclaration> facts = [Truth("t"), Truth("rain"), Truth("snow")];
        var table = Table("limits", facts, ["t", "rain", "snow"]).Description;
        var read = DecisionTable.From(table with { AllowsGaps = true, Rows = [new("wet", [Condition.Is("t", true), Condition.Is("rain", true), Condition.Any], table.Rows[0].Then)] });

        var description = Description with
        {
            Facts = FactCatalogue.Of([.. MatterFacts.Declarations, Number, .. facts]),
            Clocks = [Clock("chosen", new TableLimit("limits", "within"))],
            Tables = [read],
        };

        Problems(Rules(description) with { Calendar = LawPlace.Calendar }).Should().Equal("clocks.chosen.limit: The limit is chosen by the table 'limits', which reads 'rain'. No action states it, so that the rows that read it never decide. Let an action state it.");
    }

    [Fact]
    public void BindTo_ATableThatReadsWhatTheWorkflowDoesNotHaveOrHasOtherwise()
    {
        var description = Description with
        {
            Clocks = [Clock("chosen", new TableLimit("other", "within")), Clock("fixed", TimeLimit.ClockHours(1))],
            Tables =
            [
                Table("unused", [Truth("hail")], ["hail"]),
                Table("other", [Truth("t"), Number with { Maximum = 9 }, Truth("rain")], ["n", "t", "rain"]),
            ],
        };

        Problems(Rules(description) with { Calendar = LawPlace.Calendar }).Should().Equal(
            "clocks.chosen.limit: The table 'other' reads 'n', which is no fact of the workflow or is declared otherwise. The workflow has: actor.is-handler, actor.is-requester, t, n.",
            "clocks.chosen.limit: The table 'other' reads 'rain', which is no fact of the workflow or is declared otherwise. The workflow has: actor.is-handler, actor.is-requester, t, n.");
    }

    [Fact]
    public void BindTo_RolesThatThePlaceDoesNotHave_EachOnceWithEveryPlaceThatNamesIt()
    {
        var description = Description with
        {
            Clocks = [new("late", ClockKind.Due, Name, TimeLimit.ClockHours(1)) { Escalations = [new(null, "chief"), new(LimitAmount.Parse("1 h"), "officer"), new(LimitAmount.Parse("2 h"), "mayor")] }],
            Transitions =
            [
                Description.Transitions[0],
                Description.Transitions[1] with { By = [Authority.ForRole("clerk"), Authority.ForRole("officer"), Authority.ForRequesterBy("chief"), Authority.Handler] },
            ],
        };

        Problems(Rules(description) with { HandlerRoles = ["chief", "worker"] }).Should().Equal(
            "handlerRoles: The rules name the role 'chief', which the jurisdiction does not have. It has: officer, worker. For example: handlerRoles, transitions.do, clocks.late.",
            "transitions.do: The rules name the role 'clerk', which the jurisdiction does not have. It has: officer, worker. For example: transitions.do.",
            "clocks.late: The rules name the role 'mayor', which the jurisdiction does not have. It has: officer, worker. For example: clocks.late.");
    }

    [Fact]
    public void BindTo_Problems_AreSaidInOneMessage() => FluentActions.Invoking(() => (Rules(Description) with { Calendar = Strict, HandlerRoles = ["chief"] }).BindTo(LawPlace.Place)).Should().Throw<InvalidDefinitionException>()
        .Which.Message.Split('\n')[0].Should().Be("The binding of the workflow 'own' to the jurisdiction has 2 error(s):");

    [Fact]
    public void BindTo_Problems_AreSaidInChinese() => Findings(Rules(Description with { Clocks = [Clock("by-limit", TimeLimit.WorkingHours(4))] }) with { Calendar = Strict, HandlerRoles = ["chief"] })
        .Select(finding => finding.Describe(Language.Chinese)).Should().Equal(
            "日历“strict”对2026年之后的年份不予计算，事项会因此无法办理；应为暂定（provisional）或推算（assume）。",
            "时限“by-limit”（4工作时）须按工作时间计算，而日历“strict”没有工作时间；请给日历规定工作时间，或者改用不需要工作时间的时限。",
            "规则中的职务“chief”在辖区中没有。辖区职务：officer、worker。例：handlerRoles。");

    [Fact]
    public void ToString_NamesTheWorkflowAndTheCalendar() => Rules(Description).ToString().Should().Be("own 1 by bare");

    [Fact]
    public void Rules_RolesWithoutAnIdOrANegativeTolerance_Throw()
    {
        FluentActions.Invoking(() => Rules(Description) with { HandlerRoles = ["officer", default] }).Should().Throw<ArgumentException>().WithMessage("Every role has an id.*");
        FluentActions.Invoking(() => Rules(Description) with { ClockSkewTolerance = -Duration.Epsilon }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("A tolerance is not negative.*");
    }

    [Fact]
    public void Content_NamesThePlacesOwnFacts() => WorkflowRulesContent.Of(Rules(Description)).Facts.Should().Equal("t", "n");

    private static WorkingCalendar Strict => WorkingCalendar.China.WithUnknownYears(UnknownYears.Refuse, "strict");

    private static FactDeclaration Number => FactDeclaration.ForNumber("n", new("数", "number"), 0) with { Minimum = 0, Maximum = 3 };

    private static WorkflowDescription Description => new()
    {
        Id = "own",
        Version = "1",
        Name = Name,
        Facts = FactCatalogue.Of([.. MatterFacts.Declarations, Truth("t"), Number]),
        Stages = [new("open", StageKind.Working, Name), new("closed", StageKind.Closed, Name)],
        Actions = [new("begin", Name) { Facts = ["n"] }, new("do", Name) { Facts = ["t"] }],
        Transitions =
        [
            new("begin", null, "begin", "open") { By = [Authority.Anyone] },
            new("do", "open", "do", "closed") { By = [Authority.ForRole("worker")], Guards = [Condition.Is("t", true), Condition.Is(MatterFacts.ActorIsRequester, false)] },
        ],
    };

    /// <summary>Clocks that need working hours for one reason each, beside such that need none.</summary>
    private static EquatableList<WorkflowClock> InHours =>
    [
        Clock("in-days", TimeLimit.WorkingDays(2, FirstDay.NextDay, TimeLimit.EndOfDay)) with { Warnings = [LimitAmount.Parse("1 wd")], Escalations = [new(null, "officer"), new(LimitAmount.Parse("2 h"), "officer")] },
        Clock("by-limit", TimeLimit.WorkingHours(4)),
        Clock("by-warning", TimeLimit.ClockHours(9)) with { Warnings = [LimitAmount.Parse("1 h"), LimitAmount.Parse("2 wh")] },
        Clock("by-escalation", TimeLimit.ClockHours(9)) with { Escalations = [new(LimitAmount.Parse("3 wh"), "officer")] },
        Clock("by-table", new TableLimit("limits", "within")),
    ];

    /// <summary>Of its limits no row chooses the first.</summary>
    private static DecisionTable Limits => Table("limits", [Number], ["n"]);

    private static FactDeclaration Truth(FactName name) => FactDeclaration.ForTruth(name, Name);

    private static WorkflowClock Clock(ClockId id, ClockLimit limit) => new(id, ClockKind.Due, Name, limit);

    private static DecisionTable Table(TableId id, EquatableList<FactDeclaration> facts, EquatableList<FactName> inputs) => DecisionTable.From(new()
    {
        Id = id,
        Version = "1",
        Name = Name,
        Facts = FactCatalogue.Of(facts),
        Inputs = inputs,
        Outputs = [TableOutput.OfLimits("within", Name, [new("5wh", TimeLimit.WorkingHours(5)), new("6wh", TimeLimit.WorkingHours(6)), new("7h", TimeLimit.ClockHours(7))])],
        HitPolicy = HitPolicy.First,
        Rows = [new("first", [Chosen(facts[0])], [new("within", "7h")]), new("else", [], [new("within", "6wh")])],
    });

    private static Condition Chosen(FactDeclaration fact) => fact.Type == FactType.Truth ? Condition.Is(fact.Name, true) : Condition.Is(fact.Name, 1);

    private static WorkflowRules Rules(WorkflowDescription description) => new()
    {
        Workflow = WorkflowDefinition.From(description),
        Calendar = WorkingCalendar.China.WithUnknownYears(UnknownYears.Assume, "bare"),
        ClockSkewTolerance = Duration.Zero,
    };

    private static EquatableList<Finding> Findings(WorkflowRules rules)
    {
        try
        {
            rules.BindTo(LawPlace.Place);
            return [];
        }
        catch (InvalidDefinitionException exception)
        {
            return exception.Findings;
        }
    }

    private static IEnumerable<string> Problems(WorkflowRules rules) => Findings(rules).Select(finding => $"{finding.Path}: {finding.Describe(Language.English)}");
}
