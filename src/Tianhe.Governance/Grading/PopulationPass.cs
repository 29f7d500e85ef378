using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Grading;

/// <summary>Grades subjects together: each alone, then the caps from the best grade to the worst.</summary>
internal sealed class PopulationPass
{
    private readonly GradingSubject[] _subjects;
    private readonly GradeReport[] _reports;
    private readonly bool[] _isGraded;
    private readonly List<PopulationQuota> _quotas = [];

    private PopulationPass(GradingScheme scheme, GradingSubject[] subjects)
    {
        _subjects = subjects;
        _reports = [.. subjects.Select(subject => scheme.Grade(subject.Sheet))];
        _isGraded = [.. _reports.Select(report => report.GradeIndex >= 0)];
    }

    public static PopulationReport Run(GradingScheme scheme, GradingSubject[] subjects)
    {
        Check(subjects, scheme.Description.PopulationCaps);
        Array.Sort(subjects, (left, right) => SubjectOrder.Instance.Compare(left.Id, right.Id));
        var pass = new PopulationPass(scheme, subjects);
        foreach (var cap in scheme.Compiled.PopulationCaps)
        {
            foreach (var (group, members) in pass.Groups(cap.Cap.Scope))
            {
                pass.Apply(cap, group, members);
            }
        }

        return new(scheme, subjects.Select(subject => subject.Id).ToEquatableList(), new(pass._reports), pass._quotas.ToEquatableList());
    }

    private static void Check(GradingSubject[] subjects, EquatableList<PopulationCap> caps)
    {
        var ids = new HashSet<SubjectId>();
        foreach (var subject in subjects)
        {
            ArgumentNullException.ThrowIfNull(subject, nameof(subjects));
            if (!ids.Add(subject.Id))
            {
                throw new ArgumentException($"The subject '{subject.Id}' is handed in more than once.", nameof(subjects));
            }

            if (subject.Group is null or { IsDefault: true } && caps.Any(cap => cap.Scope == PopulationScope.PerGroup))
            {
                throw new ArgumentException($"The subject '{subject.Id}' names no group, and the scheme caps a share of each group.", nameof(subjects));
            }
        }
    }

    private IEnumerable<(GroupId? Group, int[] Members)> Groups(PopulationScope scope) => scope == PopulationScope.All
        ? [(null, [.. Enumerable.Range(0, _subjects.Length)])]
        : Enumerable.Range(0, _subjects.Length).GroupBy(member => _subjects[member].Group!.Value)
            .OrderBy(group => group.Key.Value, StringComparer.Ordinal).Select(group => ((GroupId?)group.Key, group.ToArray()));

    private void Apply(CompiledPopulationCap cap, GroupId? group, int[] members)
    {
        int[] candidates = [.. members.Where(member => _reports[member].GradeIndex == cap.Grade)];
        var quota = new PopulationQuota(cap, group, cap.Cap.Counting == CountedSubjects.All ? members.Length : members.Count(member => _isGraded[member]), candidates.Length);
        Array.Sort(candidates, (left, right) => Compare(cap, left, right) is var order and not 0 ? order : left.CompareTo(right));
        var totals = candidates.CountBy(TotalOf).ToDictionary();
        var (isOpen, kept) = (true, 0);
        var steps = new List<(int Member, PopulationStep Step)>(candidates.Length);
        for (var (first, end) = (0, 0); first < candidates.Length; first = end)
        {
            while (end < candidates.Length && Compare(cap, candidates[first], candidates[end]) == 0)
            {
                end++;
            }

            var isAtTheLimit = isOpen && first < quota.Limit && end > quota.Limit;
            isOpen &= end <= quota.Limit || (isAtTheLimit && cap.Cap.Ties == TiedAtTheLimit.AllIn);
            kept = isOpen ? end : kept;
            for (var i = first; i < end; i++)
            {
                var member = candidates[i];
                steps.Add((member, new()
                {
                    Quota = quota,
                    Rank = first + 1,
                    SameTotal = totals[TotalOf(member)] - 1,
                    Tied = end - first - 1,
                    IsTieAtTheLimit = isAtTheLimit,
                    TieBreaks = cap.Cap.TieBreaks.Select(fact => _subjects[member].Sheet[fact]).ToEquatableList(),
                    IsDisplaced = !isOpen,
                    Grade = _reports[member].At(cap.Grade + (isOpen ? 0 : 1))!,
                }));
            }
        }

        quota = quota with { Kept = kept };
        _quotas.Add(quota);
        foreach (var (member, step) in steps)
        {
            _reports[member] = _reports[member].After(step with { Quota = quota });
        }
    }

    private long TotalOf(int member) => _reports[member].Numbers[_reports[member].Compiled.Total];

    /// <summary>The better one first; a tie-break without a value stands behind every known one.</summary>
    private int Compare(CompiledPopulationCap cap, int left, int right)
    {
        var order = TotalOf(right).CompareTo(TotalOf(left));
        for (var i = 0; order == 0 && i < cap.TieBreaks.Length; i++)
        {
            var (index, sign) = cap.TieBreaks[i];
            var (mine, other) = (_subjects[left].Sheet.Read(index), _subjects[right].Sheet.Read(index));
            order = (mine.State == FactState.Known, other.State == FactState.Known) switch
            {
                (true, true) => sign * other.Code.CompareTo(mine.Code),
                (false, false) => 0,
                (true, false) => -1,
                (false, true) => 1,
            };
        }

        return order;
    }
}
