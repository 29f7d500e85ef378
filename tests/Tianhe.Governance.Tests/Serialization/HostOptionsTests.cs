using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

using Microsoft.AspNetCore.Http.Json;

using Tianhe.Governance.Orders;

namespace Tianhe.Governance.Tests.Serialization;

/// <summary>Whatever options a host has, what is stored is the same.</summary>
public sealed class HostOptionsTests
{
    private static readonly HostRecord Value = new()
    {
        Id = "o-1",
        Event = Stored.Events[2],
        List = [.. Stored.Events],
        Events = Stored.Events,
        Dispatched = Stored.Events.OfType<OrderDispatched>().Single(),
        Counts = new() { ["o-1"] = 1, ["工单"] = 2 },
        Refusal = Stored.Refusal,
        Finding = Stored.Finding,
        Person = "p-li",
        Command = Stored.Commands[2],
        Order = Stored.Eventful,
    };

    private static readonly JsonSerializerOptions Pieces = new(Json.Options) { DefaultBufferSize = 1 };

    public static TheoryData<string> Hosts => [.. Options.Keys];

    private static Dictionary<string, JsonSerializerOptions> Options { get; } = new()
    {
        ["defaults"] = Json.Host(new()),
        ["web"] = Json.Options,
        ["ASP.NET Core"] = Json.Host(new(new JsonOptions().SerializerOptions)),
        ["ASP.NET Core MVC"] = Json.Host(new(new Microsoft.AspNetCore.Mvc.JsonOptions().JsonSerializerOptions)),
        ["strict"] = Json.Host(new(JsonSerializerOptions.Strict)),
        ["indented"] = Json.Indented,
        ["snake case"] = Json.Host(new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper, DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseUpper, PropertyNameCaseInsensitive = true }),
        ["numbers as texts"] = Json.Host(new() { NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString }),
        ["no defaults written"] = Json.Host(new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault }),
        ["ASCII"] = Json.Host(new() { Encoder = JavaScriptEncoder.Default }),
        ["references"] = Json.Host(new() { ReferenceHandler = ReferenceHandler.Preserve }),
        ["comments and commas"] = Json.Host(new() { AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip }),
        ["enums as texts"] = Json.Host(new() { Converters = { new JsonStringEnumConverter() } }),
    };

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Record_OfAHost_IsReadBack(string host)
    {
        var read = JsonSerializer.Deserialize<HostRecord>(JsonSerializer.Serialize(Value, Options[host]), Options[host])!;

        (read with { List = Value.List, Counts = Value.Counts }).Should().Be(Value);
        read.List.Should().Equal(Value.List);
        read.Counts.Should().Equal(Value.Counts);
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Event_UnderAnyOptions_IsStoredAlike(string host)
    {
        var json = JsonSerializer.Serialize(Stored.Events, Options[host]);

        JsonDocument.Parse(json).RootElement.ToString().Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal)
            .Should().Be(Json.Write(Stored.Events).Replace(" ", "", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Chinese_UnderAnyOptions_IsReadable(string host) =>
        JsonSerializer.Serialize(Stored.Refusal, Options[host]).Should().Contain("国办函〔2026〕12号").And.Contain("待受理 “甲”").And.Contain("awaiting 'admission' <1>");

    [Fact]
    public async Task Event_OutOfAStream_IsReadInPieces()
    {
        using var stream = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(Enumerable.Repeat(Value.List, 20).SelectMany(events => events), Json.Options));

        var read = await JsonSerializer.DeserializeAsync<List<OrderEvent>>(stream, Pieces, TestContext.Current.CancellationToken);

        read.Should().HaveCount(20 * Stored.Events.Count).And.StartWith(Stored.Events);
    }

    [Fact]
    public void Indented_FollowsTheLayoutOfTheHost() =>
        JsonSerializer.Serialize(new { Order = (OrderCommand)new Admit() }, Json.Indented).Should().Be("{\n  \"order\": {\n    \"type\": \"admit\"\n  }\n}");

    [Theory]
    [InlineData("{ \"type\": /* who? */ \"dispatch\", \"handler\": \"p-wang\", }", true)]
    [InlineData("{ \"type\": \"dispatch\" // no handler\n}", false)]
    public void CommentsAndCommas_PassWhereTheHostLetsThemPass(string json, bool isRead)
    {
        var read = FluentActions.Invoking(() => JsonSerializer.Deserialize<OrderCommand>(json, Options["comments and commas"]));

        _ = isRead ? read.Should().NotThrow().Which.Should().Be(new Dispatch { Handler = "p-wang" }) : (object)read.Should().Throw<JsonException>().WithMessage("*'handler' is missing*");
        FluentActions.Invoking(() => Json.Read<OrderCommand>(json)).Should().Throw<JsonException>();
    }

    [Fact]
    public void Problem_InARecordOfAHost_SaysWhereInBoth()
    {
        var json = JsonSerializer.Serialize(Value, Json.Options).Replace("\"version\":3", "\"version\":0", StringComparison.Ordinal);

        var thrown = FluentActions.Invoking(() => Json.Read<HostRecord>(json)).Should().Throw<JsonException>().Which;

        thrown.Path.Should().Be("$.event");
        thrown.Message.Should().StartWith("The JSON of an object (order-event) has 1 error(s):\n- Error at version (line 1, column ");
        thrown.InnerException.Should().BeOfType<InvalidDefinitionException>().Which.Findings.Should().ContainSingle().Which.Code.Should().Be("documents.out-of-range");
    }

    internal sealed record HostRecord
    {
        public required OrderId Id { get; init; }

        public OrderId? Before { get; init; }

        public required OrderEvent Event { get; init; }

        public required List<OrderEvent> List { get; init; }

        public required EquatableList<OrderEvent> Events { get; init; }

        public required OrderDispatched Dispatched { get; init; }

        public required Dictionary<OrderId, int> Counts { get; init; }

        public required Refusal Refusal { get; init; }

        public Finding? Finding { get; init; }

        public Occasion? Occasion { get; init; }

        public PersonId? Person { get; init; }

        public required OrderCommand Command { get; init; }

        public required ServiceOrder Order { get; init; }
    }
}
