using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>What an act states: the values by the names of their facts.</summary>
internal static class StatedFactsShape
{
    public static Shape<EquatableList<(FactName Name, FactValue Value)>> Shape { get; } =
        new MappedShape<EquatableList<KeyValuePair<string, FactValue>>, EquatableList<(FactName Name, FactValue Value)>>(
            new MapShape<FactValue>(StoredFactShape.Shape), "facts",
            facts => [.. facts.Select(fact => ((FactName)fact.Key, fact.Value))], facts => [.. facts.Select(fact => KeyValuePair.Create(fact.Name.Value, fact.Value))]);
}
