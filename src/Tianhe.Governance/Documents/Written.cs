using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Tianhe.Governance.Documents;

/// <summary>A JSON value about to be written; the layout is decided when all of it is known.</summary>
internal sealed class Written
{
    private const int MaxWidth = 120;
    private const int Step = 2;

    /// <summary>What the framework's encoders leave as it is, so that it may be written without being encoded beforehand.</summary>
    private static readonly SearchValues<char> NeverEscaped = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._:/ ");

    private static readonly Written True = new(null, "true", [], false);
    private static readonly Written False = new(null, "false", [], false);

    private readonly string? _literal;
    private readonly (WrittenName? Name, Written Value)[] _items;
    private readonly bool _isObject;
    private readonly string? _list;
    private long _width = -1;

    private Written(string? text, string? literal, (WrittenName? Name, Written Value)[] items, bool isObject, string? list = null)
    {
        _list = list;
        PlainText = text;
        _literal = literal;
        _items = items;
        _isObject = isObject;
    }

    public static Written Null { get; } = new(null, "null", [], false);

    /// <summary>The text without quotes and escapes, or null where this is no text.</summary>
    public string? PlainText { get; }

    public static Written Text(string text) => new(text, null, [], false);

    /// <summary>A number without superfluous zeros.</summary>
    public static Written Number(decimal number) =>
        new(null, number == 0 ? "0" : number.ToString("0.############################", CultureInfo.InvariantCulture), [], false);

    /// <summary>A number with all its decimal places: 88.40 stays 88.40.</summary>
    public static Written Exact(decimal number) => new(null, number.ToString(CultureInfo.InvariantCulture), [], false);

    public static Written Truth(bool truth) => truth ? True : False;

    public static Written List(IEnumerable<Written> entries) => new(null, null, [.. entries.Select(entry => ((WrittenName?)null, entry))], false);

    public static Written Object(IEnumerable<(string Name, Written Value)> members) => new(null, null, [.. members.Select(member => ((WrittenName?)new WrittenName(member.Name), member.Value))], true);

    /// <summary>An object of members whose names are made once for all.</summary>
    public static Written Members((WrittenName? Name, Written Value)[] owned) => new(null, null, owned, true);

    /// <summary>An object with one member more before the others, and one after them.</summary>
    public Written With((string Name, Written Value) before, (string Name, Written Value)? after) =>
        new(null, null, [(new(before.Name), before.Value), .. _items, .. after is { } last ? [(new(last.Name), last.Value)] : Array.Empty<(WrittenName?, Written)>()], true);

    /// <summary>The same value, in place of which its id may be written where a member of the document lists it.</summary>
    public Written MayBeListedIn(string list) => new(PlainText, _literal, _items, _isObject, list);

    /// <summary>The value with ids in the place of what is listed.</summary>
    /// <param name="idOf">The id of a value in a list, both given as they are written on one line, or null where the list lacks it.</param>
    public Written WithListed(Func<string, string, string?> idOf) => _list is not null && idOf(_list, Flat()) is { } id
        ? Text(id)
        : new(PlainText, _literal, [.. _items.Select(item => (item.Name, item.Value.WithListed(idOf)))], _isObject);

    /// <summary>The value by a writer of the framework, whose layout is kept; its encoder is not, for it may make Chinese unreadable.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        if (PlainText is not null)
        {
            WriteTextTo(writer, PlainText);
        }
        else if (_literal is not null)
        {
            WriteLiteralTo(writer, _literal);
        }
        else if (_isObject)
        {
            writer.WriteStartObject();
            foreach (var (name, value) in _items)
            {
                writer.WritePropertyName(name!.Readable);
                value.WriteTo(writer);
            }

            writer.WriteEndObject();
        }
        else
        {
            writer.WriteStartArray();
            foreach (var (_, value) in _items)
            {
                value.WriteTo(writer);
            }

            writer.WriteEndArray();
        }
    }

    /// <summary>A text as the framework writes it when it leaves readable what can be read.</summary>
    public static JsonEncodedText Readable(string text) => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

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
        if (_items.Length == 0 || (!isWhole && column + Width() < MaxWidth))
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
            value.Print(text, indent + Step, indent + Step + (name is null ? 0 : QuotedLength(name.Text) + 2), isWhole: false);
            separator = ",\n";
        }

        text.Append('\n').Append(' ', indent).Append(_isObject ? '}' : ']');
    }

    private void Flat(StringBuilder text)
    {
        if (_items.Length == 0)
        {
            text.Append(PlainText is not null ? Quote(PlainText) : _literal ?? (_isObject ? "{}" : "[]"));
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

    /// <summary>How wide the value is on one line; counted when it is printed for the first time.</summary>
    private long Width() => _width >= 0 ? _width : _width = PlainText is not null ? QuotedLength(PlainText)
        : _literal?.Length ?? _items.Sum(item => item.Value.Width() + (item.Name is null ? 0 : QuotedLength(item.Name.Text) + 2) + 2) + (_isObject ? 2 : 0);

    private static void Name(StringBuilder text, WrittenName? name) => _ = name is null ? text : text.Append(Quote(name.Text)).Append(": ");

    private static void WriteTextTo(Utf8JsonWriter writer, string text)
    {
        if (text.AsSpan().ContainsAnyExcept(NeverEscaped))
        {
            writer.WriteStringValue(Readable(text));
        }
        else
        {
            writer.WriteStringValue(text);
        }
    }

    private static void WriteLiteralTo(Utf8JsonWriter writer, string literal)
    {
        switch (literal)
        {
            case "null":
                writer.WriteNullValue();
                break;
            case "true" or "false":
                writer.WriteBooleanValue(literal == "true");
                break;
            default:
                writer.WriteNumberValue(decimal.Parse(literal, NumberStyles.Float, CultureInfo.InvariantCulture)); // keeps the zeros at the end
                break;
        }
    }

    private static int QuotedLength(string text) => IsPlain(text) ? text.Length + 2 : Quote(text).Length;

    private static bool IsPlain(string text)
    {
        foreach (var unit in text)
        {
            if (unit is '"' or '\\' or '\u2028' or '\u2029' || char.IsControl(unit) || char.IsSurrogate(unit))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Chinese and everything else that can be read stays readable.</summary>
    private static string Quote(string text)
    {
        if (IsPlain(text))
        {
            return $"\"{text}\"";
        }

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
