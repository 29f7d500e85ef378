using NodaTime;

using Tianhe.Governance.Facts;
using Tianhe.Governance.Orders;
using Tianhe.Governance.Tables;
using Tianhe.Governance.Testing;

namespace Tianhe.Governance.Tests.Orders;

/// <summary>Whose matter an order is, by the list of duties.</summary>
public class RouteTests
{
    private static readonly LocalDate Day = new(2026, 9, 24);

    private static readonly DutyList Duties = new()
    {
        Version = "2025-06",
        Citation = new(new("示例区", "Sample District"), new("示例街道履职事项清单", "List of duties of the sample street")),
        Items =
        [
            new("stairwell-lights", new("楼道照明协调", "stairwell lights"), DutyKind.Basic),
            new("lift-supervision", new("电梯使用监管", "supervision of lifts"), DutyKind.Assisting) { Lead = new("区市场监管局", "the market regulation bureau"), Assisting = [new("街道", "the subdistrict")] },
            new("lift-rescue", new("电梯应急救援", "rescue from lifts"), DutyKind.Withdrawn) { Lead = new("区消防救援大队", "the fire and rescue brigade") },
        ],
    };

    private static readonly TableDescription Routing = new()
    {
        Id = "routing",
        Version = "1",
        Name = new("职责对照表", "routing"),
        Facts = OrderTables.Facts,
        Inputs = [OrderFacts.Category, OrderFacts.Place],
        Outputs =
        [
            new(FactDeclaration.ForText("duty", new("履职事项", "duty"), ["stairwell-lights", "lift-supervision", "lift-rescue"])),
            new(FactDeclaration.ForText("role", new("承办职务", "role"), ["grid-worker", "community-clerk"])),
        ],
        HitPolicy = HitPolicy.First,
        AllowsGaps = true,
        Rows =
        [
            Row("rescue", "lift-rescue", "grid-worker", Condition.Is(OrderFacts.Category, "lift/stuck")),
            Row("lifts", "lift-supervision", "community-clerk", Condition.Is(OrderFacts.Category, "lift/out-of-order")),
            Row("lights-west", "stairwell-lights", "community-clerk", Condition.Is(OrderFacts.Place, "community-west")),
            Row("lights", "stairwell-lights", "grid-worker", Condition.Is(OrderFacts.Place, "grid-08")),
        ],
    };

    private static readonly OrderProcess Process = Rules().OrdersFor(SampleStreet.Place);

    [Fact]
    public void Route_OfABasicDuty_IsOursAndNamesTheHoldersOfItsRole()
    {
        var route = Process.Route("lights/stairwell", "grid-11", Day);
        (route.IsOurs, route.IsAssisting, route.IsWithdrawn, route.Lead, route.Outcome).Should().Be((true, false, false, null, TableOutcome.Decided));
        route.Roles.Should().Equal((RoleId)"community-clerk");
        route.People.Should().Equal((PersonId)"p-wei");
        route.Rule.Path.Should().Be("rows.lights-west");
        route.Describe(Language.Chinese).Should().StartWith(
            "按履职事项清单2025-06，本事项属于基本履职“楼道照明协调”，由街道自行办理。\n清单依据：示例区《示例街道履职事项清单》。\n2026年9月24日在此处担任社区工作人员的有：p-wei。\n");
    }

    [Fact]
    public void Route_OfABasicDutyForWhichALeadIsWritten_IsLedByTheSubdistrict()
    {
        var duties = Duties with { Items = [Duties.Items[0] with { Lead = new("街道", "the subdistrict") }, Duties.Items[1], Duties.Items[2]] };
        (Rules() with { Duties = duties }).OrdersFor(SampleStreet.Place).Route("lights/stairwell", "grid-11", Day).Lead.Should().BeNull();
    }

