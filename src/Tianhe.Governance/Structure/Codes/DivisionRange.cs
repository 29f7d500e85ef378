using System.Globalization;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>A range of the last part of a division code, and what kind of division it stands for.</summary>
/// <remarks>
/// The ranges are hints and no rules: their sources restate standards whose texts were not seen, or are the national list itself, which
/// has codes outside them. Immutable; equal when every member is equal.
/// </remarks>
public sealed record DivisionRange
{
    private static readonly BilingualText Gb2260 = new("GB/T 2260的转述，未核对原文", "a restatement of GB/T 2260, the text of which was not seen");
    private static readonly BilingualText Gb10114 = new("GB/T 10114的转述，未核对原文", "a restatement of GB/T 10114, the text of which was not seen");
    private static readonly BilingualText List2023 = new("国家统计局2023年版名录中的用法，非标准条文", "the use in the list of the National Bureau of Statistics, edition of 2023, which is no text of a standard");

    private DivisionRange(DivisionLevel level, int first, int last, BilingualText standsFor, BilingualText source)
    {
        Level = level;
        First = first;
        Last = last;
        StandsFor = standsFor;
        Source = source;
    }

    /// <summary>The ranges that are known, by level and in their order. None is known for provinces.</summary>
    public static EquatableList<DivisionRange> Known { get; } =
    [
        new(DivisionLevel.City, 1, 20, new("地级市", "city"), Gb2260),
        new(DivisionLevel.City, 21, 50, new("地区、自治州、盟", "region, autonomous prefecture or league"), Gb2260),
        new(DivisionLevel.City, 51, 70, new("地级市", "city"), Gb2260),
        new(DivisionLevel.City, 90, 90, new("省（自治区）直辖县级行政区划", "counties directly under the province"), List2023),
        new(DivisionLevel.County, 1, 18, new("市辖区等", "district of a city and the like"), Gb2260),
        new(DivisionLevel.County, 21, 80, new("县、旗", "county or banner"), Gb2260),
        new(DivisionLevel.County, 81, 99, new("省直辖县级市", "county-level city directly under the province"), Gb2260),
        new(DivisionLevel.Township, 1, 99, new("街道", "subdistrict"), Gb10114),
        new(DivisionLevel.Township, 100, 199, new("镇", "town"), Gb10114),
        new(DivisionLevel.Township, 200, 399, new("乡", "township"), Gb10114),
        new(DivisionLevel.Township, 400, 599, new("政企合一单位", "enterprise with the duties of a township"), Gb10114),
        new(DivisionLevel.Community, 1, 199, new("居委会", "community"), List2023),
        new(DivisionLevel.Community, 200, 399, new("村委会", "village"), List2023),
        new(DivisionLevel.Community, 400, 499, new("类似居委会的区域", "area that resembles a community"), List2023),
        new(DivisionLevel.Community, 500, 599, new("类似村委会的区域（生活区等）", "area that resembles a village, such as a settlement of a farm"), List2023),
    ];

    /// <summary>The level of the codes.</summary>
    public DivisionLevel Level { get; }

    /// <summary>The first number of the last part, inclusive.</summary>
    public int First { get; }

    /// <summary>The last number of the last part, inclusive.</summary>
    public int Last { get; }

    /// <summary>The kind of division.</summary>
    public BilingualText StandsFor { get; }

    /// <summary>From what the range is known.</summary>
    public BilingualText Source { get; }

    /// <summary>The range in which a code lies by its last part.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The range, or null where the code lies outside all of them or is that of a province.</returns>
    /// <exception cref="InvalidOperationException"><paramref name="code"/> is the default value.</exception>
    public static DivisionRange? Of(DivisionCode code)
    {
        var (level, part) = (code.Level, code.LastPart);
        foreach (var range in Known)
        {
            if (range.Level == level && range.First <= part && part <= range.Last)
            {
                return range;
            }
        }

        return null;
    }

    /// <summary>Says where a code lies outside all ranges that are known for its level.</summary>
    /// <param name="code">The code; its last part is judged. Those before are the last parts of its parents.</param>
    /// <param name="path">Where the code stands, for the finding.</param>
    /// <returns>A warning, or none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="code"/> is the default value.</exception>
    public static EquatableList<Finding> Check(DivisionCode code, string path = "code")
    {
        ArgumentNullException.ThrowIfNull(path);
        if (code.Level == DivisionLevel.Province || Of(code) is not null)
        {
            return [];
        }

        var ranges = Known.Where(range => range.Level == code.Level).ToList();
        var digits = code.Level is DivisionLevel.City or DivisionLevel.County ? 2 : 3;
        return
        [
            CodeFindings.OutsideRanges.Warning(
                path,
                new("code", code.Value),
                new("part", code.Value[^digits..]),
                new("ranges", ranges.Select(range => range.Written(digits)).ToEquatableList()),
                new("source", ranges.Select(range => range.Source).Distinct().ToEquatableList())),
        ];
    }

    private BilingualText Written(int digits)
    {
        var format = "D" + digits.ToString(CultureInfo.InvariantCulture);
        var numbers = $"{First.ToString(format, CultureInfo.InvariantCulture)}–{Last.ToString(format, CultureInfo.InvariantCulture)}";
        return new($"{numbers}{StandsFor.Chinese}", $"{numbers} {StandsFor.English}");
    }
}
