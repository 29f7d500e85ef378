namespace Tianhe.Governance.Documents;

/// <summary>The members of an object as they were read; what is left out has its default.</summary>
/// <typeparam name="TOwner">The type that has the members.</typeparam>
internal readonly ref struct MembersRead<TOwner>(object?[] values, bool[]? isGood = null)
{
    private readonly object?[] _values = values;
    private readonly bool[]? _isGood = isGood;

    /// <summary>Whether a member was read, or rightly left out.</summary>
    public bool Has<TValue>(Member<TOwner, TValue> member) => _isGood is null || _isGood[member.Index];

    public TValue Get<TValue>(Member<TOwner, TValue> member) => (TValue)_values[member.Index]!;
}
