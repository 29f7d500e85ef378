using System.Diagnostics.CodeAnalysis;

namespace Tianhe.Governance.Documents;

/// <summary>A value made of what another shape reads; what its making finds wrong is listed with the rest.</summary>
/// <param name="inner">The shape that stands in the document.</param>
/// <param name="root">The word with which the paths of those findings begin, in place of which the path in the document stands.</param>
/// <param name="make">Makes the value; may throw <see cref="InvalidDefinitionException"/>.</param>
/// <param name="get">Gets back at what it was made of.</param>
internal sealed class MappedShape<TInner, T>(Shape<TInner> inner, string root, Func<TInner, T> make, Func<T, TInner> get) : Shape<T>
{
    public override BilingualText Accepts => inner.Accepts;

    public override string Cell => inner.Cell;

    public override bool TryRead(Reading reading, int node, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (!inner.TryRead(reading, node, out var read))
        {
            return false;
        }

        try
        {
            value = make(read);
            return true;
        }
        catch (InvalidDefinitionException exception)
        {
            return reading.Fail(root, exception.Findings);
        }
    }

    public override Written Write(T value) => inner.Write(get(value));

    public override Written Schema(SchemaParts parts) => inner.Schema(parts);

    public override void Describe(ReferencePage page) => inner.Describe(page);

    public override void Locate(Locator locator, int node, string path) => inner.Locate(locator, node, path);
}
