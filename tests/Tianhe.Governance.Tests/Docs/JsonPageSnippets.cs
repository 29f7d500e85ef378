using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Orders;
using Tianhe.Governance.Tests.Grading;
using Tianhe.Governance.Tests.Orders;

namespace Tianhe.Governance.Tests.Docs;

/// <summary>The code of docs/json.md, run.</summary>
public sealed class JsonPageSnippets
{
    [Fact]
    public void Options()
    {
        var submitted = Story.At("awaiting-admission").History[0];
        var decision = Story.Try(Story.At("awaiting-admission"), "p-clerk", new Admit());

        // snippet: json-options
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);    // or those of ASP.NET Core, or your own
        options.TypeInfoResolverChain.Add(new DefaultJsonTypeInfoResolver());   // your types: by reflection, or a generated context
        options.TypeInfoResolverChain.Insert(0, GovernanceJson.Resolver);       // the library's types

        var row = JsonSerializer.Serialize<OrderEvent>(decision.Events[0], options);      // {"type":"admitted","order":"o-1","version":2,…
        var happened = JsonSerializer.Deserialize<OrderEvent>(row, options);              // equal to what was stored
        var order = ServiceOrder.Replay([submitted, happened!]);                          // the order as it stood
        // end-snippet

        row.Should().StartWith("""{"type":"admitted","order":"o-1","version":2,""");
        happened.Should().Be(decision.Events[0]);
        order.Should().Be(decision.Order);
        var problem = "";

        // snippet: json-problem
        try
        {
            JsonSerializer.Deserialize<OrderCommand>("""{ "handler": "", "type": "dispatch" }""", options);
        }
        catch (JsonException exception)
        {
            problem = exception.Message;
        }
        // end-snippet

        problem.Should().Be(
            "The JSON of an object (order-command) has 1 error(s):\n- Error at handler (line 1, column 14): documents.wrong-text: Found ''; expected an id of 1 to 128 characters without control characters and without white space at its ends.");
    }

    [Fact]
    public void AtHand()
    {
        var calendarOf2027 = WorkingCalendar.China.With("china-2020-2027.1", new CalendarYear(2027, []));
        var (schemeOf2025, schemeOf2026) = (Stars.With(Stars.Options with { Version = "2025.1" }), Stars.Scheme);

        // snippet: json-at-hand
        var resolver = GovernanceJson.ResolverFor(new()
        {
            Calendars = [calendarOf2027],               // those by which deadlines were counted, each of its revision
            Schemes = [schemeOf2025, schemeOf2026],     // every version of which reports are kept
        });
        // end-snippet

        var options = new JsonSerializerOptions { TypeInfoResolver = resolver };
        var report = schemeOf2025.Grade(Stars.Sheet(88));
        JsonSerializer.Deserialize<GradeReport>(JsonSerializer.Serialize(report, options), options).Should().Be(report);
    }
}
