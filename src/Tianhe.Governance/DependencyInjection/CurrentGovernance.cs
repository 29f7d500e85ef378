namespace Tianhe.Governance;

/// <summary>Holds the rules and the place that are current, and replaces them as one.</summary>
/// <remarks>
/// The one type of the library that changes. A replacement is checked before it takes effect: what does not fit is thrown, and what
/// was current stays. Readers never see rules of one and the place of another. Safe for all threads.
/// </remarks>
public sealed class CurrentGovernance
{
    private GovernanceSnapshot _snapshot;

    /// <summary>Begins with a snapshot.</summary>
    /// <param name="snapshot">What is current at first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="snapshot"/> is null.</exception>
    public CurrentGovernance(GovernanceSnapshot snapshot) => _snapshot = snapshot ?? throw new ArgumentNullException(nameof(snapshot));

    /// <summary>What is current now.</summary>
    public GovernanceSnapshot Snapshot => Volatile.Read(ref _snapshot);

    /// <summary>Replaces rules and place together.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="place">The place.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidDefinitionException">They do not fit each other; what was current stays.</exception>
    public void Replace(RulePack rules, Jurisdiction place) => Volatile.Write(ref _snapshot, GovernanceSnapshot.Of(rules, place));

    /// <summary>Replaces the rules and keeps the place, whatever it is by then.</summary>
    /// <param name="rules">The rules.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    /// <exception cref="InvalidDefinitionException">They do not fit the place; what was current stays.</exception>
    public void ReplaceRules(RulePack rules) => Change(before => GovernanceSnapshot.Of(rules, before.Place));

    /// <summary>Replaces the place and keeps the rules, whatever they are by then.</summary>
    /// <param name="place">The place.</param>
    /// <exception cref="ArgumentNullException"><paramref name="place"/> is null.</exception>
    /// <exception cref="InvalidDefinitionException">The rules do not fit it; what was current stays.</exception>
    public void ReplacePlace(Jurisdiction place) => Change(before => GovernanceSnapshot.Of(before.Rules, place));

    /// <summary>Somebody else may replace the other half meanwhile; then the change is made anew on what is current.</summary>
    private void Change(Func<GovernanceSnapshot, GovernanceSnapshot> change)
    {
        GovernanceSnapshot before;
        GovernanceSnapshot after;
        do
        {
            before = Snapshot;
            after = change(before);
        }
        while (!ReferenceEquals(Interlocked.CompareExchange(ref _snapshot, after, before), before));
    }
}
