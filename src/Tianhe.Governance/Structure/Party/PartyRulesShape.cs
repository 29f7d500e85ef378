using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>Party rules: <c>{ "minBranchMembers": 3, "maxBranchMembers": 50, …, "terms": [{ "years": 3 }] }</c>.</summary>
internal static class PartyRulesShape
{
    private static readonly Shape<int> Number = Shapes.Whole(1, PartyRules.MaxFigure);

    public static Shape<PartyRules> Shape { get; } = Describe();

    private static CheckedShape<PartyRules> Describe()
    {
        var rules = new ObjectShapeBuilder<PartyRules>("party-rules", new("党组织的规模、支部委员会和任期。", "How large Party bodies and their committees are, and how long a term."));
        var name = rules.Required("name", new("规则的名称", "what the rules are called"), BilingualTextShape.Shape, value => value.Name);
        var minBranch = rules.Required("minBranchMembers", new("支部至少几名正式党员", "the fewest full members of a branch"), Number, value => value.MinBranchMembers);
        var maxBranch = rules.Required("maxBranchMembers", new("支部一般至多几名正式党员，超过的设党总支", "the most full members of a branch as a rule; a general branch has more"), Number, value => value.MaxBranchMembers);
        var below = rules.Required("generalBranchBelow", new("党总支不足几名正式党员", "the number of full members that a general branch does not reach"), Number, value => value.GeneralBranchBelow);
        var above = rules.Required("committeeAbove", new("党委超过几名正式党员", "the number of full members that a committee exceeds"), Number, value => value.CommitteeAbove);
        var organisations = rules.Required("maxOrganisations", new("联合党支部一般至多几个单位", "the most organisations of a joint branch as a rule"), Number, value => value.MaxOrganisations);
        var from = rules.Required("committeeFrom", new("支部满几名正式党员设支部委员会", "from how many full members a branch has a committee"), Number, value => value.CommitteeFrom);
        var min = rules.Required("minCommittee", new("支部委员会至少几人", "the fewest members of the committee of a branch"), Number, value => value.MinCommittee);
        var usual = rules.Required("usualCommittee", new("支部委员会一般至多几人", "the most as a rule"), Number, value => value.UsualCommittee);
        var max = rules.Required("maxCommittee", new("支部委员会至多几人", "the most"), Number, value => value.MaxCommittee);
        var secretaries = rules.Required("maxSecretaries", new("不设支部委员会的支部，书记和副书记至多几人", "the most secretaries and deputies of a branch without a committee"), Number, value => value.MaxSecretaries);
        var terms = rules.WithDefault("terms", new("任期", "how long the terms are"), Shapes.List(Term(), new("level", isUnique: false)), value => value.Terms, []);
        var months = rules.OptionalValue("temporaryMonths", new("临时党支部满几个月应予报告", "after how many months a temporary branch is reported"), Number, value => value.TemporaryMonths);
        var citation = rules.Optional("citation", new("依据", "the text on which they rest"), CitationShape.Named, value => value.Citation);
        var shape = rules.Build(read => new()
        {
            Name = read.Get(name),
            MinBranchMembers = read.Get(minBranch),
            MaxBranchMembers = read.Get(maxBranch),
            GeneralBranchBelow = read.Get(below),
            CommitteeAbove = read.Get(above),
            MaxOrganisations = read.Get(organisations),
            CommitteeFrom = read.Get(from),
            MinCommittee = read.Get(min),
            UsualCommittee = read.Get(usual),
            MaxCommittee = read.Get(max),
            MaxSecretaries = read.Get(secretaries),
            Terms = read.Get(terms),
            TemporaryMonths = read.Get(months),
            Citation = read.Get(citation),
        });
        return new(shape, read => PartyRulesCheck.Run(
            new(Figure(read, minBranch), Figure(read, maxBranch), Figure(read, below), Figure(read, above), Figure(read, min), Figure(read, usual), Figure(read, max)),
            read.Has(terms) ? read.Get(terms) : []));
    }

    private static int? Figure(MembersRead<PartyRules> read, Member<PartyRules, int> member) => read.Has(member) ? read.Get(member) : null;

    private static ObjectShape<PartyTerm> Term()
    {
        var term = new ObjectShapeBuilder<PartyTerm>("party-term", new("一种任期。", "How long a term is, by level and form."));
        var level = term.OptionalValue("level", new("党组织层级的编号；不写则为没有自身任期的各层级", "the id of the level; left out for every level without a term of its own"), IdShapes.Tier, value => value.Level);
        var forms = term.WithDefault(
            "forms", new("党组织形式", "the forms of the bodies"), Shapes.List(PartyFormShape.Shape, EntryKey.Itself, least: 1), value => value.Forms, [PartyForm.Branch, PartyForm.JointBranch]);
        var years = term.Required("years", new("几年", "how many years"), Shapes.Whole(1, PartyTerm.MaxYears), value => value.Years);
        return term.Build(read => new() { Level = read.Get(level), Forms = read.Get(forms), Years = read.Get(years) });
    }
}
