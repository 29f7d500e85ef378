using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Tianhe.Governance.Documents;

/// <summary>One kind of several, with the word or the member that tells it from the others.</summary>
/// <typeparam name="T">What the kinds have in common.</typeparam>
internal abstract class Case<T>(string word)
{
    public string Word { get; } = word;

    public byte[] Utf8Word { get; } = Encoding.UTF8.GetBytes(word);

    public abstract Shape Shape { get; }

    public abstract IEnumerable<string> Names { get; }

    public abstract bool Holds(T value);

    public abstract bool TryRead(Reading reading, int node, [MaybeNullWhen(false)] out T value);

    public abstract Written Write(T value);

    /// <summary>A case that is a type of its own, or a part of one where a test says so.</summary>
    internal sealed class Of<TCase>(string word, ObjectShape<TCase> shape, Func<TCase, bool>? holds = null) : Case<T>(word)
        where TCase : T
    {
        public override Shape Shape => shape;

        public override IEnumerable<string> Names => shape.Names;

        public override bool Holds(T value) => value is TCase one && (holds is null || holds(one));

        public override bool TryRead(Reading reading, int node, [MaybeNullWhen(false)] out T value)
        {
            var isRead = shape.TryRead(reading, node, out var one);
            value = one;
            return isRead;
        }

        public override Written Write(T value) => shape.Write((TCase)value!);
    }
}
