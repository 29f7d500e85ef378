using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Tianhe.Governance.Documents;

/// <summary>A whole document: an object that begins with its format.</summary>
/// <typeparam name="T">The type that the document describes.</typeparam>
internal sealed class DocumentShape<T>
{
    private readonly ObjectShape<T> _shape;

    /// <summary>Puts a format, and the schema that an editor may want to be told of, before the members of an object.</summary>
    public DocumentShape(ObjectShape<T> body)
    {
        var builder = new ObjectShapeBuilder<T>(body.Name, body.Docs, body.Members.Length);
        builder.Optional("$schema", new("编辑器所用的模式文件", "the schema, for editors; it is not read"), Shapes.Text, _ => null);
        builder.Format(new("文件格式的版本", "the version of the format of this file"));
        _shape = builder.Build(body);
    }

    /// <summary>The value, or one exception that lists every problem with its line and column.</summary>
    public T Load(ReadOnlySpan<byte> utf8) =>
        TryLoad(utf8, out var value, out var findings) ? value : throw new InvalidDefinitionException($"The document ({_shape.Name})", findings);

    /// <summary>The value, or every problem in the order of the text.</summary>
    public bool TryLoad(ReadOnlySpan<byte> utf8, [MaybeNullWhen(false)] out T value, out EquatableList<Finding> findings)
    {
        value = default;
        if (!Document.TryParse(utf8, out var document, out var problem))
        {
            findings = [problem];
            return false;
        }

        return TryRead(new(document), out value, out findings);
    }

    /// <summary>The same of a text that was parsed.</summary>
    public bool TryRead(Reading reading, [MaybeNullWhen(false)] out T value, out EquatableList<Finding> findings)
    {
        var isRead = _shape.TryRead(reading, 0, out value);
        findings = Locator.Place(_shape, reading.Document, reading.Problems);
        return isRead;
    }

    /// <summary>Reads the members that can be read; the problems of the others are in the reading.</summary>
    public MembersRead<T> ReadMembers(Reading reading, out bool isRead) => _shape.ReadMembers(reading, 0, out isRead);

    /// <summary>Those of the paths that lead to a value.</summary>
    public HashSet<string> Find(Document document, IEnumerable<string> paths)
    {
        var list = paths.ToList();
        var locator = new Locator(document);
        list.ForEach(locator.Seek);
        _shape.Locate(locator, 0, "");
        return [.. list.Where(locator.IsFound)];
    }

    /// <summary>Gives findings the line and column to which their paths lead, in the order of the text.</summary>
    public EquatableList<Finding> Place(Document document, IEnumerable<Finding> findings) =>
        Locator.Place(_shape, document, findings.Select(finding => (-1, finding)));

    /// <summary>The value as a document: members in the order of the description, Chinese readable.</summary>
    public byte[] Write(T value) => Write(value, written => written);

    /// <summary>The value as a document, changed before it is printed.</summary>
    public byte[] Write(T value, Func<Written, Written> change) => Encoding.UTF8.GetBytes(change(_shape.Write(value)).Print());

    /// <summary>The JSON Schema of the document, draft 2020-12.</summary>
    public string Schema(params (string Name, Written Schema)[] exact) => SchemaParts.Of(_shape, exact);

    /// <summary>The reference page of the document, in Markdown.</summary>
    public string Reference() => ReferencePage.Of(_shape);

    /// <summary>Gives findings line and column, by their offsets where they have one and else by their paths, in the order of the text.</summary>
    public EquatableList<Finding> Place(Document document, IEnumerable<(int Offset, Finding Finding)> problems) => Locator.Place(_shape, document, problems);
}
