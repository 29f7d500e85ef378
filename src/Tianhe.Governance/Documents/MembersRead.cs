namespace Tianhe.Governance.Documents;

/// <summary>The members of an object as they were read; what is left out has its default.</summary>
/// <typeparam name="TOwner">The type that has the members.</typeparam>
internal readonly ref struct MembersRead<TOwner>(object?[] values)
{
    private readonly object?[] _values = values;

    public TValue Get<TValue>(Member<TOwner, TValue> member) => (TValue)_values[member.Index]!;
}
