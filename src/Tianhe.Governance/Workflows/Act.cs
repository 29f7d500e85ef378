using Tianhe.Governance.Facts;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance;

/// <summary>An act on a matter by an action of its workflow, such as a step that a place has added of its own.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
/// <example><code>new Act { Action = "survey", Facts = [("survey.photos", 3)] }</code></example>
public sealed record Act
{
    /// <summary>The action.</summary>
    /// <exception cref="ArgumentException">The id is the default value.</exception>
    public required ActionId Action
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("An act names its action.", nameof(value)) : value;
    }

    /// <summary>The facts that it states, among those that its action asks for.</summary>
    /// <exception cref="ArgumentException">A name is the default value.</exception>
    public EquatableList<(FactName Name, FactValue Value)> Facts
    {
        get;
        init => field = value.Any(fact => fact.Name.IsDefault) ? throw new ArgumentException("Every fact has a name.", nameof(value)) : value;
    }

    /// <summary>The person to whom the matter is given, where the step gives it to a named one; null otherwise.</summary>
    /// <exception cref="ArgumentException">The id is the default value.</exception>
    public PersonId? Handler
    {
        get;
        init => field = value is { IsDefault: true } ? throw new ArgumentException("A person has an id.", nameof(value)) : value;
    }

    /// <summary>The host's reference to what was written with it, such as an opinion or a photo, or null; never the words of a person themselves.</summary>
    /// <exception cref="ArgumentException">It was cut in the middle of a character.</exception>
    public string? Note { get; init => field = value is null ? null : WellFormed.Check(value); }

    internal bool IsRecordedBy(MatterEvent recorded) =>
        recorded.Lapsed is null && recorded.Action == Action && StatedFacts.AreSame(recorded.Facts, Facts) && recorded.Named == Handler && recorded.Note == Note;

    /// <summary>The action.</summary>
    /// <returns>Text for debugging; facts and note are left out.</returns>
    public override string ToString() => $"act '{Action}'";
}
