using Tianhe.Governance.Calendars;
using Tianhe.Governance.Documents;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Orders;

/// <summary>The rules by which a place handles orders.</summary>
internal static class OrderRulesShape
{
    public static ObjectShape<OrderRulesContent> Shape { get; } = Describe();

    private static ObjectShape<OrderRulesContent> Describe()
    {
        var rules = new ObjectShapeBuilder<OrderRulesContent>("order-rules", new("工单的规则。", "The rules by which a place handles orders."));
        var calendar = rules.Required("calendar", new("计算期限所用的日历：china 为内置日历，或为 calendars 中的编号", "the calendar by which deadlines are counted: china is the built-in one, others are listed in calendars"), CalendarShape.Named, value => value.Calendar);
        var categories = rules.Required("categories", new("可以提交的事项类别，或者代码表的编号", "the kinds of matters that may be submitted, or the id of a list of codes"), new OrderCategoriesShape(Shapes.List(Category(), EntryKey.Id, least: 1)), value => value.Categories);
        var urgencies = rules.WithDefault("urgencies", new("紧急程度；不区分时不写", "how urgent an order may be; left out where the place does not distinguish"), Shapes.List(Urgency(), EntryKey.Id, least: 1), value => value.Urgencies, []);
        var reasons = rules.Required("returnReasons", new("可以退单的理由", "the reasons for which an order may be returned"), Shapes.List(Reason(), EntryKey.Id, least: 1), value => value.ReturnReasons);
        var handlers = rules.Required("handlerRoles", new("可以承办工单的职务", "the roles whose holders may be given orders"), Shapes.List(IdShapes.Role, EntryKey.Itself, least: 1), value => value.HandlerRoles);
        var tolerance = rules.Required("clockSkewTolerance", new("各机器时钟的允许误差，单位毫秒", "how far an act may be dated before the last one, in milliseconds"), WorkflowRulesShape.Tolerance, value => value.ClockSkewTolerance);
        var facts = rules.WithDefault("facts", new("本地自定的动作所写明的事实，在 facts 中声明", "the facts that acts of the place's own state, declared under facts"), Shapes.List(IdShapes.Fact, EntryKey.Itself), value => value.Facts, []);
        var routing = rules.Optional("routing", new("如何对照履职事项清单", "how orders are matched with the list of duties"), OrderRoutingShape.Shape, value => value.Routing);
        var workflow = rules.Required("workflow", new("办理流程", "the lifecycle of an order"), WorkflowShape.Shape, value => value.Workflow);
        return rules.Build(read => new()
        {
            Calendar = read.Get(calendar),
            Categories = read.Get(categories),
            Urgencies = read.Get(urgencies),
            ReturnReasons = read.Get(reasons),
            HandlerRoles = read.Get(handlers),
            ClockSkewTolerance = read.Get(tolerance),
            Facts = read.Get(facts),
            Routing = read.Get(routing),
            Workflow = read.Get(workflow),
        });
    }

    private static ObjectShape<OrderCategory> Category()
    {
        var category = new ObjectShapeBuilder<OrderCategory>("order-category", new("一类事项。", "A kind of matter."));
        var id = category.Required("id", new("类别的编号", "the id of the category"), IdShapes.Category, value => value.Id);
        var name = category.Required("name", new("类别的名称", "what it is called"), BilingualTextShape.Shape, value => value.Name);
        return category.Build(read => new(read.Get(id), read.Get(name)));
    }

    private static ObjectShape<OrderUrgency> Urgency()
    {
        var urgency = new ObjectShapeBuilder<OrderUrgency>("order-urgency", new("一级紧急程度。", "A degree of urgency."));
        var id = urgency.Required("id", new("紧急程度的编号", "the id of the degree"), IdShapes.Urgency, value => value.Id);
        var name = urgency.Required("name", new("紧急程度的名称", "what it is called"), BilingualTextShape.Shape, value => value.Name);
        return urgency.Build(read => new(read.Get(id), read.Get(name)));
    }

    private static ObjectShape<ReturnReason> Reason()
    {
        var reason = new ObjectShapeBuilder<ReturnReason>("return-reason", new("一种退单理由。", "A reason for a return."));
        var id = reason.Required("id", new("理由的编号", "the id of the reason"), IdShapes.Reason, value => value.Id);
        var name = reason.Required("name", new("理由的名称", "what it is called"), BilingualTextShape.Shape, value => value.Name);
        return reason.Build(read => new(read.Get(id), read.Get(name)));
    }
}
