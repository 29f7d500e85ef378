using Tianhe.Governance.Facts;
using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Orders;

/// <summary>What tables read of an order, whether it exists or is being submitted.</summary>
internal readonly struct OrderMatter
{
    /// <summary>The facts that tables may read, in the order in which they are listed to people.</summary>
    public static EquatableList<string> Facts { get; } =
        [OrderFacts.Category, OrderFacts.Urgency, OrderFacts.Tier, OrderFacts.Place, OrderFacts.Returns, OrderFacts.Redos, OrderFacts.RedosAfterRating];

    public required GovernanceTree Tree { get; init; }

    public required CategoryId Category { get; init; }

    public required UrgencyId? Urgency { get; init; }

    public required NodeId Place { get; init; }

    public int Returns { get; init; }

    public int Redos { get; init; }

    public int RedosAfterRating { get; init; }

    /// <summary>The values of a table's inputs. What the order does not have, or a fact does not list, is missing.</summary>
    public FactSheet SheetFor(DecisionTable table)
    {
        var catalogue = table.Description.Facts;
        var inputs = table.Description.Inputs;
        var values = new (int Index, FactValue Value)[inputs.Count];
        for (var i = 0; i < values.Length; i++)
        {
            catalogue.TryIndexOf(inputs[i], out var index);
            values[i] = (index, Read(inputs[i], catalogue.CodingOf(index)));
        }

        return FactSheet.WithoutProducing(catalogue, values);
    }

    /// <summary>What the order itself has, whether or not a fact lists it; null where it has nothing.</summary>
    public string? Written(FactName fact) => fact.Value switch
    {
        OrderFacts.Category => Category.Value,
        OrderFacts.Urgency => Urgency?.Value,
        OrderFacts.Tier => Tree.TryIndexOf(Place, out var index) ? Tree.TierAt(index).Id.Value : null,
        OrderFacts.Place => Place.Value,
        _ => null,
    };

    /// <summary>Why a table has no value of a fact: the order states none, or the fact does not list what it states.</summary>
    public BilingualText WhyMissing(FactDeclaration fact) => Written(fact.Name) is not { } written
        ? new($"{fact.Title.Chinese}（工单没有写明）", $"{fact.Title.English} (the order states none)")
        : fact.Name == OrderFacts.Place
            ? new($"{fact.Title.Chinese}（“{written}”及其上级都不在可用值之列）", $"{fact.Title.English} (neither '{written}' nor what is above it is among the values)")
            : new($"{fact.Title.Chinese}（“{written}”不在可用值之列）", $"{fact.Title.English} ('{written}' is not among the values)");

    private FactValue Read(FactName fact, FactCoding coding) => fact.Value switch
    {
        OrderFacts.Returns => Returns,
        OrderFacts.Redos => Redos,
        OrderFacts.RedosAfterRating => RedosAfterRating,
        OrderFacts.Place => NearestPlace(coding),
        _ => Written(fact) is { } text && coding.Encode(text, out _) == FactFault.None ? text : FactValue.Missing,
    };

    private FactValue NearestPlace(FactCoding coding)
    {
        for (var index = Tree.TryIndexOf(Place, out var place) ? place : -1; index >= 0; index = Tree.ParentAt(index))
        {
            var id = Tree.IdAt(index).Value;
            if (coding.Encode(id, out _) == FactFault.None)
            {
                return id;
            }
        }

        return FactValue.Missing;
    }
}
