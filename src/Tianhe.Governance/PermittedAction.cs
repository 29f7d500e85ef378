namespace Tianhe.Governance;

/// <summary>An action that may be taken now, and by whom.</summary>
/// <remarks>Immutable; equal when every member is equal.</remarks>
public sealed record PermittedAction
{
    /// <summary>Describes an action that may be taken now.</summary>
    /// <param name="action">The action.</param>
    /// <param name="name">Its name.</param>
    /// <param name="isForActor">Whether the person who asked may take it.</param>
    /// <param name="by">Who may take it, in words, such as "community clerk of the place".</param>
    /// <exception cref="ArgumentException">The action is the default value of its type.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public PermittedAction(ActionId action, BilingualText name, bool isForActor, EquatableList<BilingualText> by)
    {
        Action = action.IsDefault ? throw new ArgumentException("The action has an id.", nameof(action)) : action;
        Name = name ?? throw new ArgumentNullException(nameof(name));
        IsForActor = isForActor;
        By = by;
    }

    /// <summary>The action.</summary>
    public ActionId Action { get; }

    /// <summary>Its name.</summary>
    public BilingualText Name { get; }

    /// <summary>Whether the person who asked may take it; otherwise somebody else may.</summary>
    public bool IsForActor { get; }

    /// <summary>Who may take it, in words.</summary>
    public EquatableList<BilingualText> By { get; }
}
