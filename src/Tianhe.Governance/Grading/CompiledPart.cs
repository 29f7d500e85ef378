using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Grading;

/// <summary>A part with its names resolved. Its numbers stand together: a mark for each criterion, then for each deduction, then the sums.</summary>
internal sealed class CompiledPart
{
    public required ScorePart Part { get; init; }

    /// <summary>The facts of the criteria, then those of the deductions, with the factor that brings each to the common scale.</summary>
    public required (int Fact, long Factor)[] Facts { get; init; }

    /// <summary>How many of them are criteria.</summary>
    public required int Criteria { get; init; }

    /// <summary>Where the numbers of the part begin.</summary>
    public required int Offset { get; init; }

    public required long Weight { get; init; }

    public required long Floor { get; init; }

    public int Gained => Offset + Facts.Length;

    public int Lost => Gained + 1;

    /// <summary>What remains, not below the floor; missing when a mark is unknown.</summary>
    public int Net => Gained + 2;

    public int End => Gained + 3;

    /// <summary>Writes the marks and their sums; says whether every mark is known.</summary>
    public bool Mark(FactSheet sheet, Span<long> numbers)
    {
        long gained = 0, lost = 0;
        var isKnown = true;
        for (var i = 0; i < Facts.Length; i++)
        {
            var (index, factor) = Facts[i];
            var fact = sheet.Read(index);
            if (fact.State != FactState.Known)
            {
                numbers[Offset + i] = fact.State == FactState.Missing ? Marks.Missing : Marks.NotApplicable;
                isKnown = false;
                continue;
            }

            var mark = fact.Code * factor;
            numbers[Offset + i] = mark;
            if (i < Criteria)
            {
                gained += mark;
            }
            else
            {
                lost += mark;
            }
        }

        numbers[Gained] = gained;
        numbers[Lost] = lost;
        numbers[Net] = isKnown ? Math.Max(gained - lost, Floor) : Marks.Missing;
        return isKnown;
    }
}
