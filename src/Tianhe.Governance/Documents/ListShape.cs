using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Tianhe.Governance.Documents;

/// <summary>A list whose entries are addressed by a key, or by their place where they have none.</summary>
/// <typeparam name="T">The type of the entries.</typeparam>
internal sealed class ListShape<T>(Shape<T> item, EntryKey key, int least) : Shape<EquatableList<T>>
{
    public override BilingualText Accepts => least == 0
        ? new($"列表，每项为：{item.Accepts.Chinese}", $"a list, each entry {item.Accepts.English}")
        : new(
            string.Create(CultureInfo.InvariantCulture, $"至少{least}项的列表，每项为：{item.Accepts.Chinese}"),
            string.Create(CultureInfo.InvariantCulture, $"a list of {least} or more, each entry {item.Accepts.English}"));

    public override string Cell => least == 0 ? $"列表 / list of {item.Cell}" : string.Create(CultureInfo.InvariantCulture, $"列表 / list of {least} or more {item.Cell}");

    public override bool TryRead(Reading reading, int node, [MaybeNullWhen(false)] out EquatableList<T> value)
    {
        value = default;
        var document = reading.Document;
        if (document.KindOf(node) != NodeKind.Array)
        {
            return reading.WrongKind(node, Accepts);
        }

        var values = new List<T>();
        var keys = key.IsUnique ? new HashSet<string>(StringComparer.Ordinal) : null;
        var isRead = true;
        var index = 0;
        for (var at = node + 1; at < document.After(node) && !reading.IsFull; at = document.After(at), index++)
        {
            reading.Enter(at, index, key);
            if (keys is not null && key.IdentityOf(document, at) is { } word && !keys.Add(word))
            {
                isRead = reading.Fail(at, DocumentFindings.DuplicateEntry, new MessageArgument("entry", Shown.Text(word)));
            }

            isRead &= item.TryRead(reading, at, out var entry);
            values.Add(entry!);
            reading.Leave();
        }

        isRead &= index >= least || reading.Fail(node, DocumentFindings.TooFewEntries, new("count", index), new("least", least));
        value = isRead ? new([.. values]) : default;
        return isRead;
    }

    public override Written Write(EquatableList<T> value) => Written.List(value.Select(item.Write));

    public override Written Schema(SchemaParts parts) => Written.Object(
    [
        ("type", Written.Text("array")),
        ("items", item.Schema(parts)),
        .. least > 0 ? [("minItems", Written.Number(least))] : Array.Empty<(string, Written)>(),
        .. key is { IsUnique: true, IsItself: true } ? [("uniqueItems", Written.Truth(true))] : Array.Empty<(string, Written)>(),
    ]);

    public override void Describe(ReferencePage page) => item.Describe(page);

    public override void Locate(Locator locator, int node, string path)
    {
        var document = locator.Document;
        var index = 0;
        for (var at = node + 1; document.KindOf(node) == NodeKind.Array && at < document.After(node); at = document.After(at), index++)
        {
            locator.Visit(item, at, key.Of(document, at) is { } word ? Locator.Join(path, word) : string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"));
        }
    }
}
