using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>What a row of a table gives: a value of a declared type, or the name of a time limit.</summary>
/// <remarks>
/// Where a hit policy orders outputs, the first of the declared texts is the highest, and of numbers, dates and amounts of time the
/// greatest; of truths true. Of several outputs the first one declared decides first. Immutable; equal when every member is equal.
/// </remarks>
public sealed record TableOutput
{
    /// <summary>Describes an output.</summary>
    /// <param name="declaration">Name, type, range and scale of its values.</param>
    /// <exception cref="ArgumentNullException"><paramref name="declaration"/> is null.</exception>
    public TableOutput(FactDeclaration declaration) => Declaration = declaration ?? throw new ArgumentNullException(nameof(declaration));

    /// <summary>Name, type, range and scale of the values.</summary>
    public FactDeclaration Declaration { get; }

    /// <summary>The time limits that the values name, by their names; empty where the output is no time limit.</summary>
    public EquatableList<KeyValuePair<string, TimeLimit>> Limits { get; private init; }

    /// <summary>The value where no row matches, or null where then there is none.</summary>
    /// <remarks>Either every output of a table has one or none has.</remarks>
    public FactValue? Otherwise { get; init; }

    /// <summary>Describes an output whose values name time limits, from the highest to the lowest.</summary>
    /// <param name="name">The name of the output.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="limits">The time limits by their names: at least one, each name once, none blank.</param>
    /// <returns>The output.</returns>
    /// <exception cref="ArgumentException">The name is the default value, or the limits are not as described.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    public static TableOutput OfLimits(FactName name, BilingualText title, EquatableList<KeyValuePair<string, TimeLimit>> limits) =>
        new(FactDeclaration.ForText(name, title, [.. limits.Select(limit => limit.Key)])) { Limits = limits };

    /// <summary>Name and type.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => Declaration.ToString();
}
