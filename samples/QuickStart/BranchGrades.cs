using Tianhe.Governance;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Grading;
using Tianhe.Governance.Structure;

namespace QuickStart;

/// <summary>The grid Party branches of the street, graded together by a scheme of the rules.</summary>
internal sealed class BranchGrades
{
    private BranchGrades(GradingScheme rules, EquatableList<PartyBody> branches, PopulationReport report)
    {
        Rules = rules;
        Branches = branches;
        Report = report;
    }

    /// <summary>The id of the scheme.</summary>
    public static SchemeId Scheme { get; } = "branch-stars";

    public GradingScheme Rules { get; }

    public EquatableList<PartyBody> Branches { get; }

    public PopulationReport Report { get; }

    /// <summary>The subjects with their reports, in the order of their ids.</summary>
    public IEnumerable<(SubjectId Branch, GradeReport Report)> All => Report.Reports.Select(one => (one.Key, one.Value));

    /// <summary>Grades the branches of a Party network; each belongs to the group of its community.</summary>
    /// <exception cref="InvalidDefinitionException">The marks do not fit the facts that the rules declare.</exception>
    public static BranchGrades Of(GradingScheme rules, PartyNetwork party)
    {
        var branches = party.BodiesOf("grid-branch");
        var subjects = branches.Select((branch, index) => new GradingSubject(branch.Id.Value, FactSheet.Bind(rules.Description.Facts, BranchMarks.Of(index + 1)))
        {
            Group = branch.Parent!.Value.Value,
        });
        return new(rules, branches, rules.GradeAll(subjects));
    }

    /// <summary>What a fact is called.</summary>
    public BilingualText TitleOf(FactName fact) =>
        Rules.Description.Facts.TryFind(fact, out var declaration) ? declaration.Title : BilingualText.Same(fact.Value);

    /// <summary>What a cap meant for its candidates, the best first.</summary>
    public IReadOnlyList<Candidate> Candidates(PopulationQuota quota) =>
    [
        .. Report.CandidatesOf(quota).Select(one => new Candidate(one.Key, one.Value, one.Value.Population.Single(step => step.Quota == quota))),
    ];
}
