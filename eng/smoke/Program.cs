// What has to work where there is neither reflection nor a compiler: everything a host does with the packages, once.
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

using Microsoft.Extensions.DependencyInjection;

using NodaTime;

using Tianhe.Governance;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Grading;
using Tianhe.Governance.Orders;
using Tianhe.Governance.Structure;
using Tianhe.Governance.Testing;

Console.OutputEncoding = new UTF8Encoding(false);

// A pack with a fact of the host's own, from its document, and a broken copy of it.
var registry = FactRegistry.Empty.With(new()
{
    Id = "tenth",
    Title = new("十分之一", "a tenth"),
    Produces = FactType.Number,
    Inputs = [FactDeclaration.ForNumber("of", new("数", "number"), 2) with { Minimum = 0 }],
    Produce = with => with.Number("of") / 10,
});
var text = RulePack.BuiltIn("tianhe").ToJson().Replace(
    "\"facts\": [", """ "facts": [{ "name": "tenth", "type": "number", "scale": 3, "title": { "zh": "十分之一", "en": "a tenth" }, "from": { "use": "tenth", "with": { "of": "stars.review" } } },""", StringComparison.Ordinal);
var rules = RulePack.Load(Encoding.UTF8.GetBytes(text), registry);
Console.WriteLine($"{rules}: {rules.Findings.Count} warnings, {RulePackSchema.For(registry).Length > 0}");
var isLoaded = RulePack.TryLoad(Encoding.UTF8.GetBytes(text.Replace("\"amount\": 5", "\"amuont\": 5", StringComparison.Ordinal)), out _, out var findings, registry);
Console.WriteLine($"{isLoaded}: {string.Join(" | ", findings.Where(finding => finding.Severity == FindingSeverity.Error))}");

// A container, and one order by the snapshot of a scope.
using var provider = new ServiceCollection().AddTianheGovernance(rules, SampleStreet.Place).BuildServiceProvider();
using var scope = provider.CreateScope();
var orders = scope.ServiceProvider.GetRequiredService<GovernanceSnapshot>().Orders!;
var at = Instant.FromUtc(2026, 9, 24, 1, 20);
var order = orders.Submit(new() { Id = "o-1", Category = "lift/stuck", Place = "grid-07" }, new("p-li", at, "c-1")).Order;
order = orders.Decide(order, new Admit(), new("p-clerk", at, "c-2")).Order;
Console.WriteLine(order.NextDue!.Deadline.Describe(Language.Chinese));
Console.WriteLine(orders.Decide(order, new Acknowledge(), new("p-clerk", at, "c-3")).Refusals[0].Describe(Language.Chinese));

// A street from its file, a roster in the encoding of Excel, what changed, and where a place lies.
var street = Jurisdiction.Load(Encoding.UTF8.GetBytes(SampleStreet.Place.ToJson()));
using var table = new MemoryStream();
var lists = ListFormat.Nodes(street.Tree.Ladder);
var excel = new CsvFormat { Encoding = CsvEncoding.Gb18030 };
lists.WriteCsv(street.Tree.Nodes.Select(node => node.ToRecord()).Select(row => row.Id == "grid-07" ? row with { Name = "和美网格" } : row), table, excel);
table.Position = 0;
var difference = street.History!.Compare(lists.ReadCsv(table, excel), new(2026, 10, 1));
Console.WriteLine(string.Join(" | ", difference.Entries.Select(entry => entry.Describe(Language.Chinese))));
Console.WriteLine(street.WithChanges(difference.Changes).AsOf(new(2026, 10, 1)).Tree["grid-07"]);
Console.WriteLine(street.Resolve("和美小区９栋", new(2026, 10, 1)).Describe(Language.Chinese));
Console.WriteLine($"{rules.Survey(street, new(2026, 10, 1)).Count} findings");

// Grades, and everything that is stored, through the options of a host with contracts generated for its own types.
var sheet = FactSheet.Bind(rules.Facts, [("organisation", 38), ("service", 28), ("innovation", 12.5m), ("brand", 13.5m), ("censures", 1.5m), ("stars.review", 83.5m), ("stars.satisfaction", 0.91m)]);
Console.WriteLine($"{sheet["tenth"]} {rules.Scheme("branch-stars").Grade(sheet).Explain(Language.Chinese)}");
var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
options.TypeInfoResolverChain.Insert(0, GovernanceJson.ResolverFor(new() { Schemes = rules.Schemes }));
options.TypeInfoResolverChain.Add(HostContext.Default);
var row = new Row { Order = order, Events = order.History, Report = rules.Scheme("branch-stars").GradeAll([new("branch-1", sheet)]) };
var contract = (JsonTypeInfo<Row>)options.GetTypeInfo(typeof(Row));
var again = JsonSerializer.Deserialize(JsonSerializer.Serialize(row, contract), contract)!;
Console.WriteLine($"{again.Order == row.Order}, {again.Events == row.Events}, {again.Report!.Equals(row.Report)}");

internal sealed record Row
{
    public ServiceOrder? Order { get; init; }

    public EquatableList<OrderEvent> Events { get; init; }

    public PopulationReport? Report { get; init; }
}

[JsonSerializable(typeof(Row))]
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
internal sealed partial class HostContext : JsonSerializerContext;
