namespace Tianhe.Governance.Documents;

/// <summary>The ids that several rooms know, each written as its text.</summary>
internal static class IdShapes
{
    public static Shape<ActionId> Action { get; } = Shapes.Id(text => new ActionId(text), id => id.Value);

    public static Shape<CategoryId> Category { get; } = Shapes.Id(text => new CategoryId(text), id => id.Value);

    public static Shape<ClockId> Clock { get; } = Shapes.Id(text => new ClockId(text), id => id.Value);

    public static Shape<CommandId> Command { get; } = Shapes.Id(text => new CommandId(text), id => id.Value);

    public static Shape<NodeId> Node { get; } = Shapes.Id(text => new NodeId(text), id => id.Value);

    public static Shape<OrderId> Order { get; } = Shapes.Id(text => new OrderId(text), id => id.Value);

    public static Shape<PartyBodyId> PartyBody { get; } = Shapes.Id(text => new PartyBodyId(text), id => id.Value);

    public static Shape<PersonId> Person { get; } = Shapes.Id(text => new PersonId(text), id => id.Value);

    public static Shape<ReasonId> Reason { get; } = Shapes.Id(text => new ReasonId(text), id => id.Value);

    public static Shape<RoleId> Role { get; } = Shapes.Id(text => new RoleId(text), id => id.Value);

    public static Shape<StageId> Stage { get; } = Shapes.Id(text => new StageId(text), id => id.Value);

    public static Shape<TierId> Tier { get; } = Shapes.Id(text => new TierId(text), id => id.Value);

    public static Shape<TransitionId> Transition { get; } = Shapes.Id(text => new TransitionId(text), id => id.Value);

    public static Shape<UrgencyId> Urgency { get; } = Shapes.Id(text => new UrgencyId(text), id => id.Value);

    public static Shape<WorkflowId> Workflow { get; } = Shapes.Id(text => new WorkflowId(text), id => id.Value);

    public static Shape<FactName> Fact { get; } = Shapes.Id(text => new FactName(text), name => name.Value);
}
