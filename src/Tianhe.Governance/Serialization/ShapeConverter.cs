using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Serialization;

/// <summary>Reads and writes a type by its shape, whatever the options of the host say of names, cases, numbers and encoders.</summary>
/// <typeparam name="T">The type.</typeparam>
internal sealed class ShapeConverter<T>(Shape<T> shape) : JsonConverter<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var value = JsonDocument.ParseValue(ref reader);
        return options.AllowTrailingCommas || options.ReadCommentHandling != JsonCommentHandling.Disallow
            ? Read(Strict(value.RootElement))
            : Read(JsonMarshal.GetRawUtf8Value(value.RootElement));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => shape.Write(value).WriteTo(writer);

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(Encoding.UTF8.GetBytes(Written.Text(reader.GetString()!).Flat()));

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(Written.Readable(shape.Write(value!).PlainText ?? throw new NotSupportedException($"{typeof(T).Name} is no key: it is not written as a text.")));

    /// <summary>The value without the comments and commas that the host lets pass.</summary>
    private static ReadOnlySpan<byte> Strict(JsonElement value)
    {
        var text = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(text);
        value.WriteTo(writer);
        writer.Flush();
        return text.WrittenSpan;
    }

    /// <summary>How much is read is for the host to bound: a tree of a whole city is larger than what people write.</summary>
    private T Read(ReadOnlySpan<byte> utf8)
    {
        if (!Document.TryParse(utf8, out var document, out var fault, int.MaxValue))
        {
            throw Unreadable([fault]);
        }

        var reading = new Reading(document, isTolerant: true);
        try
        {
            return shape.TryRead(reading, 0, out var value) ? value : throw Unreadable(Locator.Place(shape, document, reading.Problems));
        }
        catch (RuleException exception)
        {
            throw new JsonException($"The JSON of {shape.Accepts.English} cannot be read again. {exception.Message}", exception);
        }
    }

    /// <summary>Every problem at once; line and column are counted from the beginning of the value.</summary>
    private JsonException Unreadable(EquatableList<Finding> findings)
    {
        var cause = new InvalidDefinitionException($"The JSON of {shape.Accepts.English}", findings);
        return new JsonException(cause.Message, cause);
    }
}
