using Tianhe.Governance.Documents;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Orders;

/// <summary>The events of an order, told by their type, for whom some clocks are described.</summary>
internal sealed class OrderEventShape
{
    private readonly ObjectShape<ClockState> _clock;

    public OrderEventShape(ObjectShape<ClockState> clock)
    {
        _clock = clock;
        Submitted = DescribeSubmitted();
        Admitted = Plain("admitted", new("工单已受理。", "An order was admitted."), step => new OrderAdmitted(step));
        Dispatched = DescribeDispatched();
        Acknowledged = Plain("acknowledged", new("工单已签收。", "An order was acknowledged."), step => new OrderAcknowledged(step));
        Returned = DescribeReturned();
        Handled = Plain("handled", new("工单已办结。", "An order was reported as handled."), step => new OrderHandled(step));
        Checked = Truthful("checked", new("办理结果已核查。", "What was reported was checked."), "passed", new("核查是否通过", "whether the check was passed"), value => value.Passed, (step, passed) => new OrderChecked(step, passed));
        Rated = Truthful("rated", new("诉求人已评单。", "The person who asked has rated the order."), "isSatisfied", new("诉求人是否满意", "whether that person is satisfied"), value => value.IsSatisfied, (step, satisfied) => new OrderRated(step, satisfied));
        Closed = Truthful("closed", new("工单已结案。", "An order was closed."), "isSolved", new("事项是否解决", "whether the matter was solved"), value => value.IsSolved, (step, solved) => new OrderClosed(step, solved));
        Acted = DescribeActed();
        Any = new(
            "order-event", new("工单上发生的事及其结果。", "Something that has happened to an order, with its outcome."), "type",
            new Case<OrderEvent>.Of<OrderSubmitted>("submitted", Submitted),
            new Case<OrderEvent>.Of<OrderAdmitted>("admitted", Admitted),
            new Case<OrderEvent>.Of<OrderDispatched>("dispatched", Dispatched),
            new Case<OrderEvent>.Of<OrderAcknowledged>("acknowledged", Acknowledged),
            new Case<OrderEvent>.Of<OrderReturned>("returned", Returned),
            new Case<OrderEvent>.Of<OrderHandled>("handled", Handled),
            new Case<OrderEvent>.Of<OrderChecked>("checked", Checked),
            new Case<OrderEvent>.Of<OrderRated>("rated", Rated),
            new Case<OrderEvent>.Of<OrderClosed>("closed", Closed),
            new Case<OrderEvent>.Of<OrderActed>("acted", Acted));
    }

    public OneOfShape<OrderEvent> Any { get; }

    public ObjectShape<OrderSubmitted> Submitted { get; }

    public ObjectShape<OrderAdmitted> Admitted { get; }

    public ObjectShape<OrderDispatched> Dispatched { get; }

    public ObjectShape<OrderAcknowledged> Acknowledged { get; }

    public ObjectShape<OrderReturned> Returned { get; }

    public ObjectShape<OrderHandled> Handled { get; }

    public ObjectShape<OrderChecked> Checked { get; }

    public ObjectShape<OrderRated> Rated { get; }

    public ObjectShape<OrderClosed> Closed { get; }

    public ObjectShape<OrderActed> Acted { get; }

    private ObjectShape<OrderActed> DescribeActed()
    {
        var step = new Step<OrderActed>("acted", new("工单按本地自定的动作或者因时限届满走了一步。", "An order has taken a step by an action of the place's own, or by a lapse."), _clock);
        var action = step.Builder.Required("action", new("动作", "the action"), IdShapes.Action, value => value.Act);
        var lapsed = step.Builder.OptionalValue("lapsed", new("因届满而执行此步骤的时限", "the clock that took the step by running out"), IdShapes.Clock, value => value.Lapsed);
        var handler = step.Builder.OptionalValue("handler", new("事件之后的承办人", "with whom the order is after this event"), IdShapes.Person, value => value.Handler);
        var named = step.Builder.OptionalValue("named", new("办理时指定的人", "the person whom the act named"), IdShapes.Person, value => value.Named);
        var facts = step.Builder.WithDefault("facts", new("写明的事实", "the facts that the act stated"), StatedFactsShape.Shape, value => value.Facts, []);
        var note = step.Builder.Optional("note", new("所附材料的编号", "the host's reference to what was written with it"), Shapes.AnyText, value => value.Note);
        return step.Builder.Build(read => new(step.Read(read), read.Get(action), read.Get(facts), read.Get(named), read.Get(note), read.Get(handler), read.Get(lapsed)));
    }

