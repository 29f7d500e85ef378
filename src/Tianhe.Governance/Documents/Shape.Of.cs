using System.Diagnostics.CodeAnalysis;

namespace Tianhe.Governance.Documents;

/// <summary>The one description of a type.</summary>
/// <typeparam name="T">The type.</typeparam>
internal abstract class Shape<T> : Shape
{
    /// <summary>Reads a value, or reports every reason why not and returns false.</summary>
    public abstract bool TryRead(Reading reading, int node, [MaybeNullWhen(false)] out T value);

    /// <summary>The value as it is written: members in the order of the description, what equals its default left out.</summary>
    public abstract Written Write(T value);
}
