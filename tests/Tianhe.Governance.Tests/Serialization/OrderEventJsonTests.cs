using System.Text.Json.Nodes;

using CsCheck;

using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Orders;
using Tianhe.Governance.Tests.Orders;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Serialization;

/// <summary>Events and orders: what is read is what was written, whoever kept it meanwhile.</summary>
public sealed class OrderEventJsonTests
{
    /// <summary>What may be left out of an event.</summary>
    private static readonly string[] Optional = ["clocks", "onBehalfOf", "recordedAt", "expectedVersion", "details", "stoppedAt", "missed", "isProvisional"];

    /// <summary>The kinds whose members are all known; the facts of an act may bear any name.</summary>
    public static TheoryData<int> Kinds => [.. Enumerable.Range(0, Stored.Events.Count).Where(kind => Stored.Events[kind] is not OrderActed)];

    [Theory]
    [InlineData("\"action\": \"request-extension\"", "\"act\": \"request-extension\"", "'action' is missing")]
    [InlineData("\"extension.days\": 3", "\"extension.days\": []", "documents.wrong-kind")]
    [InlineData("\"lapsed\": \"handling\"", "\"lapsed\": \"\"", "documents.wrong-text")]
    public void Acted_ThatIsWrong_IsRefused(string good, string bad, string problem) =>
        Json.Refused<OrderEvent>(System.Text.Json.JsonSerializer.Serialize<OrderEvent>(Stored.Acted, Json.Indented).Replace(good, bad, StringComparison.Ordinal)).Should().Contain(problem);

    [Fact]
    public void Story_StoredAtEveryStep_IsTheOrder() => Stories.All.Sample(story =>
    {
        var order = Stories.Tell(story).Order;
        var stored = order.History.Select(Json.Write).ToList();
        ServiceOrder.Replay(stored.Select(Json.Read<OrderEvent>)).Should().Be(order);
        Json.Reread(order).Should().Be(order);
    });

    [Fact]
    public void Story_StoredAfterEachStep_GoesOnAsIfItHadNotBeen() => Stories.All.Sample(story =>
    {
        var order = Story.At("awaiting-admission");
        foreach (var (command, occasion) in Stories.Tell(story).Acts)
        {
            var decision = Story.Process.Decide(order, command, occasion);
            var restored = Story.Process.Decide(Json.Reread(order), Json.Reread(command), Json.Reread(occasion));
            (restored.Outcome, restored.Events, restored.Refusals, restored.Findings).Should().Be((decision.Outcome, decision.Events, decision.Refusals, decision.Findings));
            Json.Reread(decision.Refusals).Should().Equal(decision.Refusals);
            Json.Reread(decision.Findings).Should().Equal(decision.Findings);
            order = decision.Order;
        }
    }, iter: 30);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Event_ShuffledAndGrown_IsTheSame(int kind) => Gen.Int.Sample(seed =>
        Json.Read<OrderEvent>(Meddling.ShuffleAndGrow(Json.Write(Stored.Events[kind]), seed)).Should().Be(Stored.Events[kind]), iter: 30);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Event_WithoutARequiredMember_IsRefusedByItsName(int kind) =>
        Meddling.WithoutEach(Json.Write(Stored.Events[kind])).Where(without => !Optional.Contains(without.Member)).Should().NotBeEmpty()
            .And.AllSatisfy(without => Json.Refused<OrderEvent>(without.Json).Should().Contain($"'{without.Member}' is missing"));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Event_WithoutAnOptionalMember_IsRead(int kind) =>
        Meddling.WithoutEach(Json.Write(Stored.Events[kind])).Where(without => Optional.Contains(without.Member)).Should()
            .AllSatisfy(without => Json.Read<OrderEvent>(without.Json).Order.Should().Be(Stored.Events[kind].Order));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Event_WithAMemberTwice_IsRefusedByItsName(int kind) =>
        Meddling.WithEachTwice(Json.Write(Stored.Events[kind])).Should().NotBeEmpty()
            .And.AllSatisfy(twice => Json.Refused<OrderEvent>(twice.Json).Should().Contain($"The member '{twice.Member}' is written more than once."));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Event_WithAMemberOfAnotherKind_IsRefused(int kind) =>
        Meddling.WithEachWrong(Json.Write(Stored.Events[kind])).Should().NotBeEmpty()
            .And.AllSatisfy(wrong => Json.Refused<OrderEvent>(wrong.Json).Should().Contain($"{wrong.Member} (line 1, column ").And.Contain("documents.wrong-kind: Found "));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Event_WithANullInPlaceOfAnOptionalMember_IsAsWithoutIt(int kind) =>
        Meddling.WithoutEach(Json.Write(Stored.Events[kind])).Where(without => Optional.Contains(without.Member)).Should()
            .AllSatisfy(without => Json.Read<OrderEvent>(without.JsonWithNull).Should().Be(Json.Read<OrderEvent>(without.Json)));

