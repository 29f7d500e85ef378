using System.Text.RegularExpressions;

namespace Tianhe.Governance.Documents;

/// <summary>How numbers are written by people and spreadsheets who should have written digits.</summary>
internal static partial class NumberText
{
    public static bool IsScientific(string text) => Scientific().IsMatch(text);

    public static bool IsDecimal(string text) => Decimals().IsMatch(text);

    /// <summary>Whether digits stand in groups of three, or of four as Chinese counts.</summary>
    public static bool IsGrouped(string text) => Grouped().IsMatch(text);

    public static bool IsWhole(string text) => Whole().IsMatch(text);

    [GeneratedRegex(@"^[+-]?[0-9]{1,20}(\.[0-9]{0,20})?[eE][+-]?[0-9]{1,5}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Scientific();

    [GeneratedRegex(@"^[+-]?[0-9]{0,30}\.[0-9]{1,30}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Decimals();

    [GeneratedRegex(@"^[+-]?[0-9]{1,4}([,' ][0-9]{3,4}){1,6}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^[+-]?[0-9]{1,30}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
