using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;

namespace Tianhe.Governance.Orders;

/// <summary>What the list of duties says of an order at a place: whose matter it is, and who may take it.</summary>
/// <remarks>
/// Advice and no decision: it forbids nothing, and returning an order asks for a reason of the rules as before. Immutable; equal when
/// every member is equal.
/// </remarks>
public sealed record OrderRoute
{
    /// <summary>Whether the table names a duty, and why not where it does not.</summary>
    public TableOutcome Outcome => Result.Outcome;

    /// <summary>What the table says, with every row.</summary>
    public required TableResult Result { get; init; }

    /// <summary>The duty, or null where the table names none; see <see cref="Outcome"/>.</summary>
    public required Duty? Duty { get; init; }

    /// <summary>Whether the subdistrict carries it out itself (基本履职).</summary>
    public bool IsOurs => Duty is { Kind: DutyKind.Basic };

    /// <summary>Whether a department above leads and the subdistrict assists (配合履职).</summary>
    public bool IsAssisting => Duty is { Kind: DutyKind.Assisting };

    /// <summary>Whether a department above has taken it back (上级部门收回): then the list of duties is a ground for returning the order.</summary>
    public bool IsWithdrawn => Duty is { Kind: DutyKind.Withdrawn };

    /// <summary>Who leads where the duty is not the subdistrict's own, or null.</summary>
    public required BilingualText? Lead { get; init; }

    /// <summary>The roles that may take it, in the order of the rules; empty where it was withdrawn or the table names no duty.</summary>
    public required EquatableList<RoleId> Roles { get; init; }

    /// <summary>Who holds one of these roles at the place, or above it, on the day, each once and by the roles in their order.</summary>
    public required EquatableList<PersonId> People { get; init; }

    /// <summary>The rule that decided: the row of the table, or the table where no row did.</summary>
    public RuleReference Rule => Result.Rule;

    /// <summary>Where the table cannot be evaluated, the facts that have no value; otherwise empty.</summary>
    public EquatableList<FactName> MissingFacts => [.. Result.MissingFacts.Select(fact => fact.Key)];

    /// <summary>What the list of duties says, who may take the order, and how the table came to it.</summary>
    public required Explanation Explanation { get; init; }

    /// <summary>Says it in words, a line for each step.</summary>
    /// <param name="language">The language.</param>
    /// <param name="phrasebook">The host's wordings; the built-in ones when null.</param>
    /// <returns>Lines separated by a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(Language language, Phrasebook? phrasebook = null) => Explanation.Describe(language, phrasebook);

    /// <summary>The first line in English.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => Explanation.Lines[0].Describe(Language.English);
}
