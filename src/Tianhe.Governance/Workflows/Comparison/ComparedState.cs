namespace Tianhe.Governance.Workflows;

/// <summary>A state that a trace reaches in both definitions, with the way to it.</summary>
internal sealed class ComparedState(int[] numbers, ComparedState? from, ComparedMove? by) : IEquatable<ComparedState>
{
    private readonly int _hash = HashOf(numbers);

    public int[] Numbers => numbers;

    public int Stage => numbers[0];

    /// <summary>The state before the last step, or null at the beginning.</summary>
    public ComparedState? From => from;

    /// <summary>The last step, or null at the beginning.</summary>
    public ComparedMove? By => by;

    /// <summary>How many steps led here.</summary>
    public int Depth { get; } = from is null ? 0 : from.Depth + 1;

    public bool Equals(ComparedState? other) => other is not null && numbers.AsSpan().SequenceEqual(other.Numbers);

    public override bool Equals(object? obj) => Equals(obj as ComparedState);

    public override int GetHashCode() => _hash;

    private static int HashOf(int[] numbers)
    {
        var hash = default(HashCode);
        foreach (var number in numbers)
        {
            hash.Add(number);
        }

        return hash.ToHashCode();
    }
}
