using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Grading;

/// <summary>Checks that the parts of a total, their criteria and their deductions add up.</summary>
internal sealed class PartsCheck
{
    private static readonly BilingualText PartsKind = new("组成部分", "parts");
    private static readonly BilingualText CriteriaKind = new("计分项", "criteria");

    private readonly GradingSchemeDescription _description;
    private readonly List<Finding> _findings;
    private readonly HashSet<FactName> _marked = [];
    private readonly int _markPlaces;

    private PartsCheck(GradingSchemeDescription description, List<Finding> findings)
    {
        _description = description;
        _findings = findings;
        _markPlaces = MarkPlaces(description);
    }

    private FactCatalogue Facts => _description.Facts;

    public static void Run(GradingSchemeDescription description, List<Finding> findings) => new PartsCheck(description, findings).CheckParts();

    /// <summary>The decimal places of the marks of all parts.</summary>
    public static int MarkPlaces(GradingSchemeDescription description) => description.Parts.SelectMany(MarksOf)
        .Select(criterion => description.Facts.TryFind(criterion.Fact, out var declaration) ? declaration.Scale : 0).DefaultIfEmpty().Max();

    /// <summary>The criteria of a part, then its deductions.</summary>
    public static IEnumerable<Criterion> MarksOf(ScorePart part) => part.Criteria.Concat(part.Deductions?.Criteria ?? []);

    public static decimal MaximumOf(Criterion criterion, FactCatalogue facts) => facts.TryFind(criterion.Fact, out var declaration) ? declaration.Maximum ?? 0 : 0;

    private void CheckParts()
    {
        GradingFindings.CheckUnique(_description.Parts.Select(part => part.Id.Value), "parts", PartsKind, _findings);
        GradingFindings.CheckSome(_description.Parts.Count, "parts", PartsKind, _findings);
        foreach (var part in _description.Parts.TakeWhile(_ => !_findings.IsFull()))
        {
            var path = $"parts.{part.Id}";
            var before = _findings.Count;
            CheckCriteria(part.Criteria, FactDirection.MoreIsBetter, $"{path}.criteria");
            Compare(before, part.Criteria.Sum(criterion => MaximumOf(criterion, Facts)), _description.FullMarks, $"{path}.criteria");
            if (part.Deductions is { } deductions)
            {
                CheckCriteria(deductions.Criteria, FactDirection.MoreIsWorse, $"{path}.deductions.criteria");
                if (deductions.Floor > _description.FullMarks || Marks.PlacesOf(deductions.Floor) > _markPlaces)
                {
                    _findings.Add(GradingFindings.At(GradingFindings.FloorTooHigh, $"{path}.deductions.floor", GradingFindings.Number("floor", deductions.Floor), GradingFindings.Number("full", _description.FullMarks)));
                }
            }
        }

        var weights = _description.Parts.Sum(part => part.Weight);
        if (weights != 1 && _description.Parts.Count > 0)
        {
            _findings.Add(GradingFindings.At(GradingFindings.WeightsSum, "parts", new MessageArgument("sum", Marks.Percent(weights))));
        }
    }

    private void Compare(int before, decimal sum, decimal full, string path)
    {
        if (sum != full && _findings.Count == before)
        {
            _findings.Add(GradingFindings.At(GradingFindings.MaximaSum, path, GradingFindings.Number("sum", sum), GradingFindings.Number("full", full)));
        }
    }

    private void CheckCriteria(EquatableList<Criterion> criteria, FactDirection direction, string path)
    {
        GradingFindings.CheckSome(criteria.Count, path, CriteriaKind, _findings);
        foreach (var fact in criteria.Select(criterion => criterion.Fact).TakeWhile(_ => !_findings.IsFull()))
        {
            var at = $"{path}.{fact}";
            if (!_marked.Add(fact))
            {
                _findings.Add(GradingFindings.At(GradingFindings.UsedTwice, at, new MessageArgument("fact", fact.Value)));
            }
            else if (!Facts.TryFind(fact, out var declaration))
            {
                _findings.Add(FactFindings.Unknown(fact, Facts, at));
            }
            else if (declaration is not ({ Type: FactType.Number, Minimum: 0, Maximum: > 0 } or { Type: FactType.Count, Minimum: null or 0, Maximum: > 0 }))
            {
                _findings.Add(GradingFindings.At(GradingFindings.NotMarks, at, new MessageArgument("fact", fact.Value)));
            }
            else if (declaration.Direction != direction)
            {
                _findings.Add(GradingFindings.Direction(declaration, GradingFindings.NameOf(direction), at));
            }
        }
    }
}
