using Tianhe.Governance.Documents;
using Tianhe.Governance.Orders;

namespace Tianhe.Governance;

/// <summary>Submit an order (点单): a resident asks for something at a place.</summary>
/// <remarks>
/// The person who asks is the one on whose behalf the occasion is, or its actor. The resident's words, name and phone stay
/// with the host; the order carries a reference to them at most. Immutable; equal when every member is equal.
/// </remarks>
public sealed record Submit : OrderCommand
{
    /// <summary>The id of the order, made by the host.</summary>
    /// <exception cref="ArgumentException">The id is the default value.</exception>
    public required OrderId Id
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("An order has an id.", nameof(value)) : value;
    }

    /// <summary>What kind of matter it is; must be among the categories of the rules.</summary>
    /// <exception cref="ArgumentException">The id is the default value.</exception>
    public required CategoryId Category
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("An order has a category.", nameof(value)) : value;
    }

    /// <summary>How urgent it is: one of the urgencies of the rules where these list any, and null where they list none.</summary>
    /// <exception cref="ArgumentException">The id is the default value.</exception>
    public UrgencyId? Urgency
    {
        get;
        init => field = value is { IsDefault: true } ? throw new ArgumentException("An urgency has an id.", nameof(value)) : value;
    }

    /// <summary>The node where it is; must be in the tree.</summary>
    /// <exception cref="ArgumentException">The id is the default value.</exception>
    public required NodeId Place
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("An order has a place.", nameof(value)) : value;
    }

    /// <summary>The host's reference to the resident's words and contact, or null; never the words themselves.</summary>
    /// <exception cref="ArgumentException">It was cut in the middle of a character.</exception>
    public string? Details { get; init => field = value is null ? null : WellFormed.Check(value); }

    internal override OrderAction Action => OrderAction.Submit;

    internal override void CheckPayload(in OrderAct act, ref List<Refusal>? refusals)
    {
        if (!act.Process.Rules.IsCategory(Category))
        {
            (refusals ??= []).Add(new(OrderRefusals.UnknownCategory,
                [new("category", Category.Value), new("known", KnownCategories(act.Process.Rules))],
                act.Process.ReferenceTo("categories")));
        }

        CheckUrgency(act.Process, ref refusals);
        if (!act.Process.Jurisdiction.Tree.Contains(Place))
        {
            (refusals ??= []).Add(new(OrderRefusals.UnknownPlace, [new("place", Place.Value)], act.Process.ReferenceToRules()));
        }
    }

    internal override OrderEvent Record(in OrderStep step) =>
        new OrderSubmitted(step, new(Category, Urgency, Place, step.Occasion.OnBehalfOf ?? step.Occasion.Actor, Details, step.Occasion.At));

    internal override bool IsRecordedBy(OrderEvent recorded) =>
        recorded is OrderSubmitted submitted && submitted.Order == Id && submitted.Request.Category == Category
        && submitted.Request.Urgency == Urgency && submitted.Request.Place == Place && submitted.Request.Details == Details;

    private EquatableList<BilingualText> KnownCategories(OrderRules rules) =>
        rules.CategoryCodes is { } codes ? NearestNames.Of(Category.Value, codes.Codes) : KnownNames.Of(rules.Categories.Select(category => category.Name));

    private void CheckUrgency(OrderProcess process, ref List<Refusal>? refusals)
    {
        var known = process.Rules.Urgencies;
        if (Urgency is { } urgency && !known.Any(one => one.Id == urgency))
        {
            (refusals ??= []).Add(new(OrderRefusals.UnknownUrgency, [new("urgency", urgency.Value), new("known", Names(known))], process.ReferenceTo("urgencies")));
        }
        else if (Urgency is null && known.Count > 0)
        {
            (refusals ??= []).Add(new(OrderRefusals.NoUrgency, [new("known", Names(known))], process.ReferenceTo("urgencies")));
        }
    }

    private static EquatableList<BilingualText> Names(EquatableList<OrderUrgency> urgencies) => KnownNames.Of(urgencies.Select(one => one.Name));
}
