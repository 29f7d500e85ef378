using System.Globalization;
using System.Text;

namespace Tianhe.Governance.Documents;

/// <summary>A JSON value about to be written; the layout is decided when all of it is known.</summary>
internal sealed class Written
{
    private const int MaxWidth = 120;
    private const int Step = 2;

    private readonly string? _scalar;
    private readonly (string? Name, Written Value)[] _items;
    private readonly bool _isObject;
    private readonly long _width;
    private readonly string? _list;

    private Written(string? scalar, (string? Name, Written Value)[] items, bool isObject, string? list = null)
    {
        _list = list;
        _scalar = scalar;
        _items = items;
        _isObject = isObject;
        _width = scalar?.Length ?? items.Sum(item => item.Value._width + (item.Name?.Length + 2 ?? 0) + 2) + (isObject ? 2 : 0);
    }

    public static Written Null { get; } = new("null", [], false);

    public static Written Text(string text) => new(Quote(text), [], false);

    /// <summary>A number without superfluous zeros.</summary>
    public static Written Number(decimal number) =>
        new(number == 0 ? "0" : number.ToString("0.############################", CultureInfo.InvariantCulture), [], false);

    public static Written Truth(bool truth) => new(truth ? "true" : "false", [], false);

    public static Written List(IEnumerable<Written> entries) => new(null, [.. entries.Select(entry => ((string?)null, entry))], false);

    public static Written Object(IEnumerable<(string Name, Written Value)> members) => new(null, [.. members.Select(member => ((string?)Quote(member.Name), member.Value))], true);

    /// <summary>An object with one member more before the others, and one after them.</summary>
    public Written With((string Name, Written Value) before, (string Name, Written Value)? after) =>
        new(null, [(Quote(before.Name), before.Value), .. _items, .. after is { } last ? [(Quote(last.Name), last.Value)] : Array.Empty<(string?, Written)>()], true);

    /// <summary>The same value, in place of which its id may be written where a member of the document lists it.</summary>
    public Written MayBeListedIn(string list) => new(_scalar, _items, _isObject, list);

    /// <summary>The value with ids in the place of what is listed.</summary>
    /// <param name="idOf">The id of a value in a list, both given as they are written on one line, or null where the list lacks it.</param>
    public Written WithListed(Func<string, string, string?> idOf) => _list is not null && idOf(_list, Flat()) is { } id
        ? Text(id)
        : new(_scalar, [.. _items.Select(item => (item.Name, item.Value.WithListed(idOf)))], _isObject);

    /// <summary>The value over as many lines as it takes: what fits stands on one line of 120 columns. A line feed ends the text.</summary>
    public string Print()
    {
        var text = new StringBuilder();
        Print(text, indent: 0, column: 0, isWhole: true);
        return text.Append('\n').ToString();
    }

    /// <summary>The value on one line.</summary>
    public string Flat()
    {
        var text = new StringBuilder();
        Flat(text);
        return text.ToString();
    }

    private void Print(StringBuilder text, int indent, int column, bool isWhole)
    {
        if (_scalar is not null || _items.Length == 0 || (!isWhole && column + _width < MaxWidth))
        {
            Flat(text);
            return;
        }

        text.Append(_isObject ? '{' : '[');
        var separator = "\n";
        foreach (var (name, value) in _items)
        {
            text.Append(separator).Append(' ', indent + Step);
            Name(text, name);
            value.Print(text, indent + Step, indent + Step + (name?.Length + 2 ?? 0), isWhole: false);
            separator = ",\n";
        }

        text.Append('\n').Append(' ', indent).Append(_isObject ? '}' : ']');
    }

    private void Flat(StringBuilder text)
    {
        if (_scalar is not null || _items.Length == 0)
        {
            text.Append(_scalar ?? (_isObject ? "{}" : "[]"));
            return;
        }

        text.Append(_isObject ? "{ " : "[");
        var separator = "";
        foreach (var (name, value) in _items)
        {
            text.Append(separator);
            Name(text, name);
            value.Flat(text);
            separator = ", ";
        }

        text.Append(_isObject ? " }" : "]");
    }

    private static void Name(StringBuilder text, string? name) => _ = name is null ? text : text.Append(name).Append(": ");

    /// <summary>Chinese and everything else that can be read stays readable.</summary>
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            var isPair = char.IsHighSurrogate(unit) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            _ = isPair ? quoted.Append(unit).Append(text[++i])
                : unit is '"' or '\\' ? quoted.Append('\\').Append(unit)
                : unit == '\n' ? quoted.Append("\\n")
                : unit == '\t' ? quoted.Append("\\t")
                : char.IsControl(unit) || char.IsSurrogate(unit) || unit is '\u2028' or '\u2029' ? quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}")
                : quoted.Append(unit);
        }

        return quoted.Append('"').ToString();
    }
}
