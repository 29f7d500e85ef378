using System.Diagnostics.CodeAnalysis;

namespace Tianhe.Governance.Documents;

/// <summary>A kind of one thing that stands for a kind of another.</summary>
/// <param name="inner">The kind as it is described.</param>
/// <param name="make">Makes the value of what was read.</param>
/// <param name="get">Gets back at what it was made of, or null where it is of another kind.</param>
internal sealed class MappedCase<TInner, T>(Case<TInner> inner, Func<TInner, T> make, Func<T, TInner?> get) : Case<T>(inner.Word)
    where TInner : class
{
    public override Shape Shape => inner.Shape;

    public override IEnumerable<string> Names => inner.Names;

    public override bool Holds(T value) => get(value) is { } one && inner.Holds(one);

    public override bool TryRead(Reading reading, int node, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (!inner.TryRead(reading, node, out var one))
        {
            return false;
        }

        value = make(one);
        return true;
    }

    public override Written Write(T value) => inner.Write(get(value)!);
}
