namespace Tianhe.Governance.Documents;

/// <summary>A member of an object: its name, what it means, and how it is read and written.</summary>
/// <typeparam name="TOwner">The type that has the member.</typeparam>
internal abstract class Member<TOwner>(int index, string name, BilingualText docs, bool isRequired)
{
    public int Index { get; } = index;

    public string Name { get; } = name;

    public WrittenName WrittenName { get; } = new(name);

    public byte[] Utf8Name { get; } = System.Text.Encoding.UTF8.GetBytes(name);

    public BilingualText Docs { get; } = docs;

    public bool IsRequired { get; } = isRequired;

    public abstract Shape Shape { get; }

    /// <summary>What stands in the document where the member is left out, or null.</summary>
    public abstract Written? Default { get; }

    public abstract bool TryRead(Reading reading, int node, object?[] values);

    public abstract void LeaveOut(object?[] values);

    /// <summary>The member of a value, or null where it is left out.</summary>
    public abstract Written? Write(TOwner owner);
}

/// <summary>A member whose value has a type; what a description is handed to get at the value again.</summary>
/// <typeparam name="TOwner">The type that has the member.</typeparam>
/// <typeparam name="TValue">The type of the value.</typeparam>
internal abstract class Member<TOwner, TValue>(int index, string name, BilingualText docs, bool isRequired) : Member<TOwner>(index, name, docs, isRequired);
