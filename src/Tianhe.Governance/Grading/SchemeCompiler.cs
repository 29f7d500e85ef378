using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Grading;

/// <summary>Checks a description and resolves its names, listing every problem.</summary>
internal sealed class SchemeCompiler
{
    /// <summary>How many produced facts a scheme may rest on.</summary>
    private const int MaxSources = 100;

    private static readonly BilingualText VetoesKind = new("否决项", "vetoes");
    private static readonly BilingualText CapsKind = new("比例限制", "population caps");
    private static readonly BilingualText SomeDirection = new("越多越好或越多越差", "better or worse the more it is");

    private readonly GradingSchemeDescription _description;
    private readonly RuleOrigin _origin;
    private readonly List<Finding> _findings;
    private readonly Dictionary<GradeId, int> _grades = [];
    private readonly int _markPlaces;
    private readonly int _weightPlaces;

    private SchemeCompiler(GradingSchemeDescription description, RuleOrigin origin, List<Finding> findings)
    {
        _origin = origin;
        _description = description;
        _markPlaces = PartsCheck.MarkPlaces(description);
        _weightPlaces = description.Parts.Select(part => Marks.PlacesOf(part.Weight)).DefaultIfEmpty().Max();
        _findings = findings;
        foreach (var (index, grade) in description.Grades.Index())
        {
            _grades.TryAdd(grade.Id, index);
        }
    }

    private FactCatalogue Facts => _description.Facts;

    /// <summary>Compiles, or adds every reason why not to the findings and returns null.</summary>
    public static CompiledScheme? Compile(GradingSchemeDescription description, RuleOrigin origin, List<Finding> findings)
    {
        var before = findings.Count;
        var compiler = new SchemeCompiler(description, origin, findings);
        PartsCheck.Run(description, findings);
        GradesCheck.Run(description, findings);
        var vetoes = compiler.Vetoes();
        var caps = compiler.PopulationCaps();
        if (findings.Count > before)
        {
            return null;
        }

        compiler.CheckSize();
        var sources = compiler.Sources(vetoes, caps);
        return findings.Count > before ? null : compiler.Put(vetoes, caps, sources);
    }

    private CompiledVeto[] Vetoes()
    {
        GradingFindings.CheckUnique(_description.Vetoes.Select(veto => veto.Id.Value), "vetoes", VetoesKind, _findings);
        var offset = _description.Parts.Sum(part => PartsCheck.MarksOf(part).Count() + 3);
        var vetoes = new List<CompiledVeto>();
        foreach (var veto in _description.Vetoes.TakeWhile(_ => !_findings.IsFull()))
        {
            var best = veto.Effect switch
            {
                CapAtEffect cap => Find(cap.Grade, veto.Path),
                _ => throw new InvalidOperationException($"Unknown effect {veto.Effect}."),
            };
            if (best == 0)
            {
                _findings.Add(GradingFindings.At(GradingFindings.VetoWithoutEffect, veto.Path, new MessageArgument("grade", _description.Grades[0].Id.Value)));
            }

            if (CompiledCondition.From(veto.Condition, Facts, veto.Path, _findings) is { } condition)
            {
                VetoCheck.Run(veto, condition, Facts, _findings);
                vetoes.Add(new()
                {
                    Veto = veto,
                    Condition = condition,
                    Best = best,
                    Slots = new(condition.Facts, Facts, vetoes.Count == 0 ? offset : vetoes[^1].End),
                    Reference = Reference(veto.Path, veto.Citation),
                });
            }
        }

        return [.. vetoes];
    }

    private CompiledPopulationCap[] PopulationCaps()
    {
        GradingFindings.CheckUnique(_description.PopulationCaps.Select(cap => cap.Grade.Value), "populationCaps", CapsKind, _findings);
        var caps = new List<CompiledPopulationCap>();
        foreach (var cap in _description.PopulationCaps.TakeWhile(_ => !_findings.IsFull()))
        {
            var grade = Find(cap.Grade, cap.Path);
            if (grade >= 0 && grade == _description.Grades.Count - 1)
            {
                _findings.Add(GradingFindings.At(GradingFindings.NowhereToGo, cap.Path, new MessageArgument("grade", cap.Grade.Value)));
            }

            caps.Add(new() { Cap = cap, Grade = grade, Band = grade >= 0 ? _description.Grades[grade] : null, TieBreaks = [.. cap.TieBreaks.Select(fact => TieBreak(fact, cap.Path))], Reference = Reference(cap.Path, cap.Citation) });
        }

        return [.. caps.OrderBy(cap => cap.Grade)];
    }

