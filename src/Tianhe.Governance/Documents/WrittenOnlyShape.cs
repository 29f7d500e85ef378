namespace Tianhe.Governance.Documents;

/// <summary>A value that is written and cannot be made from what is written.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal sealed class WrittenOnlyShape<T>(ObjectShape<T> inner, string reason) : Shape<T>
{
    public override BilingualText Accepts => inner.Accepts;

    public override string Cell => inner.Cell;

    public override bool TryRead(Reading reading, int node, out T value) => throw new NotSupportedException(reason);

    public override Written Write(T value) => inner.Write(value);

    public override Written Schema(SchemaParts parts) => inner.Schema(parts);

    public override void Describe(ReferencePage page) => inner.Describe(page);
}
