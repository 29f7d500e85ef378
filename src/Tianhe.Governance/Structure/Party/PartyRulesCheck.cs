namespace Tianhe.Governance.Structure;

/// <summary>Finds the values of Party rules that contradict each other; paths begin with the names of the members in a rule pack.</summary>
internal static class PartyRulesCheck
{
    public static EquatableList<Finding> Run(PartyRules rules) => Run(
        new(rules.MinBranchMembers, rules.MaxBranchMembers, rules.GeneralBranchBelow, rules.CommitteeAbove, rules.MinCommittee, rules.UsualCommittee, rules.MaxCommittee), rules.Terms);

    /// <summary>The same of values of which some may not be known.</summary>
    public static EquatableList<Finding> Run(PartyBounds rules, EquatableList<PartyTerm> terms) =>
    [
        .. Bounds(rules).Where(bounds => bounds.Low.Value > bounds.High.Value).Select(bounds => PartyFindings.BoundsReversed.Error(
            bounds.High.Path,
            new("low", bounds.Low.Name),
            new("lowValue", bounds.Low.Value!.Value),
            new("high", bounds.High.Name),
            new("highValue", bounds.High.Value!.Value))),
        .. terms.SelectMany(term => term.Forms.Select(form => (term.Level, Form: form))).GroupBy(one => one).Where(same => same.Skip(1).Any())
            .Select(same => PartyFindings.TermTwice.Error(
                "terms",
                new("level", same.Key.Level is { } level ? BilingualText.Same(level.Value) : new BilingualText("其他", "of no term of its own")),
                new("form", PartyForms.NameOf(same.Key.Form)))),
    ];

    /// <summary>What may not exceed what. At least one number is left to a general branch.</summary>
    private static IEnumerable<((BilingualText Name, int? Value) Low, (string Path, BilingualText Name, int? Value) High)> Bounds(PartyBounds rules) =>
    [
        ((new("支部党员下限", "the fewest members of a branch"), rules.MinBranchMembers), ("maxBranchMembers", new("支部党员上限", "the most of a branch"), rules.MaxBranchMembers)),
        ((new("党总支党员最少数", "the fewest members of a general branch"), rules.MaxBranchMembers + 1), ("generalBranchBelow", new("党总支党员最多数", "the most of a general branch"), rules.GeneralBranchBelow - 1)),
        ((new("党委党员数的下界", "the number that a committee exceeds"), rules.CommitteeAbove), ("generalBranchBelow", new("党总支党员数的上界", "the number that a general branch does not reach"), rules.GeneralBranchBelow)),
        ((new("支部委员会人数下限", "the fewest members of the committee of a branch"), rules.MinCommittee), ("usualCommittee", new("支部委员会一般人数", "the usual most"), rules.UsualCommittee)),
        ((new("支部委员会一般人数", "the usual most of the committee of a branch"), rules.UsualCommittee), ("maxCommittee", new("支部委员会人数上限", "the most"), rules.MaxCommittee)),
    ];
}
