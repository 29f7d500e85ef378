namespace Tianhe.Governance.Facts;

/// <summary>The values of a sheet, written while it is bound and never after.</summary>
internal sealed class SheetValues(FactCatalogue catalogue)
{
    private readonly FactState[] _states = new FactState[catalogue.Declarations.Count];
    private readonly long[] _codes = new long[catalogue.Declarations.Count];

    /// <summary>What was given for the rates among the facts: their codes are quotients, from which numerator and denominator cannot be got back.</summary>
    private readonly FactValue[]? _rates = catalogue.HasRates ? new FactValue[catalogue.Declarations.Count] : null;

    public FactFault Set(int index, FactValue value)
    {
        _states[index] = value.State;
        if (value.State != FactState.Known)
        {
            return FactFault.None;
        }

        if (value.Type == FactType.Rate && _rates is not null)
        {
            _rates[index] = value;
        }

        return catalogue.CodingOf(index).Encode(value, out _codes[index]);
    }

    public void Set(int index, FactState unknown) => _states[index] = unknown;

    public CodedFact Read(int index) => new(_states[index], _codes[index]);

    public FactValue ValueOf(int index) => _rates?[index] is { State: FactState.Known } rate ? rate : catalogue.ValueOf(index, Read(index));

    public bool IsEqualTo(SheetValues other) => _states.AsSpan().SequenceEqual(other._states) && _codes.AsSpan().SequenceEqual(other._codes)
        && (_rates is null || _rates.AsSpan().SequenceEqual(other._rates));

    public int Hash()
    {
        var hash = default(HashCode);
        foreach (var code in _codes)
        {
            hash.Add(code);
        }

        return hash.ToHashCode();
    }
}
