namespace Tianhe.Governance.Documents;

/// <summary>The members of an object as they were read; what is left out has its default.</summary>
/// <typeparam name="TOwner">The type that has the members.</typeparam>
internal readonly ref struct MembersRead<TOwner>(object?[] values, Reading reading, int node, bool[]? isGood = null)
{
    private readonly object?[] _values = values;
    private readonly bool[]? _isGood = isGood;

    /// <summary>Whether a member was read, or rightly left out.</summary>
    public bool Has<TValue>(Member<TOwner, TValue> member) => _isGood is null || _isGood[member.Index];

    public TValue Get<TValue>(Member<TOwner, TValue> member) => (TValue)_values[member.Index]!;

    /// <summary>Reports what is wrong with a member beside the others, in place of making the object.</summary>
    public TOwner Fail<TValue>(Member<TOwner, TValue> member, MessageTemplate template, params ReadOnlySpan<MessageArgument> arguments)
    {
        var value = reading.Document.Find(node, member.Utf8Name);
        reading.FailIn(value < 0 ? node : value, member.Name, template, arguments);
        return default!;
    }

    /// <summary>Reports what a part of the domain found wrong with the members, its paths beginning with their names.</summary>
    public TOwner Fail(EquatableList<Finding> findings)
    {
        reading.Fail("", findings);
        return default!;
    }
}
