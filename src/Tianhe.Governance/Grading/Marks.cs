using System.Globalization;

using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Grading;

/// <summary>Exact numbers as whole ones of a scale, and how they are written.</summary>
internal static class Marks
{
    /// <summary>How a missing value stands among numbers; no code of a fact and no mark is so small.</summary>
    public const long Missing = long.MinValue;

    /// <summary>How a value that is not applicable stands among numbers.</summary>
    public const long NotApplicable = long.MinValue + 1;

    public static bool IsKnown(long number) => number > NotApplicable;

    /// <summary>How the value of a fact stands among numbers.</summary>
    public static long Of(CodedFact fact) => fact.State switch
    {
        FactState.Known => fact.Code,
        FactState.Missing => Missing,
        FactState.NotApplicable => NotApplicable,
        _ => throw new InvalidOperationException($"Unknown state of a fact {fact.State}."),
    };

    /// <summary>The value of a fact that stands among numbers.</summary>
    public static FactValue ValueOf(long number, FactCatalogue facts, int fact) => facts.ValueOf(fact, Coded(number));

    /// <summary>State and code of what stands among numbers.</summary>
    public static CodedFact Coded(long number) => number switch
    {
        Missing => CodedFact.Missing,
        NotApplicable => new(FactState.NotApplicable, 0),
        _ => new(FactState.Known, number),
    };

    public static long PowerOfTen(int places)
    {
        var power = 1L;
        for (var i = 0; i < places; i++)
        {
            power *= 10;
        }

        return power;
    }

    /// <summary>The decimal places without zeros at the end.</summary>
    public static int PlacesOf(decimal number) => Trimmed(number).Scale;

    /// <summary>The number in whole units of a scale that holds it exactly.</summary>
    public static long Units(decimal number, int places) => (long)(number * PowerOfTen(places));

    /// <summary>Units as a number with at least some decimal places and otherwise no zeros at the end: 9050 of scale 2 is 90.50.</summary>
    public static decimal Number(long units, int places, int atLeast)
    {
        while (places > atLeast && units % 10 == 0)
        {
            units /= 10;
            places--;
        }

        decimal number = units;
        number /= PowerOfTen(places);
        return AtLeast(number, Math.Max(places, atLeast));
    }

    public static string Text(decimal number) => Trimmed(number).ToString(CultureInfo.InvariantCulture);

    public static string Percent(decimal share) => $"{Text(share * 100)} %";

    public static decimal Trimmed(decimal number) => number / 1.000000000000000000000000000m;

    /// <summary>Adding a zero of a scale gives the sum at least that scale.</summary>
    private static decimal AtLeast(decimal number, int places) => number + new decimal(0, 0, 0, isNegative: false, (byte)places);
}
