namespace Tianhe.Governance.Facts;

/// <summary>
/// How the values of one fact are held as whole numbers: a number by its scale, a text by its place in the set, a truth as 0
/// or 1. All conditions are intervals over this line, so that one body of algorithms serves every type.
/// </summary>
internal sealed class FactCoding
{
    private readonly FactDeclaration _declaration;
    private readonly decimal _factor;
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);

    private FactCoding(FactDeclaration declaration, decimal factor, long lowest, long highest)
    {
        _declaration = declaration;
        _factor = factor;
        Lowest = lowest;
        Highest = highest;
        for (var i = 0; i < declaration.Texts.Count; i++)
        {
            _texts.Add(declaration.Texts[i], i);
        }
    }

    /// <summary>The smallest code, inclusive.</summary>
    public long Lowest { get; }

    /// <summary>The largest code, inclusive.</summary>
    public long Highest { get; }

    public static FactCoding For(FactDeclaration declaration)
    {
        switch (declaration.Type)
        {
            case FactType.Number:
                var factor = FactorOf(declaration.Scale);
                return new(declaration, factor,
                    declaration.Minimum is { } minimum ? (long)(minimum * factor) : -(long.MaxValue - 1),
                    declaration.Maximum is { } maximum ? (long)(maximum * factor) : long.MaxValue - 1);
            case FactType.Text:
                return new(declaration, 1, 0, declaration.Texts.Count - 1);
            case FactType.Truth:
                return new(declaration, 1, 0, 1);
            default:
                throw new InvalidOperationException($"Unknown type of fact {declaration.Type}.");
        }
    }

    public static decimal FactorOf(int scale)
    {
        var factor = 1m;
        for (var i = 0; i < scale; i++)
        {
            factor *= 10;
        }

        return factor;
    }

    /// <summary>Codes a known value, or says which kind of problem it has.</summary>
    public FactFault Encode(FactValue value, out long code)
    {
        code = 0;
        if (value.Type != _declaration.Type)
        {
            return FactFault.WrongType;
        }

        switch (value.Type)
        {
            case FactType.Number:
                return EncodeNumber(value.Number, out code);
            case FactType.Text:
                var known = _texts.TryGetValue(value.Text, out var place);
                code = place;
                return known ? FactFault.None : FactFault.UnknownText;
            case FactType.Truth:
                code = value.Truth ? 1 : 0;
                return FactFault.None;
            default:
                throw new InvalidOperationException($"Unknown type of fact {value.Type}.");
        }
    }

    public FactValue Decode(long code) => _declaration.Type switch
    {
        FactType.Number => code / _factor,
        FactType.Text => _declaration.Texts[(int)code],
        FactType.Truth => code != 0,
        _ => throw new InvalidOperationException($"Unknown type of fact {_declaration.Type}."),
    };

    private FactFault EncodeNumber(decimal number, out long code)
    {
        code = 0;
        if (number < Lowest / _factor || number > Highest / _factor)
        {
            return FactFault.OutOfRange;
        }

        var scaled = number * _factor;
        if (scaled != decimal.Truncate(scaled))
        {
            return FactFault.TooPrecise;
        }

        code = (long)scaled;
        return FactFault.None;
    }
}
