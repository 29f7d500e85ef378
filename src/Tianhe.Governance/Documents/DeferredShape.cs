using System.Diagnostics.CodeAnalysis;

namespace Tianhe.Governance.Documents;

/// <summary>A shape that is asked for when it is needed, so that a type may contain itself.</summary>
internal sealed class DeferredShape<T>(Func<Shape<T>> shape) : Shape<T>
{
    public override BilingualText Accepts => shape().Accepts;

    public override string Cell => shape().Cell;

    public override bool TryRead(Reading reading, int node, [MaybeNullWhen(false)] out T value) => shape().TryRead(reading, node, out value);

    public override Written Write(T value) => shape().Write(value);

    public override Written Schema(SchemaParts parts) => shape().Schema(parts);

    public override void Describe(ReferencePage page) => shape().Describe(page);

    public override void Locate(Locator locator, int node, string path) => shape().Locate(locator, node, path);
}