    private (int Fact, int Sign) TieBreak(FactName fact, string path)
    {
        if (!Facts.TryIndexOf(fact, out var index))
        {
            _findings.Add(FactFindings.Unknown(fact, Facts, path));
            return (-1, 0);
        }

        var declaration = Facts.Declarations[index];
        if (declaration.Direction == FactDirection.Neither)
        {
            _findings.Add(GradingFindings.Direction(declaration, SomeDirection, path));
        }

        return (index, declaration.Direction == FactDirection.MoreIsWorse ? -1 : 1);
    }

    /// <summary>Full marks and deductions, in the units of the exact total and of the rounded one, stay far from the bounds of a long.</summary>
    private void CheckSize()
    {
        var largest = _description.Parts.Max(part => Math.Max(_description.FullMarks, part.Deductions?.Criteria.Sum(criterion => PartsCheck.MaximumOf(criterion, Facts)) ?? 0));
        if ((double)largest * Math.Pow(10, Math.Max(_markPlaces + _weightPlaces, _description.TotalPlaces)) > long.MaxValue / 4d)
        {
            _findings.Add(GradingFindings.At(GradingFindings.NotHeld, "fullMarks", GradingFindings.Number("largest", largest)));
        }
    }

    private CompiledScheme Put(CompiledVeto[] vetoes, CompiledPopulationCap[] caps, List<CompiledProduction> sources)
    {
        var offset = 0;
        var parts = new List<CompiledPart>();
        foreach (var part in _description.Parts)
        {
            parts.Add(new()
            {
                Part = part,
                Facts = [.. PartsCheck.MarksOf(part).Select(Place)],
                Criteria = part.Criteria.Count,
                Offset = offset,
                Weight = Marks.Units(part.Weight, _weightPlaces),
                Floor = Marks.Units(part.Deductions?.Floor ?? 0, _markPlaces),
            });
            offset = parts[^1].End;
        }

        var exactPlaces = _markPlaces + _weightPlaces;
        return new()
        {
            Parts = [.. parts],
            Vetoes = vetoes,
            Sources = CompiledSource.Of(sources, Facts, vetoes.Length > 0 ? vetoes[^1].End : offset),
            PopulationCaps = caps,
            Bounds = [.. _description.Grades.Select(grade => Marks.Units(grade.From, _description.TotalPlaces))],
            MarkPlaces = _markPlaces,
            ExactPlaces = exactPlaces,
            Multiplier = Marks.PowerOfTen(Math.Max(0, _description.TotalPlaces - exactPlaces)),
            Divisor = Marks.PowerOfTen(Math.Max(0, exactPlaces - _description.TotalPlaces)),
            Rounding = _description.TotalRounding,
        };
    }

    /// <summary>Every grade notes the values of every source, so they are few.</summary>
    private List<CompiledProduction> Sources(CompiledVeto[] vetoes, CompiledPopulationCap[] caps)
    {
        var sources = CompiledSource.Needed(Facts, Read(vetoes, caps), MaxSources + 1);
        if (sources.Count > MaxSources)
        {
            _findings.Add(GradingFindings.At(GradingFindings.TooManySources, "parts", new MessageArgument("most", MaxSources)));
        }

        return sources;
    }

    private IEnumerable<int> Read(CompiledVeto[] vetoes, CompiledPopulationCap[] caps) =>
    [
        .. _description.Parts.SelectMany(PartsCheck.MarksOf).Select(criterion => Place(criterion).Fact),
        .. vetoes.SelectMany(veto => veto.Condition.Facts),
        .. caps.SelectMany(cap => cap.TieBreaks.Select(fact => fact.Fact)),
    ];

    private (int Fact, long Factor) Place(Criterion criterion)
    {
        Facts.TryIndexOf(criterion.Fact, out var index);
        return criterion switch
        {
            MarkedCriterion => (index, Marks.PowerOfTen(_markPlaces - Facts.Declarations[index].Scale)),
            _ => throw new InvalidOperationException($"Unknown criterion {criterion}."),
        };
    }

    private int Find(GradeId grade, string path)
    {
        if (_grades.TryGetValue(grade, out var index))
        {
            return index;
        }

        _findings.Add(GradingFindings.At(GradingFindings.UnknownGrade, path, new("grade", grade.Value),
            new("known", KnownNames.Of(_description.Grades.Select(band => band.Id.Value)))));
        return -1;
    }

    private RuleReference Reference(string path, Citation? citation) =>
        _origin.At(path, citation ?? _description.Citation);
}
