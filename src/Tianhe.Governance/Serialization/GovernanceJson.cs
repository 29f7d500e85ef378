using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Grading;
using Tianhe.Governance.Serialization;

namespace Tianhe.Governance;

/// <summary>The JSON of what hosts store and send: orders and their events, commands, refusals, findings, trees, reports.</summary>
/// <remarks>
/// A resolver goes first into the chain of a host's options and answers for the library's types only; the host's own types, in
/// which they may stand, stay with the resolvers behind it. Names, encoders and number handling of the options do not change the
/// stored form. No reflection: fit for trimming and ahead-of-time compilation. What is tolerated when reading, and what is not,
/// stands in <c>docs/json.md</c>. Safe for all threads.
/// </remarks>
/// <example><code>options.TypeInfoResolverChain.Insert(0, GovernanceJson.Resolver);</code></example>
public static class GovernanceJson
{
    /// <summary>The resolver for who reads no grade reports and has no calendar of his own: China's calendar is at hand, and no scheme.</summary>
    public static IJsonTypeInfoResolver Resolver { get; } = ResolverFor(new());

    /// <summary>A resolver that knows the calendars by which deadlines were counted, and the schemes that made reports.</summary>
    /// <param name="options">The calendars and schemes.</param>
    /// <returns>The resolver; make it once and keep it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">Two different calendars have one revision, or two different schemes one pack, id and version: a stored value could mean either.</exception>
    public static IJsonTypeInfoResolver ResolverFor(GovernanceJsonOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        EquatableList<WorkingCalendar> calendars = [.. options.Calendars.Append(WorkingCalendar.China).Distinct()];
        EquatableList<GradingScheme> schemes = [.. options.Schemes.Distinct()];
        if (calendars.GroupBy(calendar => calendar.Revision).FirstOrDefault(group => group.Skip(1).Any()) is { } calendar)
        {
            throw new ArgumentException($"Two different calendars have the revision '{calendar.Key}'.", nameof(options));
        }

        if (schemes.GroupBy(SchemeName.Of).FirstOrDefault(group => group.Skip(1).Any()) is { } scheme)
        {
            throw new ArgumentException($"Two different schemes are called '{scheme.Key}'.", nameof(options));
        }

        return new Contracts(calendars, schemes);
    }
}
