using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Orders;

/// <summary>What was asked for.</summary>
internal static class OrderRequestShape
{
    public static ObjectShape<OrderRequest> Shape { get; } = Describe();

    private static ObjectShape<OrderRequest> Describe()
    {
        var request = new ObjectShapeBuilder<OrderRequest>("order-request", new("居民所点的事项。", "What was asked for."));
        var category = request.Required("category", new("事项类别", "the kind of matter"), IdShapes.Category, value => value.Category);
        var urgency = request.OptionalValue("urgency", new("紧急程度；规则不区分时不写", "how urgent it is; left out where the rules distinguish no urgency"), IdShapes.Urgency, value => value.Urgency);
        var place = request.Required("place", new("所在的节点", "the node where it is"), IdShapes.Node, value => value.Place);
        var requester = request.Required("requester", new("诉求人", "the person who asked"), IdShapes.Person, value => value.Requester);
        var details = request.Optional("details", new("诉求原文和联系方式的存放处", "the host's reference to the resident's words and contact"), Shapes.AnyText, value => value.Details);
        var submittedAt = request.Required("submittedAt", new("点单的时刻", "when it was submitted"), Shapes.Instant, value => value.SubmittedAt);
        return request.Build(read => new(read.Get(category), read.Get(urgency), read.Get(place), read.Get(requester), read.Get(details), read.Get(submittedAt)));
    }
}
