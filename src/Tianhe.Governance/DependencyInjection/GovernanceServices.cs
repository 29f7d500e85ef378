using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Tianhe.Governance;

/// <summary>Registers the library with a container. Everything works without one, too.</summary>
public static class GovernanceServices
{
    /// <summary>
    /// Registers rules and place: <see cref="CurrentGovernance"/> once, and <see cref="GovernanceSnapshot"/> for each scope, so that a
    /// request works by one set of rules though they are replaced meanwhile.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="rules">The rules to begin with.</param>
    /// <param name="place">The place to begin with.</param>
    /// <returns>The services.</returns>
    /// <remarks>Checked here, so that a host with rules that do not fit does not start. Called twice, the first call counts.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidDefinitionException">The rules do not fit the place; every problem is listed.</exception>
    public static IServiceCollection AddTianheGovernance(this IServiceCollection services, RulePack rules, Jurisdiction place)
    {
        ArgumentNullException.ThrowIfNull(services);
        var snapshot = GovernanceSnapshot.Of(rules, place);
        services.TryAddSingleton(_ => new CurrentGovernance(snapshot));
        services.TryAddScoped(provider => provider.GetRequiredService<CurrentGovernance>().Snapshot);
        return services;
    }
}