    [Fact]
    public void Route_OfAnAssistingDuty_SaysWhoLeads()
    {
        var route = Process.Route("lift/out-of-order", "grid-07", Day);
        (route.IsOurs, route.IsAssisting, route.IsWithdrawn).Should().Be((false, true, false));
        route.Lead.Should().Be(new BilingualText("区市场监管局", "the market regulation bureau"));
        route.People.Should().Equal((PersonId)"p-clerk");
        route.ToString().Should().Be("By the list of duties 2025-06 this is the assisting duty 'supervision of lifts': the market regulation bureau leads, and the subdistrict assists.");
    }

    [Fact]
    public void Route_OfAWithdrawnDuty_IsAGroundForAReturnAndSuggestsNobody()
    {
        var route = Process.Route("lift/stuck", "grid-07", Day);
        (route.IsOurs, route.IsAssisting, route.IsWithdrawn).Should().Be((false, false, true));
        route.Roles.Should().BeEmpty();
        route.People.Should().BeEmpty();
        route.Describe(Language.Chinese).Should().StartWith("按履职事项清单2025-06，本事项属于上级部门收回的“电梯应急救援”，由区消防救援大队承担；退单以此为据。");
    }

    [Fact]
    public void Route_OfAnOrder_IsThatOfItsMatter()
    {
        var order = Process.Submit(Story.Submit with { Urgency = "urgent" }, Story.Occasion("p-li", Story.Morning, "c-1")).Order;
        Process.Route(order, Day).Should().Be(Process.Route("lift/stuck", "grid-07", Day, "urgent"));
    }

    [Fact]
    public void Route_WhereAFactHasNoValue_SaysWhich()
    {
        var route = Process.Route("lights/stairwell", "grid-07", Day);
        (route.Outcome, route.Duty, route.IsOurs).Should().Be((TableOutcome.CannotBeEvaluated, null, false));
        route.MissingFacts.Should().Equal((FactName)OrderFacts.Place);
        route.Describe(Language.Chinese).Should().StartWith("无法对照履职事项清单：所需的所在地（“grid-07”及其上级都不在可用值之列）没有值。");
    }

    [Fact]
    public void Route_OfAPlaceThatTheTreeDoesNotHave_SaysThatItIsNotKnown() =>
        Process.Route("lights/stairwell", "grid-99", Day).Should().Match<OrderRoute>(route => route.Outcome == TableOutcome.CannotBeEvaluated && route.People.Count == 0);

    [Fact]
    public void Route_WhereNoRowMatches_SaysWhatWasRead() =>
        Process.Route("lights/stairwell", "grid-12", Day).ToString().Should().Be("No row of the routing matches category 'lights/stairwell', place 'grid-12', so that the list of duties says nothing.");

    [Fact]
    public void Route_WhenNobodyHoldsTheRole_SaysSo() =>
        Process.Route("lights/stairwell", "grid-08", new(2025, 12, 31)).Describe(Language.English).Should().Contain("Nobody holds the role of grid worker there on 31 Dec 2025.");

    [Fact]
    public void Route_WithoutAnOutputOfRoles_SuggestsAllThatMayHandle() =>
        (Rules() with { Routing = new() { Table = DecisionTable.From(Routing), Duty = "duty" } }).OrdersFor(SampleStreet.Place).Route("lift/out-of-order", "grid-08", Day).People
            .Should().BeEquivalentTo([(PersonId)"p-chen", (PersonId)"p-secretary", (PersonId)"p-clerk"]);

    [Fact]
    public void Route_WithoutARouting_IsAProgrammersError() =>
        FluentActions.Invoking(() => Story.Process.Route("lift/stuck", "grid-07", Day)).Should().Throw<InvalidOperationException>();

    [Fact]
    public void Route_OfNothing_IsAProgrammersError()
    {
        FluentActions.Invoking(() => Process.Route(null!, Day)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Process.Route(default, "grid-07", Day)).Should().Throw<ArgumentException>().WithParameterName("category");
        FluentActions.Invoking(() => Process.Route("lift/stuck", default, Day)).Should().Throw<ArgumentException>().WithParameterName("place");
        FluentActions.Invoking(() => Process.Route("lift/stuck", "grid-07", Day, default(UrgencyId))).Should().Throw<ArgumentException>().WithParameterName("urgency");
    }

