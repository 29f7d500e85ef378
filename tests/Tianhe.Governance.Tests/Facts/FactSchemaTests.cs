using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Tests.Conventions;

namespace Tianhe.Governance.Tests.Facts;

/// <summary>What editors and the reference pages say of the ways in which facts are written.</summary>
public sealed class FactSchemaTests
{
    [Fact]
    public void Schema_IsTheApprovedOne() => Approval.Of("facts-schema.txt", SchemaParts.Of(Describe())).Should().BeEmpty();

    [Fact]
    public void Reference_IsTheApprovedOne() => Approval.Of("facts-reference.txt", ReferencePage.Of(Describe())).Should().BeEmpty();

    [Fact]
    public void Schema_OfTheProducersOfARegistry_IsTheApprovedOne() => Approval.Of("facts-producers.txt", FactProductionShape.Schema(FactRegistry.Empty
        .With(new()
        {
            Id = "every",
            Title = new("各类参数", "parameters of every type"),
            Produces = FactType.Number,
            Inputs = [WrittenFacts.Declared("of", "\"type\": \"truth\"")],
            Parameters =
            [
                WrittenFacts.Declared("share", "\"type\": \"number\", \"scale\": 2, \"minimum\": 0, \"maximum\": 1"), WrittenFacts.Declared("times", "\"type\": \"count\""),
                WrittenFacts.Declared("some", "\"type\": \"count\", \"minimum\": 3, \"maximum\": 9"), WrittenFacts.Declared("mode", "\"type\": \"text\", \"texts\": [\"half\", \"whole\"]"),
                WrittenFacts.Declared("now", "\"type\": \"truth\""), WrittenFacts.Declared("day", "\"type\": \"date\""), WrittenFacts.Declared("step", "\"type\": \"duration\""),
                WrittenFacts.Declared("least", "\"type\": \"rate\", \"scale\": 2, \"rounding\": \"half-up\""),
            ],
            Produce = _ => 1,
        })
        .With(new() { Id = "bare", Title = new("无参数", "nothing to state"), Produces = FactType.Truth, Inputs = [], Produce = _ => true })).Print()).Should().BeEmpty();

    private static ObjectShape<Ways> Describe()
    {
        var ways = new ObjectShapeBuilder<Ways>("ways", new("事实的各种写法。", "The ways in which facts are written."));
        var condition = ways.Required("condition", new("条件", "a condition"), ConditionShape.Shape, value => value.Condition);
        var value = ways.Required("value", new("取值", "a value"), FactValueShape.Shape, value => value.Value);
        var stored = ways.Required("stored", new("存储的取值", "a value as it is stored"), StoredFactShape.Shape, value => value.Stored);
        var from = ways.Required("from", new("由何生成", "what produces it"), FactProductionShape.Shape, value => value.From);
        return ways.Build(read => new(read.Get(condition), read.Get(value), read.Get(stored), read.Get(from)));
    }

    private sealed record Ways(Condition Condition, FactValue Value, FactValue Stored, FactProduction From);
}
