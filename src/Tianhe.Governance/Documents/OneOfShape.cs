using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Tianhe.Governance.Documents;

/// <summary>
/// One of several kinds of objects. They are told apart by the word of one member, in whatever position it stands; or, without
/// such a member, by which one of their distinguishing members is there.
/// </summary>
/// <typeparam name="T">What the kinds have in common.</typeparam>
internal sealed class OneOfShape<T>(string name, BilingualText docs, string? discriminator, params Case<T>[] cases) : Shape<T>
{
    private readonly byte[] _discriminator = Encoding.UTF8.GetBytes(discriminator ?? "");

    public override BilingualText Accepts { get; } = new($"对象（{name}）", $"an object ({name})");

    public override string Cell => ReferencePage.Link(name);

    public IReadOnlyList<Case<T>> Cases => cases;

    private BilingualText WordAccepts => Shapes.OneOfWords(cases.Select(one => one.Word));

    public override bool TryRead(Reading reading, int node, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (reading.Document.KindOf(node) != NodeKind.Object)
        {
            return reading.WrongKind(node, Accepts);
        }

        return Choose(reading.Document, node) is { } chosen ? chosen.TryRead(reading, node, out value)
            : discriminator is null ? FailByPresence(reading, node)
            : FailByWord(reading, node);
    }

    public override Written Write(T value) => cases.First(one => one.Holds(value)).Write(value);

    public override Written Schema(SchemaParts parts) => parts.Refer(name, this, () => Written.Object(
    [
        ("description", SchemaParts.Docs(docs)),
        ("oneOf", Written.List(cases.Select(one => one.Shape.Schema(parts)))),
    ]));

    public override void Describe(ReferencePage page)
    {
        if (page.Begin(name, docs))
        {
            page.Cases(cases.Select(one => one.Shape.Cell));
            foreach (var one in cases)
            {
                one.Shape.Describe(page);
            }
        }
    }

    public override void Locate(Locator locator, int node, string path)
    {
        if (locator.Document.KindOf(node) == NodeKind.Object)
        {
            Choose(locator.Document, node)?.Shape.Locate(locator, node, path);
        }
    }

    private Case<T>? Choose(Document document, int node)
    {
        if (discriminator is null)
        {
            var present = cases.Where(one => document.Find(node, one.Utf8Word) >= 0).Take(2).ToList();
            return present.Count == 1 ? present[0] : null;
        }

        return document.Find(node, _discriminator) is >= 0 and var word && document.KindOf(word) == NodeKind.Text
            ? cases.FirstOrDefault(one => document.IsNamed(word, one.Utf8Word))
            : null;
    }

    private bool FailByWord(Reading reading, int node)
    {
        var word = reading.Document.Find(node, _discriminator);
        if (word < 0)
        {
            return reading.FailIn(node, discriminator!, DocumentFindings.MissingMember, new("name", Shown.Text(discriminator!)), new("expected", WordAccepts));
        }

        reading.Enter(discriminator!);
        _ = reading.Document.KindOf(word) == NodeKind.Text
            ? Shapes.FailUnknownWord(reading, word, cases.Select(one => one.Word))
            : reading.WrongKind(word, WordAccepts);
        reading.Leave();
        return false;
    }

    private bool FailByPresence(Reading reading, int node)
    {
        var document = reading.Document;
        var present = cases.Where(one => document.Find(node, one.Utf8Word) >= 0).Select(one => BilingualText.Same(one.Word)).ToEquatableList();
        return present.Count == 0
            ? reading.Fail(node, DocumentFindings.NoCase, new MessageArgument("known", NearestNames.Of(Stranger(document, node), cases.Select(one => one.Word))))
            : reading.Fail(node, DocumentFindings.SeveralCases, new MessageArgument("found", present));
    }

    /// <summary>The first member that no case has: probably a distinguishing one, written wrongly.</summary>
    private string Stranger(Document document, int node)
    {
        for (var at = node + 1; at < document.After(node); at = document.After(at + 1))
        {
            var written = document.TextOf(at);
            if (!cases.Any(one => one.Names.Contains(written)))
            {
                return written;
            }
        }

        return "";
    }
}
