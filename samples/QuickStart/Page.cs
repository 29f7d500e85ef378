using System.Globalization;

using NodaTime;
using NodaTime.Text;

using Tianhe.Governance;

namespace QuickStart;

/// <summary>Where the program writes, in one language, and keeps count of what does not hold.</summary>
internal sealed class Page(TextWriter writer, Language language)
{
    private int _shown;
    private int _failed;

    public Language Language { get; } = language;

    public string Say(string chinese, string english) => Language == Language.Chinese ? chinese : english;

    public void Chapter(string chinese, string english) => writer.WriteLine($"\n== {Say(chinese, english)}");

    public void Line(string text) => writer.WriteLine($"  {text.ReplaceLineEndings("\n    ")}");

    /// <summary>Writes a line that claims something, with a mark, and remembers when it does not hold.</summary>
    public void Claim(bool holds, string text)
    {
        _shown++;
        _failed += holds ? 0 : 1;
        writer.WriteLine($"{(holds ? "✓" : "✗")} {text}");
    }

    /// <summary>Writes a line as it is.</summary>
    public void Plain(string text) => writer.WriteLine(text);

    /// <summary>A number with its digits in groups of three.</summary>
    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number with its decimal places and no zeros behind them.</summary>
    public static string Number(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>A share of one, such as 30 % for 0.3.</summary>
    public static string Percent(decimal share) => $"{Number(share * 100)} %";

    /// <summary>A day, such as 2026-09-24.</summary>
    public static string Date(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>Writes the sum of all claims and gives the exit code.</summary>
    public int Conclude()
    {
        writer.WriteLine();
        writer.WriteLine(_failed == 0
            ? Say($"以上 {_shown} 项全部成立。", $"All {_shown} claims above hold.")
            : Say($"以上 {_shown} 项中有 {_failed} 项不成立（✗）。", $"{_failed} of the {_shown} claims above do not hold (✗)."));
        return _failed == 0 ? 0 : 1;
    }
}
