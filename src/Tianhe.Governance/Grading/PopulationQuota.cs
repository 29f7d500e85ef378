namespace Tianhe.Governance.Grading;

/// <summary>How many subjects a cap left room for, and how many asked for it.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record PopulationQuota
{
    internal PopulationQuota(CompiledPopulationCap cap, GroupId? group, int counted, int candidates)
    {
        Cap = cap.Cap;
        Grade = cap.Band!;
        Group = group;
        Counted = counted;
        Candidates = candidates;
        Exact = Marks.Trimmed(Cap.Share * counted);
        Limit = (int)(Cap.Rounding == ShareRounding.Up ? decimal.Ceiling(Exact) : decimal.Floor(Exact));
        Rule = cap.Reference;
    }

    /// <summary>The cap.</summary>
    public PopulationCap Cap { get; }

    /// <summary>The grade that is capped.</summary>
    public GradeBand Grade { get; }

    /// <summary>The group within which it was counted, or null where it was counted over all.</summary>
    public GroupId? Group { get; }

    /// <summary>The number of subjects that the share is taken of.</summary>
    public int Counted { get; }

    /// <summary>The share before rounding: 30 % of 45 is 13.5.</summary>
    public decimal Exact { get; }

    /// <summary>The share as rounded.</summary>
    public int Limit { get; }

    /// <summary>The number of subjects that had the grade before the cap, those displaced from a better one included.</summary>
    public int Candidates { get; }

    /// <summary>The number of subjects that kept the grade; more than <see cref="Limit"/> only where equal ones all stay.</summary>
    public int Kept { get; internal init; }

    /// <summary>The cap as a rule, with the text it rests on.</summary>
    public RuleReference Rule { get; }

    /// <summary>Says how the share came about and what became of it, in a sentence.</summary>
    /// <param name="language">The language.</param>
    /// <param name="phrasebook">The host's wordings; the built-in ones when null.</param>
    /// <returns>The sentence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(Language language, Phrasebook? phrasebook = null) => PopulationAccount.Line(this).Describe(language, phrasebook);

    /// <summary>The share and what became of it, in English.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() =>
        $"{Cap.Grade}{(Group is { } group ? $" in {group}" : "")}: {Marks.Percent(Cap.Share)} of {Counted} = {Marks.Text(Exact)}, room for {Limit}, {Candidates} candidate(s), {Kept} kept";
}
