using NodaTime;

namespace Tianhe.Governance.Facts;

/// <summary>
/// How the values of one fact are held as whole numbers: a number by its scale, a text by its place in the set, a truth as 0
/// or 1, a date in days, an amount of time in milliseconds, a rate as its quotient. All conditions are intervals over this
/// line, so that one body of algorithms serves every type.
/// </summary>
internal sealed class FactCoding
{
    private const long Highest64 = long.MaxValue - 1;

    private readonly FactDeclaration _declaration;
    private readonly decimal _factor;
    private readonly Dictionary<string, int>? _texts;

    private FactCoding(FactDeclaration declaration, decimal factor, long lowest, long highest)
    {
        _declaration = declaration;
        _factor = factor;
        Lowest = lowest;
        Highest = highest;
        if (declaration.Codes is null && declaration.Texts.Count > 0)
        {
            _texts = new(declaration.Texts.Count, StringComparer.Ordinal);
            for (var i = 0; i < declaration.Texts.Count; i++)
            {
                _texts.Add(declaration.Texts[i], i);
            }
        }
    }

    /// <summary>The smallest code, inclusive.</summary>
    public long Lowest { get; }

    /// <summary>The largest code, inclusive.</summary>
    public long Highest { get; }

    /// <summary>The coding of a declaration whose range was found to be held.</summary>
    public static FactCoding For(FactDeclaration declaration)
    {
        var (low, high) = LineOf(declaration.Type);
        switch (declaration.Type)
        {
            case FactType.Number or FactType.Count or FactType.Rate:
                var factor = FactorOf(declaration.Scale);
                return new(declaration, factor,
                    declaration.Minimum is { } minimum ? (long)(minimum * factor) : low,
                    declaration.Maximum is { } maximum ? (long)(maximum * factor) : high);
            case FactType.Text:
                return new(declaration, 1, 0, declaration.Texts.Count - 1);
            case FactType.Truth:
                return new(declaration, 1, 0, 1);
            case FactType.Date:
                return new(declaration, 1,
                    declaration.Earliest is { } earliest ? FactValue.DaysOf(earliest) : low,
                    declaration.Latest is { } latest ? FactValue.DaysOf(latest) : high);
            case FactType.Duration:
                return new(declaration, 1,
                    declaration.Shortest is { } shortest ? DurationText.Milliseconds(shortest) : low,
                    declaration.Longest is { } longest ? DurationText.Milliseconds(longest) : high);
            default:
                throw new InvalidOperationException($"Unknown type of fact {declaration.Type}.");
        }
    }

    /// <summary>The codes that a type can have where no range is declared.</summary>
    public static (long Low, long High) LineOf(FactType type) => type switch
    {
        FactType.Number => (-Highest64, Highest64),
        FactType.Count or FactType.Rate => (0, Highest64),
        FactType.Date => (FactValue.DaysOf(LocalDate.MinIsoValue), FactValue.DaysOf(LocalDate.MaxIsoValue)),
        FactType.Duration => (DurationText.LeastMilliseconds, DurationText.MostMilliseconds),
        FactType.Text or FactType.Truth => (0, 1),
        _ => throw new InvalidOperationException($"Unknown type of fact {type}."),
    };

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
        switch ((_declaration.Type, value.Type))
        {
            case (FactType.Number or FactType.Count or FactType.Rate, FactType.Number):
                return EncodeNumber(value.Number, out code);
            case (FactType.Rate, FactType.Rate):
                return Within(_declaration.UnitsOf(value), out code);
            case (FactType.Text, FactType.Text):
                return TryFind(value.Text, out code) ? FactFault.None : FactFault.UnknownText;
            case (FactType.Truth, FactType.Truth):
                code = value.Truth ? 1 : 0;
                return FactFault.None;
            case (FactType.Date, FactType.Date):
                return Within(FactValue.DaysOf(value.Date), out code);
            case (FactType.Duration, FactType.Duration):
                return Within(DurationText.Milliseconds(value.Duration), out code);
            default:
                return FactFault.WrongType;
        }
    }

    /// <summary>The value of a code; that of a rate is its quotient, as a number.</summary>
    public FactValue Decode(long code) => _declaration.Type switch
    {
        FactType.Number or FactType.Count or FactType.Rate => code / _factor,
        FactType.Text => _declaration.Texts[(int)code],
        FactType.Truth => code != 0,
        FactType.Date => FactValue.DayOf(code),
        FactType.Duration => Duration.FromMilliseconds(code),
        _ => throw new InvalidOperationException($"Unknown type of fact {_declaration.Type}."),
    };

    private bool TryFind(string text, out long code)
    {
        var place = -1;
        var isKnown = _declaration.Codes is { } codes ? codes.TryIndexOf(text, out place) : _texts!.TryGetValue(text, out place);
        code = isKnown ? place : 0;
        return isKnown;
    }

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

    private FactFault Within(Int128 units, out long code)
    {
        var isWithin = units >= Lowest && units <= Highest;
        code = isWithin ? (long)units : 0;
        return isWithin ? FactFault.None : FactFault.OutOfRange;
    }
}
