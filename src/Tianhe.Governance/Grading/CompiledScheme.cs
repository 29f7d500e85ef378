using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Grading;

/// <summary>A description that was found sound, as the pass reads it: places instead of names, whole numbers instead of decimals.</summary>
internal sealed class CompiledScheme
{
    public required CompiledPart[] Parts { get; init; }

    public required CompiledVeto[] Vetoes { get; init; }

    /// <summary>The facts among those it reads that are produced by rule.</summary>
    public required CompiledSource[] Sources { get; init; }

    /// <summary>From the best capped grade to the worst.</summary>
    public required CompiledPopulationCap[] PopulationCaps { get; init; }

    /// <summary>The bounds of the grades in units of the total, descending; the last one is 0.</summary>
    public required long[] Bounds { get; init; }

    /// <summary>The decimal places of marks.</summary>
    public required int MarkPlaces { get; init; }

    /// <summary>The decimal places of the exact total.</summary>
    public required int ExactPlaces { get; init; }

    /// <summary>What the exact total is multiplied by, where the scheme keeps more places than it has; else 1.</summary>
    public required long Multiplier { get; init; }

    /// <summary>What it is divided by, where the scheme keeps fewer; else 1.</summary>
    public required long Divisor { get; init; }

    public required NumberRounding Rounding { get; init; }

    public int ExactTotal => Sources.Length > 0 ? Sources[^1].End : Vetoes.Length > 0 ? Vetoes[^1].End : Parts[^1].End;

    public int Total => ExactTotal + 1;

    /// <summary>The place of the grade by the total alone.</summary>
    public int ByTotal => ExactTotal + 2;

    public int Numbers => ExactTotal + 3;

    /// <summary>The one pass: writes every number of the explanation and returns the place of the grade, or -1 where there is none.</summary>
    public int Grade(FactSheet sheet, Span<long> numbers)
    {
        var exact = 0L;
        var isKnown = true;
        foreach (var part in Parts)
        {
            if (part.Mark(sheet, numbers))
            {
                exact += numbers[part.Net] * part.Weight;
            }
            else
            {
                isKnown = false;
            }
        }

        var total = isKnown ? Round(exact) : Marks.Missing;
        var grade = isKnown ? GradeOf(total) : -1;
        numbers[ExactTotal] = isKnown ? exact : Marks.Missing;
        numbers[Total] = total;
        numbers[ByTotal] = grade;
        var stopped = !isKnown;
        foreach (var veto in Vetoes)
        {
            var outcome = veto.Test(sheet, grade, numbers);
            stopped |= veto.StopsGrading(outcome);
            grade = isKnown && veto.AppliesTo(outcome) ? Math.Max(grade, veto.Best) : grade;
        }

        foreach (var source in Sources)
        {
            source.Note(sheet, numbers);
        }

        return stopped ? -1 : grade;
    }

    private long Round(long exact)
    {
        var (whole, rest) = Math.DivRem(exact * Multiplier, Divisor);
        return Rounding switch
        {
            NumberRounding.Down => whole,
            NumberRounding.HalfUp => rest > 0 && rest >= Divisor - rest ? whole + 1 : whole,
            NumberRounding.HalfToEven => rest > Divisor - rest || (rest > 0 && rest == Divisor - rest && long.IsOddInteger(whole)) ? whole + 1 : whole,
            _ => throw new InvalidOperationException($"Unknown rounding {Rounding}."),
        };
    }

    private int GradeOf(long total)
    {
        var grade = 0;
        while (total < Bounds[grade])
        {
            grade++;
        }

        return grade;
    }
}
