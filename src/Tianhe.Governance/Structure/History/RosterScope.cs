namespace Tianhe.Governance.Structure;

/// <summary>Of what a roster speaks: which part of the tree, which tiers, and which columns.</summary>
/// <remarks>
/// What is outside stays as it is: nodes outside are filled in from the tree of the day, columns outside keep their values. The default
/// value of each member is everything. Immutable; equal when every member is equal.
/// </remarks>
public sealed record RosterScope
{
    /// <summary>The node whose subtree the roster lists, or null for the whole tree. The node itself needs no row; a row with its id may restate it.</summary>
    public NodeId? Under { get; init; }

    /// <summary>The tiers of which the roster speaks; none listed, of all.</summary>
    public EquatableList<TierId> Tiers { get; init; }

    /// <summary>Whether it has a column of codes.</summary>
    public bool Codes { get; init; } = true;

    /// <summary>Whether it has a column of households.</summary>
    public bool Households { get; init; } = true;

    /// <summary>Whether it has a column of residents.</summary>
    public bool Population { get; init; } = true;

    /// <summary>Whether it has a column of kinds of grids.</summary>
    public bool Kinds { get; init; } = true;

    internal static RosterScope All { get; } = new();

    internal bool Speaks(TierId tier) => Tiers.Count == 0 || Tiers.Contains(tier);

    /// <summary>A row without what it has in columns outside the scope.</summary>
    internal NodeRecord Read(NodeRecord row) => Fill(row, code: null, households: null, population: null, kind: null);

    /// <summary>A record with the values of another in the columns outside the scope.</summary>
    internal NodeRecord Fill(NodeRecord record, NodeRecord from) => Fill(record, from.Code, from.Households, from.Population, from.Kind);

    private NodeRecord Fill(NodeRecord record, string? code, int? households, int? population, GridKind? kind) => record with
    {
        Code = Codes ? record.Code : code,
        Households = Households ? record.Households : households,
        Population = Population ? record.Population : population,
        Kind = Kinds ? record.Kind : kind,
    };
}
