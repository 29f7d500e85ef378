namespace Tianhe.Governance.Structure;

/// <summary>How large a Party body of each form is, how large its committee, and how long a term: what <see cref="PartyNetwork.Check"/> compares bodies with.</summary>
/// <remarks>
/// Data: a place that has other rules writes other values. "Above" and "below" exclude the number itself, "min" and "max" include
/// it. The values may contradict each other; whoever uses the rules checks them together. Immutable; equal when every member is equal.
/// </remarks>
public sealed record PartyRules
{
    /// <summary>The greatest number that a rule may give.</summary>
    public const int MaxFigure = 100_000;

    /// <summary>The values of the regulations on the work of Party branches (中国共产党支部工作条例), as they are restated in secondary texts.</summary>
    /// <remarks>
    /// The restated text names no form for exactly 100 members, so that neither a general branch nor a committee of 100 is reported.
    /// The five years are those of the level <c>community-body</c> of <see cref="PartyLadder.Tianhe"/>; another ladder changes
    /// <see cref="Terms"/>. Terms are stated for branches only, and after how long a temporary branch becomes a branch is not
    /// known from a text that could be cited, so <see cref="TemporaryMonths"/> is null.
    /// </remarks>
    public static PartyRules BranchWork { get; } = new()
    {
        Name = new("支部工作条例", "the regulations on branch work"),
        MinBranchMembers = 3,
        MaxBranchMembers = 50,
        GeneralBranchBelow = 100,
        CommitteeAbove = 100,
        MaxOrganisations = 5,
        CommitteeFrom = 7,
        MinCommittee = 3,
        UsualCommittee = 5,
        MaxCommittee = 7,
        MaxSecretaries = 2,
        Terms = [new() { Level = "community-body", Years = 5 }, new() { Years = 3 }],
        Citation = new(new("中共中央", "Central Committee of the Communist Party of China"), new("中国共产党支部工作条例", "Regulations on the Work of Party Branches"))
        {
            Note = new("据三处转述，其中一处为官方网站；发文机关据通识，条款未注，效力未核", "restated in three texts, one of them on an official site; the issuing body by general knowledge, articles not noted, validity unchecked"),
        },
    };

    /// <summary>What the rules are called in findings.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required BilingualText Name { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The fewest full members of a branch; where there are fewer, those of several organisations form a joint branch.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1 or above <see cref="MaxFigure"/>.</exception>
    public required int MinBranchMembers { get; init => field = Figure(value); }

    /// <summary>The most full members of a branch as a rule; a general branch has more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1 or above <see cref="MaxFigure"/>.</exception>
    public required int MaxBranchMembers { get; init => field = Figure(value); }

    /// <summary>The number of full members that a general branch does not reach.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1 or above <see cref="MaxFigure"/>.</exception>
    public required int GeneralBranchBelow { get; init => field = Figure(value); }

    /// <summary>The number of full members that a committee exceeds. It is set up with approval and not by number alone.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1 or above <see cref="MaxFigure"/>.</exception>
    public required int CommitteeAbove { get; init => field = Figure(value); }

    /// <summary>The most organisations of a joint branch as a rule.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1 or above <see cref="MaxFigure"/>.</exception>
    public required int MaxOrganisations { get; init => field = Figure(value); }

    /// <summary>The number of full members from which a branch has a committee, inclusive.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1 or above <see cref="MaxFigure"/>.</exception>
    public required int CommitteeFrom { get; init => field = Figure(value); }

    /// <summary>The fewest members of the committee of a branch.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1 or above <see cref="MaxFigure"/>.</exception>
    public required int MinCommittee { get; init => field = Figure(value); }

    /// <summary>The most members that the committee of a branch has as a rule; more, up to <see cref="MaxCommittee"/>, are not reported.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1 or above <see cref="MaxFigure"/>.</exception>
    public required int UsualCommittee { get; init => field = Figure(value); }

    /// <summary>The most members of the committee of a branch.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1 or above <see cref="MaxFigure"/>.</exception>
    public required int MaxCommittee { get; init => field = Figure(value); }

    /// <summary>The most that a branch without a committee has in its place: a secretary, and a deputy where needed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1 or above <see cref="MaxFigure"/>.</exception>
    public required int MaxSecretaries { get; init => field = Figure(value); }

    /// <summary>How long the terms are; a body for which none is stated is not checked.</summary>
    /// <exception cref="ArgumentException">A term is null.</exception>
    public EquatableList<PartyTerm> Terms
    {
        get;
        init => field = value.Any(term => term is null) ? throw new ArgumentException("A term is null.", nameof(value)) : value;
    }

    /// <summary>After how many months a temporary branch is reported, since what lasts so long and qualifies forms a branch; null where it is not looked at.</summary>
    /// <remarks>Findings name the rules by <see cref="Name"/>: whoever adds what <see cref="BranchWork"/> does not say sets <see cref="Name"/> and <see cref="Citation"/> too.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1 or above <see cref="MaxFigure"/>.</exception>
    public int? TemporaryMonths { get; init => field = value is { } months ? Figure(months) : null; }

    /// <summary>The published text on which the rules rest, or null where they are the place's own or an illustration.</summary>
    public Citation? Citation { get; init; }

    /// <summary>The forms whose bounds a number of full members keeps; none where the rules name no form for it.</summary>
    internal IEnumerable<PartyForm> FormsFor(int members)
    {
        if (members <= MaxBranchMembers)
        {
            yield return members < MinBranchMembers ? PartyForm.JointBranch : PartyForm.Branch;
        }
        else if (members < GeneralBranchBelow)
        {
            yield return PartyForm.GeneralBranch;
        }

        if (members > CommitteeAbove)
        {
            yield return PartyForm.Committee;
        }
    }

    /// <summary>The term of bodies of a level and form: that of the level if there is one, else that of every level; null where none is stated.</summary>
    internal int? YearsOf(TierId level, PartyForm form) =>
        (Terms.FirstOrDefault(term => term.Level == level && term.Forms.Contains(form))
            ?? Terms.FirstOrDefault(term => term.Level is null && term.Forms.Contains(form)))?.Years;

    private static int Figure(int value) => value is < 1 or > MaxFigure
        ? throw new ArgumentOutOfRangeException(nameof(value), value, $"A rule gives a number from 1 to {MaxFigure}.")
        : value;
}
