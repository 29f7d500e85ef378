using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;

namespace Tianhe.Governance.Workflows;

/// <summary>Why a table of the rules decides nothing of a matter, in words.</summary>
internal static class TableWording
{
    /// <summary>Each input that has no value, with what is said of it.</summary>
    public static EquatableList<BilingualText> Missing(TableResult result, Func<FactDeclaration, BilingualText> why)
    {
        var facts = result.Table.Description.Facts;
        return result.MissingFacts.Select(fact => why(Find(facts, fact.Key))).ToEquatableList();
    }

    /// <summary>Each input with its value.</summary>
    public static EquatableList<BilingualText> Read(TableResult result) =>
        KnownNames.Of(result.Table.Description.Inputs.Select(input => Read(Find(result.Sheet.Catalogue, input), result.Sheet[input])));

    /// <summary>The rows that match together.</summary>
    public static EquatableList<BilingualText> Rows(TableResult result) => KnownNames.Of(result.MatchedRows.Select(row => row.Value));

    private static FactDeclaration Find(FactCatalogue facts, FactName name) => facts.TryFind(name, out var fact) ? fact : throw new InvalidOperationException($"The table reads '{name}', which is not declared.");

    private static BilingualText Read(FactDeclaration fact, FactValue value) =>
        new($"{fact.Title.Chinese}“{value.In(Language.Chinese)}”", $"{fact.Title.English} '{value.In(Language.English)}'");
}
