using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;
using Tianhe.Governance.Tests.Tables;
using Tianhe.Governance.Tests.Workflows.Laws;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows;

/// <summary>Limits of clocks that tables choose when they start: by which row, and what is said where none is chosen.</summary>
public sealed class ChosenLimitTests
{
    private static readonly BilingualText Name = new("甲", "A");
    private static readonly Instant Morning = Instant.FromUtc(2026, 9, 24, 2, 0);

    /// <summary>In a table without priorities the rows stand in their order; with them, the row of the higher output comes first.</summary>
    [Theory]
    [InlineData(HitPolicy.Unique, 0, "limits, few", 3)]
    [InlineData(HitPolicy.Unique, 3, "limits, many", 9)]
    [InlineData(HitPolicy.First, 0, "limits, few", 3)]
    [InlineData(HitPolicy.Any, 3, "limits, many", 9)]
    [InlineData(HitPolicy.Priority, 3, "limits, many", 9)]
    public void Begin_ByTheRowThatDecides_TakesItsLimit(HitPolicy policy, int number, string chosenBy, int hours)
    {
        var clock = Begin(Exclusive with { HitPolicy = policy }, number).Matter.ClockOf("limit")!;

        clock.ChosenBy!.ToString().Should().Be(chosenBy);
        clock.Deadline.Limit.Should().Be(TimeLimit.ClockHours(hours));
    }

    [Theory]
    [InlineData(HitPolicy.First, "limits, few", 3)]
    [InlineData(HitPolicy.Priority, "limits, any", 9)]
    public void Begin_WhereSeveralRowsMatch_ByTheFirstOrByTheHighest(HitPolicy policy, string chosenBy, int hours)
    {
        var clock = Begin(Exclusive with { HitPolicy = policy, Rows = [Row("few", "3h", Condition.AtMost("n", 1)), Row("any", "9h")] }, 0).Matter.ClockOf("limit")!;

        clock.ChosenBy!.ToString().Should().Be(chosenBy);
        clock.Deadline.Limit.Should().Be(TimeLimit.ClockHours(hours));
    }

    [Fact]
    public void Begin_WhereNoRowMatches_TakesTheLimitThatTheTableStatesForThat()
    {
        var clock = Begin(Gapped with { Outputs = [Gapped.Outputs[0] with { Otherwise = "9h" }] }, 3).Matter.ClockOf("limit")!;

        clock.ChosenBy!.ToString().Should().Be("limits, no row");
        clock.Deadline.Limit.Should().Be(TimeLimit.ClockHours(9));
    }

    [Fact]
    public void Begin_WhereNoRowMatches_IsRefusedWithWhatWasRead() => Said(Begin(Gapped, 3)).Should().Equal(
        "The 'A' cannot be set: no row of the table 'limits of A' matches number '3'.",
        "无法确定“甲”：决策表“甲的时限”没有一行适用于数“3”。");

    [Fact]
    public void Begin_WhereAValueIsNotThere_IsRefusedAndNamesIt() => Said(Begin(Exclusive, null)).Should().Equal(
        "The 'A' cannot be set: the table 'limits of A' needs a value that is not there: number (not stated).",
        "无法确定“甲”：决策表“甲的时限”所需的数（没有写明）没有值。");

    [Fact]
    public void Begin_WhereRowsContradictOneAnother_IsRefusedAndNamesThem() => Said(Begin(SampleTables.Unproven(Exclusive with { Rows = [Row("few", "3h", Condition.AtMost("n", 1)), Row("none", "9h", Condition.Is("n", 0)), Row("many", "9h", Condition.MoreThan("n", 1))] }), 0)).Should().Equal(
        "The 'A' cannot be set: rows of the table 'limits of A' match together and contradict one another: few, none.",
        "无法确定“甲”：决策表“甲的时限”中同时适用的各行互相矛盾：few、none。");

    [Fact]
    public void Begin_TwoClocksThatCannotBeSet_AreBothTold() => Process(DecisionTable.From(Gapped), "limit", "other").Begin("m", "grid", Act(3), Occasion).Refusals
        .Select(refusal => refusal.Code).Should().Equal("workflows.no-limit", "workflows.no-limit");

    [Theory]
    [InlineData(HitPolicy.Unique)]
    [InlineData(HitPolicy.Any)]
    [InlineData(HitPolicy.First)]
    [InlineData(HitPolicy.Priority)]
    public void From_ATableByWhichOneRowDecides_IsTaken(HitPolicy policy) => Compiled([DecisionTable.From(Exclusive with { HitPolicy = policy })], new("limits", "within")).Should().BeEmpty();

    [Theory]
    [InlineData(HitPolicy.RuleOrder)]
    [InlineData(HitPolicy.OutputOrder)]
    [InlineData(HitPolicy.CollectList)]
    [InlineData(HitPolicy.CollectCount)]
    public void From_ATableBySeveralRows_IsRefused(HitPolicy policy) => Compiled([DecisionTable.From(Exclusive with { HitPolicy = policy })], new("limits", "within")).Should().Equal(
        "clocks.limit.limit: The decision table 'limits' lists or sums up its rows. One row chooses a limit: let the hit policy be unique, any, first or priority.");

