using System.Diagnostics.CodeAnalysis;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Grading;

/// <summary>
/// What a scheme made: an object whose member <c>scheme</c>, in whatever position, says by which scheme the others are understood.
/// It is read by a scheme that is at hand only, and written by its own.
/// </summary>
/// <typeparam name="T">What the scheme made.</typeparam>
internal sealed class BySchemeShape<T>(string name, EquatableList<GradingScheme> schemes, Func<GradingScheme, ObjectShape<T>> describe, Func<T, GradingScheme> schemeOf) : Shape<T>
{
    private const string Member = "scheme";

    private readonly Dictionary<SchemeName, ObjectShape<T>> _shapes = schemes.ToDictionary(SchemeName.Of, describe);

    public override BilingualText Accepts { get; } = new($"对象（{name}）", $"an object ({name})");

    public override bool TryRead(Reading reading, int node, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (reading.Document.KindOf(node) != NodeKind.Object)
        {
            return reading.WrongKind(node, Accepts);
        }

        var scheme = reading.Document.Find(node, "scheme"u8);
        if (scheme < 0)
        {
            return reading.FailIn(node, Member, DocumentFindings.MissingMember, new("name", Shown.Text(Member)), new("expected", SchemeReferenceShape.Shape.Accepts));
        }

        reading.Enter(Member);
        var shape = Choose(reading, scheme);
        reading.Leave();
        return shape is not null && shape.TryRead(reading, node, out value);
    }

    public override Written Write(T value)
    {
        var scheme = schemeOf(value);
        return schemes.Any(known => ReferenceEquals(known, scheme)) ? _shapes[SchemeName.Of(scheme)].Write(value) : describe(scheme).Write(value);
    }

    public override Written Schema(SchemaParts parts) => Written.Object(
    [
        ("type", Written.Text("object")),
        ("properties", Written.Object([(Member, SchemeReferenceShape.Shape.Schema(parts))])),
        ("required", Written.List([Written.Text(Member)])),
    ]);

    public override void Locate(Locator locator, int node, string path)
    {
        var silent = new Reading(locator.Document, isTolerant: true);
        var scheme = locator.Document.KindOf(node) == NodeKind.Object ? locator.Document.Find(node, "scheme"u8) : -1;
        if (scheme >= 0 && Choose(silent, scheme) is { } shape)
        {
            shape.Locate(locator, node, path);
        }
    }

    private ObjectShape<T>? Choose(Reading reading, int node)
    {
        if (!SchemeReferenceShape.Shape.TryRead(reading, node, out var named))
        {
            return null;
        }

        if (_shapes.TryGetValue(named, out var shape))
        {
            return shape;
        }

        reading.Fail(node, GradingFindings.SchemeNotAtHand, new("scheme", named.ToString()), new("known", KnownNames.Of(schemes.Select(scheme => SchemeName.Of(scheme).ToString()))));
        return null;
    }
}