    [Fact]
    public void OrdersFor_DutiesWithoutALeadOrTwice_ListsEach() => OrderTables.Problems(Rules() with
    {
        Duties = Duties with { Items = [.. Duties.Items, Duties.Items[0], new("fire", new("消防", "fire"), DutyKind.Withdrawn), new("flood", new("防汛", "flood"), DutyKind.Assisting) { LeadOrganisation = "nobody" }] },
    }).Should().Equal(
        "duties.items.stairwell-lights: 'stairwell-lights' is listed more than once.",
        "duties.items.fire: The duty 'fire' is of the kind 'withdrawn to a department above'; state who leads.",
        "duties.items.flood: A duty is led by the organisation 'nobody', which the jurisdiction does not have.");

    [Fact]
    public void OrdersFor_ARoutingThatNamesWhatThereIsNot_ListsEach()
    {
        var rules = Rules() with { HandlerRoles = ["grid-worker"], Duties = Duties with { Items = [Duties.Items[0], Duties.Items[1]] } };
        OrderTables.Problems(rules).Should().Equal(
            "routing.duty: The table 'routing' names the duty 'lift-rescue', which the list does not have. Nearest are: stairwell-lights, lift-supervision. For example: rescue.",
            "routing.handlerRole: The table 'routing' names the role 'community-clerk', which may not handle orders. Those that may: grid-worker. For example: lifts, lights-west.");
    }

    [Fact]
    public void OrdersFor_ARoutingByUnknownOutputs_IsRefused() => OrderTables.Problems(Rules() with { Routing = Rules().Routing! with { Duty = "duties" } }).Should()
        .Equal("routing.duty: The table 'routing' has no output 'duties' of texts. It has: duty, role.");

    [Fact]
    public void OrdersFor_ARoutingWithoutAListOfDuties_IsRefused() => OrderTables.Problems(Rules() with { Duties = null }).Should()
        .Equal("routing: Orders are routed by the table 'routing', and there is no list of duties. Write one.");

    [Fact]
    public void OrdersFor_ARoutingByATableThatLists_IsRefused() =>
        OrderTables.Problems(Rules() with { Routing = Rules().Routing! with { Table = DecisionTable.From(Routing with { HitPolicy = HitPolicy.CollectList }) } }).Should()
            .ContainSingle().Which.Should().StartWith("routing.table: The table 'routing' lists or sums up its rows.");

    [Fact]
    public void Parts_ThatAreNotThere_AreProgrammersErrors()
    {
        FluentActions.Invoking(() => new Duty(default, new("甲", "A"), DutyKind.Basic)).Should().Throw<ArgumentException>().WithParameterName("id");
        FluentActions.Invoking(() => new Duty("a", null!, DutyKind.Basic)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new Duty("a", new("甲", "A"), (DutyKind)9)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("kind");
        FluentActions.Invoking(() => Duties.Items[0] with { LeadOrganisation = default(OrganisationId) }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Duties.Items[0] with { Assisting = [null!] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Duties with { Items = [null!] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Duties with { Version = " " }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Rules().Routing! with { Table = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Rules().Routing! with { Duty = default }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Rules().Routing! with { HandlerRole = default(FactName) }).Should().Throw<ArgumentException>();
    }

    internal static OrderRules Rules() => SampleStreet.Rules.Orders! with
    {
        HandlerRoles = ["grid-worker", "community-clerk"],
        Urgencies = OrderTables.Urgencies,
        Duties = Duties,
        Routing = new() { Table = DecisionTable.From(Routing), Duty = "duty", HandlerRole = "role" },
    };

    private static TableRow Row(TableRowId id, FactValue duty, FactValue role, params EquatableList<Condition> when) => new(id, when, [new("duty", duty), new("role", role)]);
}
