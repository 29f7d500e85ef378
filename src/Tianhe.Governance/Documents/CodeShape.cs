using System.Diagnostics.CodeAnalysis;

namespace Tianhe.Governance.Documents;

/// <summary>The permanent code of a message, which stands for its template.</summary>
internal sealed class CodeShape(EquatableList<MessageTemplate> templates) : Shape<MessageTemplate>
{
    private readonly Dictionary<string, MessageTemplate> _templates = templates.ToDictionary(template => template.Code, StringComparer.Ordinal);

    public override BilingualText Accepts { get; } = new("消息编码，如 workflows.too-late", "the code of a message, such as workflows.too-late");

    public override bool TryRead(Reading reading, int node, [MaybeNullWhen(false)] out MessageTemplate value)
    {
        value = null;
        if (reading.Document.KindOf(node) != NodeKind.Text)
        {
            return reading.WrongKind(node, Accepts);
        }

        var code = reading.Document.TextOf(node);
        return _templates.TryGetValue(code, out value) || reading.Fail(node, DocumentFindings.UnknownCode, new MessageArgument("found", Shown.Text(code)));
    }

    public override Written Write(MessageTemplate value) => Written.Text(value.Code);

    public override Written Schema(SchemaParts parts) => Written.Object([("type", Written.Text("string"))]);
}
