using System.Text.Json;

namespace Tianhe.Governance.Documents;

/// <summary>The name of a member as it is written, encoded once.</summary>
internal sealed class WrittenName(string text)
{
    public string Text { get; } = text;

    public JsonEncodedText Readable { get; } = Written.Readable(text);
}
