namespace Tianhe.Governance.Documents;

/// <summary>The kinds of members: required, with a default, optional, and told.</summary>
internal static class MemberKinds
{
    /// <summary>A member whose value is always there once read; <paramref name="isLeftOut"/> and a default make it one that may be left out.</summary>
    internal sealed class Plain<TOwner, TValue>(
        int index, string name, BilingualText docs, Shape<TValue> shape, Func<TOwner, TValue> get, TValue? absent, bool isRequired, Func<TValue, bool> isLeftOut)
        : Member<TOwner, TValue>(index, name, docs, isRequired)
    {
        public override Shape Shape => shape;

        public override Written? Default => IsRequired || absent is null ? null : shape.Write(absent);

        public override bool TryRead(Reading reading, int node, object?[] values)
        {
            var isRead = shape.TryRead(reading, node, out var value);
            values[Index] = value;
            return isRead;
        }

        public override void LeaveOut(object?[] values) => values[Index] = absent;

        public override Written? Write(TOwner owner) => get(owner) is var value && isLeftOut(value) ? null : shape.Write(value);
    }

    /// <summary>A member that is null where it is left out; its value is a struct.</summary>
    internal sealed class Nullable<TOwner, TValue>(int index, string name, BilingualText docs, Shape<TValue> shape, Func<TOwner, TValue?> get)
        : Member<TOwner, TValue?>(index, name, docs, isRequired: false)
        where TValue : struct
    {
        public override Shape Shape => shape;

        public override Written? Default => null;

        public override bool TryRead(Reading reading, int node, object?[] values)
        {
            var isRead = shape.TryRead(reading, node, out var value);
            values[Index] = value;
            return isRead;
        }

        public override void LeaveOut(object?[] values) => values[Index] = null;

        public override Written? Write(TOwner owner) => get(owner) is { } value ? shape.Write(value) : null;
    }

    /// <summary>A member that is written for whoever reads the text and follows from the others; nothing is read from it.</summary>
    internal sealed class Told<TOwner, TValue>(int index, string name, BilingualText docs, Shape<TValue> shape, Func<TOwner, TValue> get, Func<TOwner, bool> isLeftOut)
        : Member<TOwner>(index, name, docs, isRequired: false)
    {
        public override Shape Shape => shape;

        public override Written? Default => null;

        public override bool TryRead(Reading reading, int node, object?[] values) => true;

        public override void LeaveOut(object?[] values) => values[Index] = null;

        public override Written? Write(TOwner owner) => isLeftOut(owner) ? null : shape.Write(get(owner));
    }
}
