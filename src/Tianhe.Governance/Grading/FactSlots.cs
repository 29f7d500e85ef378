using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Grading;

/// <summary>Where the values of facts stand among the numbers of a report. A rate takes three places: quotient, numerator and denominator.</summary>
internal sealed class FactSlots
{
    private readonly FactCatalogue _catalogue;
    private readonly int[] _offsets;
    private readonly bool[] _areRates;

    public FactSlots(int[] facts, FactCatalogue catalogue, int offset)
    {
        _catalogue = catalogue;
        Facts = facts;
        _areRates = [.. facts.Select(fact => catalogue.Declarations[fact].Type == FactType.Rate)];
        _offsets = new int[facts.Length];
        for (var i = 0; i < facts.Length; i++)
        {
            _offsets[i] = offset;
            offset += _areRates[i] ? 3 : 1;
        }

        End = offset;
    }

    /// <summary>The places of the facts in the catalogue.</summary>
    public int[] Facts { get; }

    public int End { get; }

    public void Note(FactSheet sheet, Span<long> numbers)
    {
        for (var i = 0; i < _offsets.Length; i++)
        {
            numbers[_offsets[i]] = Marks.Of(sheet.Read(Facts[i]));
            if (_areRates[i] && sheet.ValueOf(Facts[i]) is { State: FactState.Known, Type: FactType.Rate } rate)
            {
                numbers[_offsets[i] + 1] = rate.Numerator;
                numbers[_offsets[i] + 2] = rate.Denominator;
            }
        }
    }

    public CodedFact Read(int factIndex, ReadOnlySpan<long> numbers) => Marks.Coded(numbers[_offsets[Array.IndexOf(Facts, factIndex)]]);

    /// <summary>The value of a fact as the sheet had it.</summary>
    public FactValue ValueOf(int factIndex, ReadOnlySpan<long> numbers)
    {
        var place = Array.IndexOf(Facts, factIndex);
        var offset = _offsets[place];
        return _areRates[place] && numbers[offset + 2] != 0
            ? FactValue.Rate(numbers[offset + 1], numbers[offset + 2])
            : Marks.ValueOf(numbers[offset], _catalogue, factIndex);
    }
}
