using System.Diagnostics.CodeAnalysis;

namespace Tianhe.Governance.Documents;

/// <summary>A value that stands in place, or the id under which a member of the document lists it.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="list">The member at the top of the document that lists such values by id.</param>
/// <param name="item">The shape of the value; a problem of a listed one is told where it is listed, not here.</param>
internal sealed class NamedShape<T>(string list, Shape<T> item) : Shape<T>
{
    public override BilingualText Accepts { get; } = new($"{list}中的编号，或者{item.Accepts.Chinese}", $"an id out of {list}, or {item.Accepts.English}");

    public override string Cell => $"{list} 中的编号，或 / an id out of {list}, or {item.Cell}";

    public override bool TryRead(Reading reading, int node, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        switch (reading.Document.KindOf(node))
        {
            case NodeKind.Text:
                var name = reading.Document.TextOf(node);
                return reading.Listed(list).TryGetValue(name, out var entry)
                    ? reading.TryReadListed(list, name, entry, item, out value)
                    : reading.Fail(node, DocumentFindings.NotListed, new("name", Shown.Text(name)), new("list", list), new("known", NearestNames.Of(name, reading.Listed(list).Keys)));
            case NodeKind.Object:
                return item.TryRead(reading, node, out value);
            default:
                return reading.WrongKind(node, Accepts);
        }
    }

    public override Written Write(T value) => item.Write(value).MayBeListedIn(list);

    public override Written Schema(SchemaParts parts) => Written.Object(
    [
        ("anyOf", Written.List([Shapes.Id(text => text, text => text).Schema(parts), item.Schema(parts)])),
    ]);

    public override void Describe(ReferencePage page) => item.Describe(page);

    public override void Locate(Locator locator, int node, string path) => item.Locate(locator, node, path);
}
