using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Unicode;

namespace Tianhe.Governance.Documents;

/// <summary>Turns a text into the flat list of nodes.</summary>
internal static class DocumentParser
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static bool TryParse(ReadOnlySpan<byte> utf8, int most, [NotNullWhen(true)] out Document? document, [NotNullWhen(false)] out Finding? problem)
    {
        utf8 = utf8.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8;
        document = null;
        problem = utf8.Length > most ? DocumentFindings.TooManyBytes(utf8.Length, most)
            : Utf8.IsValid(utf8) ? null
            : DocumentFindings.At(DocumentFindings.NotUtf8, utf8, SyntaxFault.FirstInvalid(utf8));
        if (problem is not null)
        {
            return false;
        }

        var nodes = new List<DocumentNode>();
        problem = Fill(nodes, utf8);
        document = problem is null ? new(utf8.ToArray(), nodes.ToArray()) : null;
        return document is not null;
    }

    private static Finding? Fill(List<DocumentNode> nodes, ReadOnlySpan<byte> utf8)
    {
        var open = new Stack<int>();
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = Document.MaxDepth + 1 });
        var last = JsonTokenType.None;
        var end = 0;
        try
        {
            while (reader.Read())
            {
                last = reader.TokenType;
                end = (int)reader.BytesConsumed;
                if (last is JsonTokenType.EndObject or JsonTokenType.EndArray)
                {
                    var begin = open.Pop();
                    nodes[begin] = nodes[begin] with { Next = nodes.Count };
                    continue;
                }

                if (last is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    if (open.Count == Document.MaxDepth)
                    {
                        return DocumentFindings.At(DocumentFindings.TooDeep, utf8, (int)reader.TokenStartIndex, new MessageArgument("most", Document.MaxDepth));
                    }

                    open.Push(nodes.Count);
                }

                if (reader.ValueIsEscaped && SyntaxFault.LoneSurrogate(reader.ValueSpan) is >= 0 and var lone)
                {
                    return DocumentFindings.At(DocumentFindings.LoneSurrogate, utf8, (int)reader.TokenStartIndex + 1 + lone);
                }

                nodes.Add(NodeOf(ref reader, nodes.Count + 1));
            }

            return null;
        }
        catch (JsonException)
        {
            return SyntaxFault.Describe(utf8, last, end, open.Count > 0 && nodes[open.Peek()].Kind == NodeKind.Object, open.Count > 0);
        }
    }

    private static DocumentNode NodeOf(ref Utf8JsonReader reader, int next)
    {
        var kind = reader.TokenType switch
        {
            JsonTokenType.StartObject => NodeKind.Object,
            JsonTokenType.StartArray => NodeKind.Array,
            JsonTokenType.PropertyName => NodeKind.Name,
            JsonTokenType.String => NodeKind.Text,
            JsonTokenType.Number => NodeKind.Number,
            JsonTokenType.True or JsonTokenType.False => NodeKind.Truth,
            JsonTokenType.Null => NodeKind.Null,
            _ => throw new InvalidOperationException($"Unexpected token {reader.TokenType}."),
        };
        var quotes = kind is NodeKind.Name or NodeKind.Text ? 2 : 0;
        return new(kind, reader.ValueIsEscaped, (int)reader.TokenStartIndex, reader.ValueSpan.Length + quotes, next);
    }
}
