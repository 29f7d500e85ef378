using System.Diagnostics.CodeAnalysis;

namespace Tianhe.Governance.Documents;

/// <summary>An object whose members are compared with each other as far as they were read, so that one that cannot be read hides nothing.</summary>
/// <typeparam name="T">The type of the object.</typeparam>
/// <param name="inner">The object.</param>
/// <param name="check">Finds what is wrong; paths begin with the names of the members.</param>
internal sealed class CheckedShape<T>(ObjectShape<T> inner, MembersCheck<T> check) : Shape<T>
{
    public override BilingualText Accepts => inner.Accepts;

    public override string Cell => inner.Cell;

    public override bool TryRead(Reading reading, int node, [MaybeNullWhen(false)] out T value)
    {
        var read = inner.ReadMembers(reading, node, out var isRead);
        isRead &= check(read) is not { Count: > 0 } problems || reading.Fail("", problems);
        value = isRead ? inner.Make(read) : default;
        return isRead;
    }

    public override Written Write(T value) => inner.Write(value);

    public override Written Schema(SchemaParts parts) => inner.Schema(parts);

    public override void Describe(ReferencePage page) => inner.Describe(page);

    public override void Locate(Locator locator, int node, string path) => inner.Locate(locator, node, path);
}

/// <summary>Compares the members that were read; of those that were not nothing is said.</summary>
internal delegate EquatableList<Finding> MembersCheck<TOwner>(MembersRead<TOwner> read);