    [Fact]
    public void From_AnUnknownTableOrOutput_IsRefusedWithWhatIsKnown()
    {
        Compiled([DecisionTable.From(Exclusive)], new("limit", "within")).Should().Equal("clocks.limit.limit: There is no decision table 'limit'. Known are: limits.");
        Compiled([DecisionTable.From(Exclusive)], new("limits", "without")).Should().Equal("clocks.limit.limit: The decision table 'limits' has no output 'without'. It has: within.");
    }

    [Fact]
    public void From_AnOutputThatNamesNoLimits_IsRefused() => Compiled([DecisionTable.From(Exclusive with { Outputs = [new(FactDeclaration.ForText("within", Name, ["3h", "9h"]))] })], new("limits", "within")).Should().Equal(
        "clocks.limit.limit: The output 'within' of the decision table 'limits' names no time limits.");

    [Fact]
    public void From_TheSameTableTwice_IsRefused() => Compiled([DecisionTable.From(Exclusive), DecisionTable.From(Gapped)], new("limits", "within")).Should().Equal(
        "tables.limits: The id 'limits' is used more than once among the tables.");

    [Fact]
    public void From_ALimitOfNoKnownKind_Throws()
    {
        var clock = new WorkflowClock("limit", ClockKind.Due, Name, new OtherLimit());

        FluentActions.Invoking(() => WorkflowDefinition.From(Description([], clock))).Should().Throw<InvalidOperationException>().WithMessage("Unknown kind of limit *OtherLimit.");
        FluentActions.Invoking(() => WorkflowRulesCheck.LimitsOf(clock, Description([], clock))).Should().Throw<InvalidOperationException>().WithMessage("Unknown kind of limit *OtherLimit.");
    }

    private static Occasion Occasion => new("p-resident", Morning, "c-1");

    private static FactCatalogue Facts => FactCatalogue.Of([.. MatterFacts.Declarations, FactDeclaration.ForNumber("n", new("数", "number"), 0) with { Minimum = 0, Maximum = 3 }]);

    /// <summary>Of any number one row decides.</summary>
    private static TableDescription Exclusive => new()
    {
        Id = "limits",
        Version = "1",
        Name = new("甲的时限", "limits of A"),
        Facts = Facts,
        Inputs = ["n"],
        Outputs = [TableOutput.OfLimits("within", Name, [new("9h", TimeLimit.ClockHours(9)), new("3h", TimeLimit.ClockHours(3))])],
        HitPolicy = HitPolicy.Unique,
        Rows = [Row("few", "3h", Condition.AtMost("n", 1)), Row("many", "9h", Condition.MoreThan("n", 1))],
    };

    /// <summary>It knows nothing of a 3.</summary>
    private static TableDescription Gapped => Exclusive with { AllowsGaps = true, Rows = [Row("few", "3h", Condition.AtMost("n", 1)), Row("two", "9h", Condition.Is("n", 2))] };

    private static TableRow Row(TableRowId id, FactValue limit, params EquatableList<Condition> when) => new(id, when, [new("within", limit)]);

    private static WorkflowDescription Description(EquatableList<DecisionTable> tables, params EquatableList<WorkflowClock> clocks) => new()
    {
        Id = "own",
        Version = "1",
        Name = Name,
        Facts = Facts,
        Stages = [new("open", StageKind.Working, Name), new("closed", StageKind.Closed, Name)],
        Actions = [new("begin", Name) { Facts = ["n"] }, new("end", Name)],
        Clocks = clocks,
        Tables = tables,
        Transitions =
        [
            new("begin", null, "begin", "open") { By = [Authority.Anyone], Starts = [.. clocks.Select(clock => clock.Id)] },
            new("end", "open", "end", "closed") { By = [Authority.Anyone] },
        ],
    };

    private static WorkflowProcess Process(DecisionTable table, params string[] clocks) => new WorkflowRules
    {
        Workflow = WorkflowDefinition.From(Description([table], [.. clocks.Select(clock => new WorkflowClock(clock, ClockKind.Due, Name, new TableLimit("limits", "within")))])),
        Calendar = WorkingCalendar.China,
        ClockSkewTolerance = Duration.Zero,
    }.BindTo(LawPlace.Place);

    private static Act Act(int? number) => new() { Action = "begin", Facts = number is { } said ? [("n", said)] : [] };

    private static MatterDecision Begin(TableDescription table, int? number) => Begin(DecisionTable.From(table), number);

    private static MatterDecision Begin(DecisionTable table, int? number) => Process(table, "limit").Begin("m", "grid", Act(number), Occasion);

    /// <summary>The one refusal in both languages.</summary>
    private static IEnumerable<string> Said(MatterDecision decision)
    {
        var refusal = decision.Refusals.Should().ContainSingle().Which;
        return [refusal.DescribeReason(Language.English), refusal.DescribeReason(Language.Chinese)];
    }

    private static IEnumerable<string> Compiled(EquatableList<DecisionTable> tables, TableLimit limit)
    {
        var findings = new List<Finding>();
        WorkflowCompiler.Compile(Description(tables, new WorkflowClock("limit", ClockKind.Due, Name, limit)), new("own", "1", ""), findings);
        return findings.Select(finding => $"{finding.Path}: {finding.Describe(Language.English)}");
    }

    private sealed record OtherLimit : ClockLimit
    {
        public override BilingualText Name => BilingualText.Same("other");
    }
}
