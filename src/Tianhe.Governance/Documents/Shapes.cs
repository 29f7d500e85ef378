using System.Diagnostics.CodeAnalysis;
using System.Globalization;

using NodaTime;
using NodaTime.Text;

namespace Tianhe.Governance.Documents;

/// <summary>The shapes of which descriptions are made.</summary>
internal static class Shapes
{
    /// <summary>What <see cref="IdText"/> allows, for schemas.</summary>
    public const string IdPattern = @"^(?!\s)[^\u0000-\u001f\u007f-\u009f]{1,128}(?<!\s)$";

    private const string PathPattern = @"^(?=[\s\S]{1,512}$)(?=[\s\S]*\S)[^.\[]*([.\[][^.\[]*){0,31}$";
    private const string DatePattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    public const string TimePattern = @"^(([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{3})?)?|24:00)$";

    private static readonly Instant EarliestInstant = NodaTime.Instant.FromUtc(1, 1, 1, 0, 0);
    private static readonly InstantPattern InstantForm = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss'.'fff'Z'");
    private static readonly LocalTime EndOfDay = new(23, 59, 59, 999);
    private static readonly LocalTimePattern[] TimeForms = [LocalTimePattern.CreateWithInvariantCulture("HH:mm"), LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss"), LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss.fff")];

    public static BilingualText IdAccepts { get; } = new("编号：1至128个字符，首尾无空白，无控制字符", "an id of 1 to 128 characters without control characters and without white space at its ends");

    /// <summary>A text that is not blank.</summary>
    public static Shape<string> Text { get; } = new TextShape<string>(
        new("非空的文本", "a text that is not blank"), ReadText, text => text, ("pattern", Written.Text(@"\S")));

    /// <summary>Any text, an empty one too: what a host or a resident wrote.</summary>
    public static Shape<string> AnyText { get; } = new TextShape<string>(new("文本", "a text"), ReadAnyText, text => text);

    /// <summary>A path by the ids of entries: short and shallow enough to be sought.</summary>
    public static Shape<string> Path { get; } = new TextShape<string>(
        new("路径，如 schemes.branch-stars.parts.base；最多512个字符、32段", "a path such as schemes.branch-stars.parts.base, of at most 512 characters in 32 steps"),
        ReadPath, text => text, ("pattern", Written.Text(PathPattern)));

    public static Shape<bool> Truth { get; } = new TruthShape(isAlwaysTrue: false);

    /// <summary>True and nothing else: a member that says something by being there.</summary>
    public static Shape<bool> True { get; } = new TruthShape(isAlwaysTrue: true);

    public static Shape<LocalDate> Date { get; } = new TextShape<LocalDate>(
        new("日期，如 2026-09-24", "a date such as 2026-09-24"),
        (string text, out LocalDate date) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out date),
        LocalDatePattern.Iso.Format, ("pattern", Written.Text(DatePattern)));

    /// <summary>A time of day in whole milliseconds; 24:00 is the last of them, as people write the end of a limit.</summary>
    public static Shape<LocalTime> TimeOfDay { get; } = new TextShape<LocalTime>(
        new("时刻，如 17:30；24:00 表示当日终了", "a time of day such as 17:30; 24:00 is the end of the day"),
        ReadTime, WriteTime, ("pattern", Written.Text(TimePattern)));

    /// <summary>A date and a time of day without a zone, to whatever fraction of a second it has.</summary>
    public static Shape<LocalDateTime> DateAndTime { get; } = new TextShape<LocalDateTime>(
        new("日期和时刻，如 2026-09-24T17:30:00", "a date and a time of day such as 2026-09-24T17:30:00"),
        (string text, out LocalDateTime time) => LocalDateTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out time),
        LocalDateTimePattern.ExtendedIso.Format);

    /// <summary>An instant in whole milliseconds of UTC, in the years 1 to 9998; what is finer is cut off.</summary>
    public static Shape<Instant> Instant { get; } = InstantBefore(NodaTime.Instant.FromUtc(9999, 1, 1, 0, 0));

    /// <summary>A number with its decimal places as they are written: 88.40 is not 88.4 in what is said of it.</summary>
    public static Shape<decimal> Decimal { get; } = new DecimalShape();

    /// <summary>A number as a text, which no other program rounds or rids of its zeros.</summary>
    public static Shape<decimal> DecimalText { get; } = new TextShape<decimal>(
        new("写作文本的数字，如 \"88.40\"", "a number as a text, such as \"88.40\""), ReadDecimal, number => number.ToString(CultureInfo.InvariantCulture));

    /// <summary>An instant from the year 1 to before another.</summary>
    public static Shape<Instant> InstantBefore(Instant end) => new TextShape<Instant>(
        new("UTC 时刻，如 2026-09-24T01:20:00.000Z", "an instant of UTC such as 2026-09-24T01:20:00.000Z"),
        (string text, out Instant instant) =>
        {
            var isInstant = InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out var exact) && exact >= EarliestInstant && exact < end;
            instant = NodaTime.Instant.FromUnixTimeMilliseconds(exact.ToUnixTimeMilliseconds());
            return isInstant;
        },
        InstantText);

    public static string InstantText(Instant instant) => InstantForm.Format(instant);

    public static Shape<T> Id<T>(Func<string, T> make, Func<T, string> text) => new TextShape<T>(
        IdAccepts,
        (string written, [MaybeNullWhen(false)] out T id) =>
        {
            var isId = IdText.Problem(written) is null;
            id = isId ? make(written) : default;
            return isId;
        },
        text, ("pattern", Written.Text(IdPattern)));

    /// <summary>A whole number within inclusive bounds.</summary>
    public static Shape<int> Whole(int minimum, int maximum) => new NumberShape<int>(0, minimum, maximum, number => (int)number, number => number);

    /// <summary>A number of at most so many decimal places, within inclusive bounds where there are any.</summary>
    public static Shape<decimal> Number(int scale, decimal? minimum, decimal? maximum) => new NumberShape<decimal>(scale, minimum, maximum, number => number, number => number);

    /// <summary>A share from a least one to 1, with at most six decimal places.</summary>
    public static Shape<decimal> Share(decimal least) => new NumberShape<decimal>(6, least, 1, number => number, number => number, new("50 % 写作 0.5", "50 % is 0.5"));

    public static Shape<T> Words<T>(params (string Word, T Value)[] words) => new WordShape<T>(words);

    public static Shape<EquatableList<T>> List<T>(Shape<T> item, EntryKey key, int least = 0) => new ListShape<T>(item, key, least);

    public static BilingualText OneOfWords(IEnumerable<string> words)
    {
        var list = words.Select(BilingualText.Same).ToEquatableList();
        return list.Count == 1 ? BilingualText.Same($"\"{list[0].English}\"")
            : new($"以下之一：{Wording.List(list, Language.Chinese)}", $"one of: {Wording.List(list, Language.English)}");
    }

    public static bool FailUnknownWord(Reading reading, int node, IEnumerable<string> words)
    {
        var found = reading.Document.TextOf(node);
        return reading.Fail(node, DocumentFindings.UnknownWord, new("found", Shown.Text(found)), new("known", NearestNames.Of(found, words)));
    }

    private static bool ReadAnyText(string text, [MaybeNullWhen(false)] out string value)
    {
        value = text;
        return true;
    }

    private static bool ReadPath(string text, [MaybeNullWhen(false)] out string value)
    {
        value = text;
        return !string.IsNullOrWhiteSpace(text) && text.Length <= 512 && text.Count(character => character is '.' or '[') < 32;
    }

    private static bool ReadText(string text, [MaybeNullWhen(false)] out string value)
    {
        value = text;
        return !string.IsNullOrWhiteSpace(text);
    }

    private static bool ReadDecimal(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)
        && number.ToString(CultureInfo.InvariantCulture) == text;

    public static bool ReadTime(string text, out LocalTime time)
    {
        time = EndOfDay;
        foreach (var form in TimeForms)
        {
            if (form.Parse(text) is { Success: true } parsed)
            {
                time = parsed.Value;
                return true;
            }
        }

        return text == "24:00";
    }

    private static string WriteTime(LocalTime time) => Wording.Time(time);
}
