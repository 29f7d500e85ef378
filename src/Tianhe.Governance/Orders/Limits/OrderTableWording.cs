using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;

namespace Tianhe.Governance.Orders;

/// <summary>Why a table of the rules decides nothing of an order, in words.</summary>
internal static class OrderTableWording
{
    /// <summary>Each input that has no value, with what the order has in its place.</summary>
    public static EquatableList<BilingualText> Missing(TableResult result, OrderMatter matter)
    {
        var facts = result.Table.Description.Facts;
        return result.MissingFacts.Select(fact => Missing(Find(facts, fact.Key), matter)).ToEquatableList();
    }

    /// <summary>Each input with its value.</summary>
    public static EquatableList<BilingualText> Read(TableResult result) =>
        KnownNames.Of(result.Table.Description.Inputs.Select(input => Read(Find(result.Sheet.Catalogue, input), result.Sheet[input])));

    /// <summary>The rows that match together.</summary>
    public static EquatableList<BilingualText> Rows(TableResult result) => KnownNames.Of(result.MatchedRows.Select(row => row.Value));

    private static FactDeclaration Find(FactCatalogue facts, FactName name) => facts.TryFind(name, out var fact) ? fact : throw new InvalidOperationException($"The table reads '{name}', which is not declared.");

    private static BilingualText Read(FactDeclaration fact, FactValue value) =>
        new($"{fact.Title.Chinese}“{value.In(Language.Chinese)}”", $"{fact.Title.English} '{value.In(Language.English)}'");

    private static BilingualText Missing(FactDeclaration fact, OrderMatter matter) => matter.Written(fact.Name) is not { } written
        ? new($"{fact.Title.Chinese}（工单没有写明）", $"{fact.Title.English} (the order states none)")
        : fact.Name == OrderFacts.Place
            ? new($"{fact.Title.Chinese}（“{written}”及其上级都不在可用值之列）", $"{fact.Title.English} (neither '{written}' nor what is above it is among the values)")
            : new($"{fact.Title.Chinese}（“{written}”不在可用值之列）", $"{fact.Title.English} ('{written}' is not among the values)");
}
