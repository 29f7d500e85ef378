namespace Tianhe.Governance.Facts;

/// <summary>A condition as the algebra reads it: sets of codes joined by and and or, over known values. Immutable.</summary>
internal sealed class Formula
{
    private static readonly Formula[] None = [];

    private Formula(ConditionKind kind, int factIndex, IntervalSet codes, Formula[] parts)
    {
        Kind = kind;
        FactIndex = factIndex;
        Codes = codes;
        Parts = parts;
    }

    /// <summary>All of nothing.</summary>
    public static Formula True { get; } = new(ConditionKind.AllOf, -1, default, None);

    /// <summary>Any of nothing.</summary>
    public static Formula False { get; } = new(ConditionKind.AnyOf, -1, default, None);

    public ConditionKind Kind { get; }

    public int FactIndex { get; }

    /// <summary>The codes that meet an atom.</summary>
    public IntervalSet Codes { get; }

    public Formula[] Parts { get; }

    public static Formula Atom(int factIndex, IntervalSet codes) => new(ConditionKind.Atom, factIndex, codes, None);

    public static Formula AllOf(Formula[] parts) => parts.Length switch
    {
        0 => True,
        1 => parts[0],
        _ => new(ConditionKind.AllOf, -1, default, parts),
    };

    /// <summary>Alternatives on the same fact are one set of codes.</summary>
    public static Formula AnyOf(Formula[] parts)
    {
        if (parts.Length > 1 && parts.Count(part => part.Kind == ConditionKind.Atom) > 1)
        {
            parts =
            [
                .. parts.Where(part => part.Kind == ConditionKind.Atom).GroupBy(part => part.FactIndex)
                    .Select(atoms => atoms.Count() == 1 ? atoms.First() : Atom(atoms.Key, IntervalSet.Union([.. atoms.SelectMany(atom => atom.Codes.Intervals.ToArray())]))),
                .. parts.Where(part => part.Kind != ConditionKind.Atom),
            ];
        }

        return parts.Length switch
        {
            0 => False,
            1 => parts[0],
            _ => new(ConditionKind.AnyOf, -1, default, parts),
        };
    }

    public void AddFacts(HashSet<int> facts)
    {
        if (Kind == ConditionKind.Atom)
        {
            facts.Add(FactIndex);
        }

        foreach (var part in Parts)
        {
            part.AddFacts(facts);
        }
    }
}
