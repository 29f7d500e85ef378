using System.Diagnostics.CodeAnalysis;

using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Orders;

/// <summary>The kinds of matters: a list, or the id of a list of codes each of which may be submitted.</summary>
internal sealed class OrderCategoriesShape(Shape<EquatableList<OrderCategory>> list) : Shape<OrderCategoriesContent>
{
    public override BilingualText Accepts { get; } = new($"{list.Accepts.Chinese}，或者{CodeListShape.ListName}中的编号", $"{list.Accepts.English}, or an id out of {CodeListShape.ListName}");

    public override string Cell => $"{list.Cell}<br>{CodeListShape.ListName} 中的编号 / an id out of {CodeListShape.ListName}";

    public override bool TryRead(Reading reading, int node, [MaybeNullWhen(false)] out OrderCategoriesContent value)
    {
        value = null;
        switch (reading.Document.KindOf(node))
        {
            case NodeKind.Array:
                if (list.TryRead(reading, node, out var categories))
                {
                    value = new(categories, null);
                }

                break;
            case NodeKind.Text:
                if (CodeListShape.Named.TryRead(reading, node, out var codes))
                {
                    value = new([], codes);
                }

                break;
            default:
                return reading.WrongKind(node, Accepts);
        }

        return value is not null;
    }

    public override Written Write(OrderCategoriesContent value) => value.Codes is { } codes ? CodeListShape.Named.Write(codes) : list.Write(value.List);

    public override Written Schema(SchemaParts parts) => Written.Object(
    [
        ("anyOf", Written.List([list.Schema(parts), Shapes.Id(text => text, text => text).Schema(parts)])),
    ]);

    public override void Describe(ReferencePage page) => list.Describe(page);

    public override void Locate(Locator locator, int node, string path)
    {
        if (locator.Document.KindOf(node) == NodeKind.Array)
        {
            list.Locate(locator, node, path);
        }
    }
}
