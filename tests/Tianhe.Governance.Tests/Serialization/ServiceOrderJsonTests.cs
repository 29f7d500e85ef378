using System.Text.Json;
using System.Text.Json.Nodes;

using Tianhe.Governance.Orders;
using Tianhe.Governance.Tests.Orders;

namespace Tianhe.Governance.Tests.Serialization;

/// <summary>An order is its events.</summary>
public sealed class ServiceOrderJsonTests
{
    [Fact]
    public void Order_ReadBack_IsTheOrder()
    {
        Json.Reread(Stored.Eventful).Should().Be(Stored.Eventful);
        Json.Reread(Stored.Eventful).History.Should().Equal(Stored.Eventful.History);
    }

    [Fact]
    public void Order_OfAnotherFormat_IsRefused() =>
        Json.Refused<ServiceOrder>(Json.Edit(Stored.Closed, order => order["format"] = 2)).Should().Contain("Error at format (line 1, column 11): documents.out-of-range: The number 2 is out of range; expected 1.");

    [Fact]
    public void Order_WithoutEvents_IsRefused() => Json.Refused<ServiceOrder>("""{"format":1,"events":[]}""").Should().Contain("orders.no-history");

    [Fact]
    public void Order_LackingAnEvent_IsRefused() =>
        Json.Refused<ServiceOrder>(Json.Edit(Stored.Closed, order => order["events"]!.AsArray().RemoveAt(2)))
            .Should().Contain("orders.broken-history: Entry 2, from 0, is 'o-1 4 (acknowledge)'; expected 'o-1 3'.");

    [Fact]
    public void Order_LackingItsSubmission_IsRefused() =>
        Json.Refused<ServiceOrder>(Json.Edit(Stored.Closed, order => order["events"]!.AsArray().RemoveAt(0))).Should().Contain("is 'o-1 2 (admit)'; expected 'o-1 1 (submit)'.");

    [Fact]
    public void Order_BegunOtherwise_IsRefused() =>
        Json.Refused<ServiceOrder>(Json.Edit(Stored.Closed, order =>
        {
            order["events"]!.AsArray().RemoveAt(0);
            order["events"]![0]!["version"] = 1;
        })).Should().Contain("is 'o-1 1 (admit)'; expected 'o-1 1 (submit)'.");

    [Fact]
    public void Order_WithAnEventOfAnother_IsRefused() =>
        Json.Refused<ServiceOrder>(Json.Edit(Stored.Closed, order => order["events"]![1]!["order"] = "o-2")).Should().Contain("is 'o-2 2 (admit)'; expected 'o-1 2'.");

    [Fact]
    public void Command_OfEachKind_IsReadBack()
    {
        Stored.Commands.Select(command => command.GetType()).Should().BeEquivalentTo(typeof(OrderCommand).Assembly.GetTypes().Where(type => type.IsPublic && type.IsSubclassOf(typeof(OrderCommand))));
        Json.Reread(Stored.Commands).Should().Equal(Stored.Commands);
        Json.Reread(new Return { Reason = "not-our-area" }).Should().Be(new Return { Reason = "not-our-area" });
    }

    [Fact]
    public void Command_AsABody_MayBeWrittenByAnybody() =>
        Json.Read<OrderCommand>("""{ "handler": "p-wang", "comment": null, "type": "dispatch" }""").Should().Be(new Dispatch { Handler = "p-wang" });

    [Theory]
    [InlineData("{}", "The member 'type' is missing; expected one of: submit, admit, dispatch,")]
    [InlineData("{\"type\":\"dispatched\"}", "Accepted would be: dispatch")]
    [InlineData("{\"type\":\"dispatch\"}", "The member 'handler' is missing; expected an id")]
    [InlineData("{\"type\":\"dispatch\",\"handler\":\"\"}", "Found ''; expected an id")]
    [InlineData("{\"type\":\"check\",\"passed\":\"yes\"}", "Found a text; expected true or false.")]
    [InlineData("{\"type\":\"rate\",\"isSatisfied\":null}", "Found null")]
    [InlineData("{\"Type\":\"admit\"}", "The member 'type' is missing")]
    public void Command_WrittenBadly_IsRefused(string json, string problem) => Json.Refused<OrderCommand>(json).Should().Contain(problem);

    [Fact]
    public void Decision_IsWrittenForWhoAsked()
    {
        var decided = JsonNode.Parse(Json.Write(Story.Try(Story.At("awaiting-admission"), "p-clerk", new Admit())))!;
        var refused = JsonNode.Parse(Json.Write(Story.Try(Story.At("awaiting-admission"), "p-clerk", new Acknowledge())))!;

        (decided["outcome"]!.GetValue<string>(), decided["events"]![0]!["type"]!.GetValue<string>(), decided["refusals"]!.AsArray().Count).Should().Be(("decided", "admitted", 0));
        (refused["outcome"]!.GetValue<string>(), refused["refusals"]![0]!["code"]!.GetValue<string>(), refused["events"]!.AsArray().Count).Should().Be(("refused", "workflows.not-in-stage", 0));
        Json.Read<OrderEvent>(decided["events"]![0]!.ToJsonString()).Should().BeOfType<OrderAdmitted>();
    }

    [Fact]
    public void Decision_IsNotRead() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<OrderDecision>("{}", Json.Options)).Should().Throw<NotSupportedException>().WithMessage("A decision is not read from JSON*");
}