    [Fact]
    public void Event_AsItsOwnKind_IsReadAndWrittenAlike()
    {
        var dispatched = Stored.Events.OfType<OrderDispatched>().Single();

        Json.Write(dispatched).Should().Be(Json.Write<OrderEvent>(dispatched)).And.Be(Json.Write<object>(dispatched));
        Json.Reread(dispatched).Should().Be(dispatched);
        Json.Refused<OrderDispatched>(Json.Write(Stored.Events[0])).Should().Contain("The word 'submitted' is not known. Accepted would be: dispatched.");
    }

    [Theory]
    [InlineData("type", "\"escalated\"", "type", "The word 'escalated' is not known")]
    [InlineData("order", "\" o-1\"", "order", "Found ' o-1'; expected an id")]
    [InlineData("version", "0", "version", "The number 0 is out of range")]
    [InlineData("version", "1.5", "version", "expected a whole number")]
    [InlineData("version", "\"1\"", "version", "Found a text")]
    [InlineData("stageKind", "\"parked\"", "stageKind", "The word 'parked' is not known")]
    [InlineData("occasion", "[]", "occasion", "Found a list; expected an object (occasion).")]
    public void Event_WrittenBadly_IsRefusedWhereItIs(string member, string json, string path, string problem) =>
        Json.Refused<OrderEvent>(Json.Edit(Stored.Events[0], happened => happened[member] = JsonNode.Parse(json))).Should().Contain($"Error at {path} (").And.Contain(problem);

    [Fact]
    public void Event_WithManyMistakes_ListsAll()
    {
        var message = Json.Refused<OrderEvent>(Json.Edit(Stored.Events[2], happened =>
        {
            happened["version"] = -1;
            happened["occasion"]!["at"] = "yesterday";
            happened["clocks"]![0]!["deadline"]!["limit"]!["unit"] = "moons";
            happened.AsObject().Remove("handler");
        }));

        message.Should().StartWith("The JSON of an object (order-event) has 4 error(s):\n")
            .And.ContainAll("Error at version ", "Error at occasion.at ", "Error at clocks.handling.deadline.limit.unit ", "Error at handler ", "expected an instant of UTC such as 2026-09-24T01:20:00.000Z");
    }

    [Theory]
    [InlineData("2026-09-24T01:20:00Z", 0)]
    [InlineData("2026-09-24T01:20:00.1Z", 100)]
    [InlineData("2026-09-24T01:20:00.123999999Z", 123)]
    public void Instant_FinerThanAMillisecond_IsTruncated(string text, int milliseconds) =>
        Json.Read<Occasion>($$"""{"actor":"a","at":"{{text}}","commandId":"c"}""").At.Should().Be(Instant.FromUtc(2026, 9, 24, 1, 20).PlusNanoseconds(milliseconds * 1_000_000L));

    [Theory]
    [InlineData("0000-12-31T23:59:59.999Z")]
    [InlineData("9900-01-01T00:00:00.000Z")]
    [InlineData("2026-09-24T09:20:00.000+08:00")]
    [InlineData("2026-09-24T01:20:00.000")]
    [InlineData("2026-09-24")]
    public void Instant_ThatIsNoneOfAnOccasion_IsRefused(string text) =>
        Json.Refused<Occasion>($$"""{"actor":"a","at":"{{text}}","commandId":"c"}""").Should().Contain("Error at at ");

    [Theory]
    [InlineData("0001-01-01T00:00:00.000Z")]
    [InlineData("1969-12-31T23:59:59.999Z")]
    [InlineData("9899-12-31T23:59:59.999Z")]
    public void Instant_OfAnyYear_IsWrittenInOneForm(string text)
    {
        var json = $$"""{"actor":"a","at":"{{text}}","commandId":"c"}""";
        Json.Write(Json.Read<Occasion>(json)).Should().Be(json);
    }

    [Fact]
    public void Occasion_RecordedBeforeItHappened_IsRefused() =>
        Json.Refused<Occasion>("""{"actor":"a","recordedAt":"2026-09-24T01:19:59.999Z","at":"2026-09-24T01:20:00Z","commandId":"c"}""")
            .Should().Contain("Error at recordedAt (line 1, column 27): documents.before-other: 2026-09-24T01:19:59.999Z is before 2026-09-24T01:20:00.000Z; expected that or later.");

    [Fact]
    public void Clock_StoppedAndMissed_IsReadBack()
    {
        var deadline = TimeLimit.ClockHours(3).From(Story.Morning, WorkingCalendar.China);
        var clock = new ClockState("handling", ClockKind.Window, deadline, Story.Morning, Instant.FromUnixTimeMilliseconds(1));

        Json.Reread(clock).Should().Be(clock);
    }

    [Fact]
    public void Clocks_OfOneIdTwice_AreRefused() =>
        Json.Refused<OrderEvent>(Json.Edit(Stored.Events[1], happened => happened["clocks"]!.AsArray().Add(happened["clocks"]![0]!.DeepClone())))
            .Should().Contain("'handling' is in the list more than once.");
}
