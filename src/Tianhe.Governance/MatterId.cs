namespace Tianhe.Governance;

/// <summary>Names a matter that runs by a workflow.</summary>
/// <remarks>
/// 1 to 128 characters without control characters, and no white space at either end; compared character by character.
/// Converts implicitly from text. The default value is invalid: <see cref="Value"/> throws.
/// </remarks>
public readonly record struct MatterId
{
    private readonly string? _value;

    /// <summary>Makes an id from its text.</summary>
    /// <param name="value">The text, such as <c>b-1</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">The text is empty, too long, or has white space at an end or a control character.</exception>
    public MatterId(string value) => _value = IdText.Check(value);

    /// <summary>Whether this is the default value, which names nothing.</summary>
    public bool IsDefault => _value is null;

    /// <summary>The text of the id.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string Value => _value ?? IdText.ThrowDefault(nameof(MatterId));

    /// <summary>Converts text to an id.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">The text is no id; see the constructor.</exception>
    public static implicit operator MatterId(string value) => new(value);

    /// <summary>The text, or <c>(no MatterId)</c> for the default value.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _value ?? "(no MatterId)";
}