    private ObjectShape<OrderSubmitted> DescribeSubmitted() => WithPayload(
        "submitted", new("居民已点单。", "An order was submitted."), "request", new("所点的事项", "what was asked for"), OrderRequestShape.Shape, value => value.Request, (step, request) => new OrderSubmitted(step, request));

    private ObjectShape<OrderDispatched> DescribeDispatched() => WithPayload(
        "dispatched", new("工单已派给办理人。", "An order was given to a handler."), "handler", new("办理人", "the person who is to handle it"),
        IdShapes.Person, value => value.Handler, (step, handler) => new OrderDispatched(step, handler));

    private ObjectShape<OrderReturned> DescribeReturned() => WithPayload(
        "returned", new("办理人已退单。", "An order was given back by its handler."), "reason", new("退单的理由", "why"),
        IdShapes.Reason, value => value.Reason, (step, reason) => new OrderReturned(step, reason));

    private ObjectShape<TEvent> Truthful<TEvent>(string type, BilingualText docs, string member, BilingualText meaning, Func<TEvent, bool> get, Func<OrderStep, bool, TEvent> make)
        where TEvent : OrderEvent =>
        WithPayload(type, docs, member, meaning, Shapes.Truth, get, make);

    private ObjectShape<TEvent> Plain<TEvent>(string type, BilingualText docs, Func<OrderStep, TEvent> make)
        where TEvent : OrderEvent
    {
        var step = new Step<TEvent>(type, docs, _clock);
        return step.Builder.Build(read => make(step.Read(read)));
    }

    private ObjectShape<TEvent> WithPayload<TEvent, TPayload>(
        string type, BilingualText docs, string member, BilingualText meaning, Shape<TPayload> shape, Func<TEvent, TPayload> get, Func<OrderStep, TPayload, TEvent> make)
        where TEvent : OrderEvent
    {
        var step = new Step<TEvent>(type, docs, _clock);
        var payload = step.Builder.Required(member, meaning, shape, get);
        return step.Builder.Build(read => make(step.Read(read), read.Get(payload)));
    }

    /// <summary>What every event has.</summary>
    private sealed class Step<TEvent>
        where TEvent : OrderEvent
    {
        private readonly Member<TEvent, OrderId> _order;
        private readonly Member<TEvent, int> _version;
        private readonly Member<TEvent, Occasion> _occasion;
        private readonly Member<TEvent, TransitionId> _transition;
        private readonly Member<TEvent, StageId> _stage;
        private readonly Member<TEvent, StageKind> _stageKind;
        private readonly Member<TEvent, EquatableList<ClockState>> _clocks;
        private readonly Member<TEvent, RulesInForce> _rules;

        public Step(string type, BilingualText docs, ObjectShape<ClockState> clock)
        {
            Builder = new($"order-{type}", docs);
            Builder.Tag("type", type, new("事件的类型", "the type of the event"));
            _order = Builder.Required("order", new("工单的编号", "the id of the order"), IdShapes.Order, value => value.Order);
            _version = Builder.Required("version", new("事件之后工单的版本，从1起", "the version of the order after this event, from 1"), Shapes.Whole(1, int.MaxValue), value => value.Version);
            _occasion = Builder.Required("occasion", new("何人、何时、以哪个指令", "by whom, when and by which command"), OccasionShape.Shape, value => value.Occasion);
            _transition = Builder.Required("transition", new("所执行的步骤", "the step of the workflow that was taken"), IdShapes.Transition, value => value.Transition);
            _stage = Builder.Required("stage", new("到达的环节", "the stage reached"), IdShapes.Stage, value => value.Stage);
            _stageKind = Builder.Required("stageKind", new("该环节的含义", "what that stage means"), WorkflowShape.StageKinds, value => value.StageKind);
            _clocks = Builder.WithDefault("clocks", new("事件之后的各项时限", "the clocks as they stand after this event"), Shapes.List(clock, ClockStateShape.Key), value => value.Clocks, []);
            _rules = Builder.Required("rules", new("所用的规则", "by which rules it was decided"), RulesInForceShape.Shape, value => value.Rules);
        }

        public ObjectShapeBuilder<TEvent> Builder { get; }

        public OrderStep Read(MembersRead<TEvent> read) => new()
        {
            Order = read.Get(_order),
            Version = read.Get(_version),
            Occasion = read.Get(_occasion),
            Transition = read.Get(_transition),
            Stage = read.Get(_stage),
            StageKind = read.Get(_stageKind),
            Clocks = read.Get(_clocks),
            Rules = read.Get(_rules),
        };
    }
}
