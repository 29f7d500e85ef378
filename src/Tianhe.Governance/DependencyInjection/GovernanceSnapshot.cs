namespace Tianhe.Governance;

/// <summary>The rules and the place that go together at one time, bound to each other.</summary>
/// <remarks>Whoever works with one snapshot works by one set of rules from beginning to end. Immutable; equal when rules and place are.</remarks>
public sealed record GovernanceSnapshot
{
    private GovernanceSnapshot(RulePack rules, Jurisdiction place)
    {
        Rules = rules;
        Place = place;
        Orders = rules.BindTo(place);
    }

    /// <summary>The rules.</summary>
    public RulePack Rules { get; }

    /// <summary>The place.</summary>
    public Jurisdiction Place { get; }

    /// <summary>What decides the orders of the place, or null where the rules have no section of orders.</summary>
    public OrderProcess? Orders { get; }

    /// <summary>Binds rules to a place.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="place">The place.</param>
    /// <returns>The snapshot.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidDefinitionException">The rules do not fit the place, those of orders, a quota, a grid size or a Party term; every problem is listed, with line and column where the pack was loaded.</exception>
    public static GovernanceSnapshot Of(RulePack rules, Jurisdiction place)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(place);
        return new(rules, place);
    }

    /// <inheritdoc/>
    public bool Equals(GovernanceSnapshot? other) => ReferenceEquals(this, other) || (other is not null && Rules.Equals(other.Rules) && ReferenceEquals(Place, other.Place));

    /// <inheritdoc/>
    public override int GetHashCode() => Rules.GetHashCode();

    /// <summary>The rules.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => Rules.ToString();
}
