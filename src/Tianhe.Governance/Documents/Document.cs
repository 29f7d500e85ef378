using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace Tianhe.Governance.Documents;

/// <summary>A JSON text whose every value knows where it stands.</summary>
/// <remarks>
/// Strict JSON (RFC 8259) in UTF-8, with or without a byte-order mark: no comments, no trailing commas. At most
/// <see cref="MaxBytes"/> bytes and <see cref="MaxDepth"/> levels. Parsing is O(n) and takes one copy of the text and 16 bytes a
/// token. A node is named by its row; row 0 is the root. Immutable.
/// </remarks>
internal sealed class Document
{
    /// <summary>The most bytes: 16 MiB, byte-order mark aside.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>The most objects and lists inside one another.</summary>
    public const int MaxDepth = 64;

    /// <summary>How the whole document is called where a path is empty.</summary>
    public const string Whole = "(document)";

    private readonly byte[] _utf8;
    private readonly DocumentNode[] _nodes;

    internal Document(byte[] utf8, DocumentNode[] nodes)
    {
        _utf8 = utf8;
        _nodes = nodes;
    }

    /// <summary>The text, without a byte-order mark.</summary>
    public ReadOnlySpan<byte> Utf8 => _utf8;

    /// <summary>Reads a text, or throws the one problem that stopped it.</summary>
    public static Document Parse(ReadOnlySpan<byte> utf8) =>
        TryParse(utf8, out var document, out var problem) ? document : throw new InvalidDefinitionException("The document", [problem]);

    /// <summary>Reads a text; a fault of syntax is reported alone, for what follows it cannot be trusted.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="document">The document, or null.</param>
    /// <param name="problem">The problem, or null.</param>
    /// <param name="most">The most bytes; more where somebody else has set a bound already.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out Document? document, [NotNullWhen(false)] out Finding? problem, int most = MaxBytes) =>
        DocumentParser.TryParse(utf8, most, out document, out problem);

    public NodeKind KindOf(int node) => _nodes[node].Kind;

    public int OffsetOf(int node) => _nodes[node].Start;

    /// <summary>The row after a node and all that it contains: its next sibling, unless its parent ends there.</summary>
    public int After(int node) => _nodes[node].Next;

    /// <summary>The value of the first member of a name, or -1.</summary>
    public int Find(int node, ReadOnlySpan<byte> name)
    {
        for (var member = node + 1; member < After(node); member = After(member + 1))
        {
            if (IsNamed(member, name))
            {
                return member + 1;
            }
        }

        return -1;
    }

    /// <summary>Whether a member has a name, however it is escaped.</summary>
    public bool IsNamed(int member, ReadOnlySpan<byte> name)
    {
        if (!_nodes[member].IsEscaped)
        {
            return Inside(member).SequenceEqual(name);
        }

        var reader = new Utf8JsonReader(Written(member));
        reader.Read();
        return reader.ValueTextEquals(name);
    }

    /// <summary>A name or a text without its quotes and escapes.</summary>
    public string TextOf(int node)
    {
        if (!_nodes[node].IsEscaped)
        {
            return Encoding.UTF8.GetString(Inside(node));
        }

        var reader = new Utf8JsonReader(Written(node));
        reader.Read();
        return reader.GetString()!;
    }

    public bool TruthOf(int node) => _utf8[_nodes[node].Start] == (byte)'t';

    /// <summary>The bytes of a scalar as they are written.</summary>
    public ReadOnlySpan<byte> Written(int node) => _utf8.AsSpan(_nodes[node].Start, _nodes[node].Length);

    private ReadOnlySpan<byte> Inside(int node) => Written(node)[1..^1];
}
