using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Facts;

/// <summary>By which producer a fact is produced: <c>{ "use": "ratio", "with": { "part": "meetings.attended" } }</c>.</summary>
internal static class FactProductionShape
{
    /// <summary>The name of the part of a schema that a registry makes more exact.</summary>
    public const string Name = "fact-production";

    public static Shape<ProducerId> Producer { get; } = Shapes.Id(text => new ProducerId(text), id => id.Value);

    public static ObjectShape<FactProduction> Shape { get; } = Describe();

    /// <summary>The schema of the productions that a registry allows: one object for each producer, its inputs and parameters as members.</summary>
    public static Written Schema(FactRegistry registry) => Written.Object(
    [
        ("description", SchemaParts.Docs(Shape.Docs)),
        ("oneOf", Written.List(registry.Producers.Select(Schema))),
    ]);

    private static ObjectShape<FactProduction> Describe()
    {
        var production = new ObjectShapeBuilder<FactProduction>(Name, new("由登记的方法生成事实项。", "A fact that a registered producer makes of others."));
        var use = production.Required("use", new("登记的生成方法", "the registered producer"), Producer, value => value.Use);
        var with = production.WithDefault("with", new("输入项写事实项的名称，参数写其值", "for each input the name of a fact, for each parameter its value"), new MapShape<FactValue>(FactValueShape.Shape), value => value.With, []);
        return production.Build(read => new(read.Get(use), read.Get(with)));
    }

    private static Written Schema(FactProducer producer)
    {
        (string Name, Written Schema, bool IsRequired)[] arguments =
        [
            .. producer.Inputs.Select(input => (input.Name.Value, SchemaParts.Described(IdShapes.Fact.Schema(new()), input.Title, null), true)),
            .. producer.Parameters.Select(parameter => (parameter.Name.Value, SchemaParts.Described(ValueOf(parameter), parameter.Title, null), true)),
        ];
        var id = producer.Id.Value;
        return SchemaParts.Closed(producer.Title, [("use", Shapes.Words((id, id)).Schema(new()), true), ("with", SchemaParts.Closed(producer.Title, arguments), arguments.Length > 0)]);
    }

    private static Written ValueOf(FactDeclaration parameter) => parameter.Type switch
    {
        FactType.Number => Shapes.Number(parameter.Scale, parameter.Minimum, parameter.Maximum).Schema(new()),
        FactType.Count => Shapes.Number(0, parameter.Minimum ?? 0, parameter.Maximum).Schema(new()),
        FactType.Text => Shapes.Words([.. parameter.Texts.Select(text => (text, text))]).Schema(new()),
        FactType.Truth => Shapes.Truth.Schema(new()),
        FactType.Date or FactType.Duration or FactType.Rate => FactValueShapes.SchemaOf(parameter.Type),
        _ => throw new InvalidOperationException($"Unknown type of fact {parameter.Type}."),
    };
}
