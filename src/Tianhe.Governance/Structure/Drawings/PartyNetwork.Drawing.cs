using System.Globalization;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <content>The drawing of a network.</content>
public sealed partial class PartyNetwork
{
    /// <summary>Draws the network, or all that is within a body, as a Mermaid flowchart that viewers take.</summary>
    /// <param name="language">The language of levels and counts; a name is the same in every language.</param>
    /// <param name="from">The body at which the drawing begins; every root when null.</param>
    /// <param name="options">What is shown; all that fits, names only, when null.</param>
    /// <returns>As <see cref="GovernanceTree.ToMermaid"/> does.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    /// <exception cref="ArgumentException">The network has no such body, or its ladder no such level.</exception>
    /// <remarks>O(number of bodies).</remarks>
    public string ToMermaid(Language language, PartyBodyId? from = null, DrawingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(language);
        options ??= new();
        var drawn = new DrawnHierarchy(
            Ladder.Tiers,
            Bodies.Count,
            position => _hierarchy.Ends[position],
            position => _hierarchy.Tiers[position],
            position => LabelParts(Bodies[position], language, options));
        return new HierarchyDrawing(drawn, language, options).Draw(from is { } body ? IndexOf(body) : null);
    }

    private static IEnumerable<string> LabelParts(PartyBody body, Language language, DrawingOptions options)
    {
        yield return MermaidLabel.IsEmpty(body.Name) ? body.Id.Value : body.Name;
        if (options.ShowsCounts && body.Groups > 0)
        {
            var count = body.Groups.ToString(CultureInfo.InvariantCulture);
            yield return language == Language.Chinese ? $"党小组{count}个" : body.Groups == 1 ? "1 Party group" : $"{count} Party groups";
        }
    }
}
