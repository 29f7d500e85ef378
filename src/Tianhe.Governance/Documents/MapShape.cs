using System.Diagnostics.CodeAnalysis;

namespace Tianhe.Governance.Documents;

/// <summary>An object whose members are not known beforehand: ids with values of one shape, in the order in which they are written.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <param name="item">The shape of the values.</param>
/// <param name="most">The most members; the others are not read.</param>
internal sealed class MapShape<T>(Shape<T> item, int most = int.MaxValue) : Shape<EquatableList<KeyValuePair<string, T>>>
{
    public override BilingualText Accepts => new($"对象，以编号为成员名，每个成员为：{item.Accepts.Chinese}", $"an object whose members are named by ids, each {item.Accepts.English}");

    public override string Cell => $"编号 → / by id → {item.Cell}";

    public override bool TryRead(Reading reading, int node, [MaybeNullWhen(false)] out EquatableList<KeyValuePair<string, T>> value)
    {
        value = default;
        var document = reading.Document;
        if (document.KindOf(node) != NodeKind.Object)
        {
            return reading.WrongKind(node, Accepts);
        }

        var values = new List<KeyValuePair<string, T>>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var isRead = true;
        for (var at = node + 1; at < document.After(node) && !reading.IsFull; at = document.After(at + 1))
        {
            if (values.Count == most)
            {
                isRead = reading.Fail(at, DocumentFindings.TooManyEntries, new MessageArgument("most", most));
                break;
            }

            var name = document.TextOf(at);
            if (IdText.Problem(name) is not null)
            {
                isRead = reading.FailIn(at, name, DocumentFindings.WrongText, new("found", Shown.Text(name)), new("expected", Shapes.IdAccepts));
                continue;
            }

            isRead &= names.Add(name) || reading.FailIn(at, name, DocumentFindings.DuplicateMember, new MessageArgument("name", Shown.Text(name)));
            reading.Enter(name);
            isRead &= item.TryRead(reading, at + 1, out var entry);
            values.Add(new(name, entry!));
            reading.Leave();
        }

        value = isRead ? new([.. values]) : default;
        return isRead;
    }

    public override Written Write(EquatableList<KeyValuePair<string, T>> value) => Written.Object(value.Select(entry => (entry.Key, item.Write(entry.Value))));

    public override Written Schema(SchemaParts parts) => Written.Object(
    [
        ("type", Written.Text("object")),
        ("patternProperties", Written.Object([(Shapes.IdPattern, item.Schema(parts))])),
        ("additionalProperties", Written.Truth(false)),
    ]);

    public override void Describe(ReferencePage page) => item.Describe(page);

    public override void Locate(Locator locator, int node, string path)
    {
        var document = locator.Document;
        for (var at = node + 1; document.KindOf(node) == NodeKind.Object && at < document.After(node); at = document.After(at + 1))
        {
            locator.Visit(item, at + 1, Locator.Join(path, document.TextOf(at)));
        }
    }
}
