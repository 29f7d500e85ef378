namespace Tianhe.Governance.Workflows;

/// <summary>Something that may be done in a workflow.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record WorkflowAction
{
    /// <summary>Describes an action.</summary>
    /// <param name="id">Its id, unique in the workflow.</param>
    /// <param name="name">What the place calls it, as in "you may now: acknowledge".</param>
    /// <exception cref="ArgumentException">The id is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public WorkflowAction(ActionId id, BilingualText name)
    {
        Id = id.IsDefault ? throw new ArgumentException("An action has an id.", nameof(id)) : id;
        Name = name ?? throw new ArgumentNullException(nameof(name));
    }

    /// <summary>The id.</summary>
    public ActionId Id { get; }

    /// <summary>What the place calls it.</summary>
    public BilingualText Name { get; }

    /// <summary>The facts that an act by it may state. Guards of its steps read them of that act alone, so that nothing said before is taken for said again.</summary>
    /// <exception cref="ArgumentException">A name is the default value.</exception>
    public EquatableList<FactName> Facts
    {
        get;
        init => field = value.Any(fact => fact.IsDefault) ? throw new ArgumentException("Every fact has a name.", nameof(value)) : value;
    }
}
