namespace Tianhe.Governance.Workflows;

/// <content>The drawing of a definition, as a diagram and as a table.</content>
public sealed partial class WorkflowDefinition
{
    /// <summary>Draws the lifecycle as a Mermaid state diagram: a state for each stage, an arrow for each step.</summary>
    /// <param name="language">The language of names and words.</param>
    /// <param name="roleNames">What roles are called, since a definition knows their ids only; a role that is not among them is written by its id, as all are when null.</param>
    /// <returns>The text; lines are separated by a line feed, without one at the end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    /// <remarks>
    /// A stage is written with its limit. An arrow says the action, who may take it or which clock takes it by running out, the conditions
    /// under which it applies, and what it does to clocks. Names longer than 40 characters and conditions longer than 80 end in an ellipsis. Ids in
    /// the drawing are its own, and the same definition gives the same text. Nothing is left out: viewers take 50,000 characters, some
    /// 500 steps, unless the page that shows it says otherwise. O(number of stages and steps).
    /// </remarks>
    public string ToMermaid(Language language, IReadOnlyDictionary<RoleId, BilingualText>? roleNames = null)
    {
        ArgumentNullException.ThrowIfNull(language);
        return WorkflowDiagram.Write(Description, language, new(Description, language, roleNames ?? EmptyRoles));
    }

    /// <summary>Writes the lifecycle in Markdown: a table of stages and actions, a table of clocks, and on which texts the steps rest.</summary>
    /// <param name="language">The language of names and words.</param>
    /// <param name="roleNames">What roles are called; see <see cref="ToMermaid"/>.</param>
    /// <returns>The text; every line ends in a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    /// <remarks>
    /// A cell holds every step that leaves the stage of its row by the action of its column. The text on which a window rests stands with the clocks,
    /// and not with the steps that may be taken in it. O(number of stages times number of actions).
    /// </remarks>
    public string ToMarkdown(Language language, IReadOnlyDictionary<RoleId, BilingualText>? roleNames = null)
    {
        ArgumentNullException.ThrowIfNull(language);
        return WorkflowMarkdown.Write(Description, language, new(Description, language, roleNames ?? EmptyRoles));
    }

    private static readonly Dictionary<RoleId, BilingualText> EmptyRoles = [];
}
