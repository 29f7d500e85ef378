using System.Text;

namespace Tianhe.Governance.Tests.Rules;

/// <summary>What a pack says of the tables and duties that its orders name, with line and column.</summary>
public sealed class OrderTablePackTests
{
    [Theory]
    [InlineData("\"limit\": { \"table\": \"orders\"", "\"limit\": { \"table\": \"order\"", "orders.workflow.clocks.t.limit: There is no decision table 'order'.")]
    [InlineData("\"output\": \"within\" }", "\"output\": \"with\" }", "orders.workflow.clocks.t.limit: The decision table 'orders' has no output 'with'.")]
    [InlineData("\"output\": \"within\" }", "\"output\": \"duty\" }", "orders.workflow.clocks.t.limit: The output 'duty' of the decision table 'orders' names no time limits.")]
    [InlineData("\"routing\": { \"table\": \"orders\"", "\"routing\": { \"table\": \"nothing\"", "orders.routing.table: There is no decision table 'nothing'.")]
    [InlineData("\"duty\": \"duty\"", "\"duty\": \"within\"", "orders.routing.duty: The table 'orders' has no output 'within' of texts. It has: duty, role.")]
    [InlineData("\"items\": [{ \"id\": \"d\"", "\"items\": [{ \"id\": \"e\"", "orders.routing.duty: The table 'orders' names the duty 'd', which the list does not have.")]
    [InlineData("\"handlerRoles\": [\"worker\"]", "\"handlerRoles\": [\"workers\"]", "orders.routing.handlerRole: The table 'orders' names the role 'worker', which may not handle orders.")]
    [InlineData("\"inputs\": [\"order.category\"]", "\"inputs\": [\"b\"]", "orders.workflow.clocks.t.limit: The table 'orders' reads 'b', which is no fact of an order.")]
    [InlineData("\"texts\": [\"lift\", \"a\", \"b\"]", "\"texts\": [\"a\", \"b\"]", "orders.workflow.clocks.t.limit: The fact 'order.category', which the table 'orders' reads, does not list what orders may have: lift.")]
    [InlineData("\"lead\": { \"zh\": \"乙\", \"en\": \"B\" }, \"leadOrganisation\": \"o\", ", "", "duties.items.d: The duty 'A' is of the kind 'assisting duty'; state who leads.")]
    [InlineData("\"categories\": [{ \"id\": \"lift\", \"name\": { \"zh\": \"电梯\", \"en\": \"lift\" } }]", "\"categories\": \"code\"", "orders.categories: There is no 'code' in codeLists.")]
    public void Load_WhatIsNamedAndNotThere_IsToldWhereItIsNamed(string good, string bad, string expected)
    {
        var text = FullPack.Text.Replace(good, bad, StringComparison.Ordinal);
        text.Should().NotBe(FullPack.Text);
        FullPack.Problems(text).Should().Contain(problem => problem.Contains(expected, StringComparison.Ordinal));
        FullPack.Findings(text).Should().OnlyContain(finding => finding.Position != null);
    }

    [Fact]
    public void Load_ATableWithProblemsOfItsOwn_IsNotToldToBeMissing() =>
        FullPack.Problems(FullPack.Text.Replace("\"duty\": \"d\", \"role\"", "\"duty\": \"x\", \"role\"", StringComparison.Ordinal))
            .Should().ContainSingle().Which.Should().Contain("tables.orders.rows.all");

    [Fact]
    public void Load_CategoriesByAListOfCodes_AreItsCodes() =>
        RulePack.Load(Encoding.UTF8.GetBytes(FullPack.ByCodes), FullPack.Registry).Orders!.CategoryCodes!.Codes.Should().Equal("a", "b");

    [Fact]
    public void From_AnotherListOfDutiesThanThatOfTheOrders_IsRefused()
    {
        var description = FullPack.Pack.Description;
        FluentActions.Invoking(() => RulePack.From(description with { Duties = description.Duties! with { Version = "2" } }, FullPack.Registry))
            .Should().Throw<InvalidDefinitionException>().Which.Findings.Should().Contain(finding => finding.Code == "rules.other-duties" && finding.Path == "duties");
    }

    [Fact]
    public void From_DutiesOfTheOrdersAlone_AreThoseOfThePack() =>
        RulePack.From(FullPack.Pack.Description with { Duties = null }, FullPack.Registry).Duties.Should().Be(FullPack.Pack.Duties);

    [Fact]
    public void OrdersFor_APlaceWithoutTheOrganisationThatLeads_IsToldAtTheDuty() =>
        FluentActions.Invoking(() => FullPack.Pack.OrdersFor(Tianhe.Governance.Testing.SampleStreet.Place)).Should().Throw<InvalidDefinitionException>()
            .Which.Findings.Should().Contain(finding => finding.Code == "orders.unknown-organisation" && finding.Path == "duties.items.d" && finding.Position != null);
}
