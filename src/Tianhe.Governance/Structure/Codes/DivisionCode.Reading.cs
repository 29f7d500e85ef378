using System.Globalization;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <content>How a code is read from text.</content>
public readonly partial record struct DivisionCode
{
    /// <summary>Makes a code that is written in a program.</summary>
    /// <param name="value">The digits.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">The text is no code; the message says why.</exception>
    public DivisionCode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        this = TryParse(value, out var code, out var findings) ? code
            : throw new ArgumentException(string.Join(" ", findings.Select(finding => finding.Describe(Language.English))), nameof(value));
    }

    /// <summary>Converts text to a code.</summary>
    /// <param name="value">The digits.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">The text is no code; see the constructor.</exception>
    public static implicit operator DivisionCode(string value) => new(value);

    /// <summary>Reads a code from a list.</summary>
    /// <param name="text">The text of the cell; null is blank.</param>
    /// <param name="code">The code, or the default value where there is none.</param>
    /// <param name="findings">Every problem, each with a hint; empty where there is a code.</param>
    /// <param name="path">Where the text stands, for the findings.</param>
    /// <returns>Whether the text is a code exactly as it is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <remarks>
    /// Nothing is mended silently. The number of digits is judged after the digits were told from what should not be there, and not at
    /// all where other characters stand among them. Allocates nothing for a text that is a code.
    /// </remarks>
    public static bool TryParse(string? text, out DivisionCode code, out EquatableList<Finding> findings, string path = "code") =>
        TryRead(text, mayBePadded: false, out code, out findings, path);

    /// <summary>Reads a code from a list.</summary>
    /// <param name="text">The text of the cell; null is blank.</param>
    /// <param name="path">Where the text stands, for the findings.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="InvalidDefinitionException">The text is no code. Every problem is listed, as by <see cref="TryParse"/>.</exception>
    public static DivisionCode Parse(string? text, string path = "code") =>
        TryParse(text, out var code, out var findings, path) ? code : throw new InvalidDefinitionException("The code", findings);

    /// <summary>Reads a code that may be padded with zeros, as in lists that write every code with 6 digits or with 12.</summary>
    /// <param name="text">The text of the cell; null is blank.</param>
    /// <param name="code">The code without the padding, or the default value where there is none.</param>
    /// <param name="findings">Every problem, each with a hint; empty where there is a code.</param>
    /// <param name="path">Where the text stands, for the findings.</param>
    /// <returns>Whether the text is a code, padded or not: 370100 and 370100000000 give 3701.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public static bool TryFromPadded(string? text, out DivisionCode code, out EquatableList<Finding> findings, string path = "code") =>
        TryRead(text, mayBePadded: true, out code, out findings, path);

    /// <summary>Reads a code that may be padded with zeros, as in lists that write every code with 6 digits or with 12.</summary>
    /// <param name="text">The text of the cell; null is blank.</param>
    /// <param name="path">Where the text stands, for the findings.</param>
    /// <returns>The code without the padding: 3701 of 370100 or 370100000000.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="InvalidDefinitionException">The text is no code, padded or not. Every problem is listed.</exception>
    public static DivisionCode FromPadded(string? text, string path = "code") =>
        TryFromPadded(text, out var code, out var findings, path) ? code : throw new InvalidDefinitionException("The code", findings);

    /// <summary>The code of digits that are known to be as many as a level has, or null where its first or last part is zeros.</summary>
    internal static DivisionCode? OfDigits(ReadOnlySpan<char> digits)
    {
        var level = DivisionDigits.LevelOf(digits.Length);
        var code = Fill(digits, level);
        return DivisionDigits.PartAt(0, code.Filled) == 0 || code.LastPart == 0 ? (DivisionCode?)null : code;
    }

    private static bool TryRead(string? text, bool mayBePadded, out DivisionCode code, out EquatableList<Finding> findings, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (text is not null && DivisionDigits.LevelOf(text.Length) >= 0 && CodeText.IsDigits(text) && OfDigits(text) is { } exact)
        {
            (code, findings) = (exact, []);
            return true;
        }

        var problems = new List<Finding>();
        code = CodeText.DigitsOf(text, path, problems) is { } digits ? OfDigits(digits, mayBePadded, path, problems) : default;
        findings = [.. problems];
        code = problems.Count == 0 ? code : default;
        return problems.Count == 0;
    }

    private static DivisionCode OfDigits(string digits, bool mayBePadded, string path, List<Finding> problems)
    {
        var found = new MessageArgument("found", Shown.Text(digits));
        var level = DivisionDigits.LevelOf(digits.Length);
        if (level < 0)
        {
            problems.Add(CodeFindings.WrongLength.Error(
                path, found, new("count", digits.Length), new("lengths", KnownNames.Of(DivisionDigits.All.Select(length => length.ToString(CultureInfo.InvariantCulture))))));
            return default;
        }

        var code = Fill(digits, level);
        if (DivisionDigits.PartAt(0, code.Filled) == 0)
        {
            problems.Add(CodeFindings.NoProvince.Error(path, found));
            return default;
        }

        if (code.LastPart != 0)
        {
            return code;
        }

        var plain = code.Parent!.Value;
        if (!mayBePadded)
        {
            problems.Add(CodeFindings.Padded.Error(path, found, new("plain", Shown.Text(plain.Value))));
        }

        return plain;
    }

    private static DivisionCode Fill(ReadOnlySpan<char> digits, int level) =>
        new(ulong.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) * DivisionDigits.UnitOf(level), digits.Length);
}
