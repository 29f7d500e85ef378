using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Orders;

/// <summary>The facts about an order and an act on it that the guards of a workflow and the tables of its rules may read.</summary>
public static class OrderFacts
{
    /// <summary>How often the order was returned (退单): a whole number, 0 or more.</summary>
    public const string Returns = "order.returns";

    /// <summary>How often the order went back to its handler after a check or a rating: a whole number, 0 or more.</summary>
    public const string Redos = "order.redos";

    /// <summary>How often the order went back to its handler because the person who asked was not satisfied: a whole number, 0 or more, part of <see cref="Redos"/>.</summary>
    public const string RedosAfterRating = "order.redos-after-rating";

    /// <summary>The category of the order: a code or a text. Read by tables, not by guards.</summary>
    public const string Category = "order.category";

    /// <summary>The urgency of the order: a text; missing where none was stated. Read by tables, not by guards.</summary>
    public const string Urgency = "order.urgency";

    /// <summary>The id of the tier of the node where the order is: a text. Read by tables, not by guards.</summary>
    public const string Tier = "order.tier";

    /// <summary>Where the order is: a code or a text that is the id of a node. Of the node of the order and those above it the nearest that the fact lists counts. Read by tables, not by guards.</summary>
    public const string Place = "order.place";

    /// <summary>Whether the person who acts is the present handler; no when there is none.</summary>
    public const string ActorIsHandler = "actor.is-handler";

    /// <summary>Whether the check was passed; missing on every act but a check.</summary>
    public const string CheckPassed = "check.passed";

    /// <summary>Whether the resident is satisfied; missing on every act but a rating.</summary>
    public const string RatingSatisfied = "rating.satisfied";

    /// <summary>The declarations of what guards read; a workflow of orders is made with this catalogue.</summary>
    public static FactCatalogue Catalogue { get; } = FactCatalogue.Of(
    [
        FactDeclaration.ForNumber(Returns, new("退单次数", "number of returns"), 0) with { Minimum = 0, Direction = FactDirection.MoreIsWorse },
        FactDeclaration.ForNumber(Redos, new("重办次数", "number of redos"), 0) with { Minimum = 0, Direction = FactDirection.MoreIsWorse },
        FactDeclaration.ForTruth(ActorIsHandler, new("办理人就是承办人", "the person who acts is the handler")),
        FactDeclaration.ForTruth(CheckPassed, new("核查通过", "check passed")) with { Direction = FactDirection.MoreIsBetter },
        FactDeclaration.ForTruth(RatingSatisfied, new("诉求人满意", "resident satisfied")) with { Direction = FactDirection.MoreIsBetter },
        FactDeclaration.ForNumber(RedosAfterRating, new("因不满意重办次数", "number of redos after a rating"), 0) with { Minimum = 0, Direction = FactDirection.MoreIsWorse },
    ]);
}
