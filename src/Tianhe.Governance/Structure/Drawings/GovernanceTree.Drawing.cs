using System.Globalization;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <content>The drawing of a tree.</content>
public sealed partial class GovernanceTree
{
    /// <summary>Draws the tree, or all that is within a node, as a Mermaid flowchart that viewers take.</summary>
    /// <param name="language">The language of tiers and counts; a name is the same in every language.</param>
    /// <param name="from">The node at which the drawing begins; every root when null.</param>
    /// <param name="options">What is shown; all that fits, names only, when null.</param>
    /// <returns>At most 500 edges and 50,000 characters; lines are separated by a line feed, without one at the end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    /// <exception cref="ArgumentException">The tree has no such node, or its ladder no such tier.</exception>
    /// <remarks>
    /// Where the whole does not fit, the siblings of the deepest tier become one node with their number, then those of the tier
    /// above, until it fits. The same tree gives the same text. O(number of nodes).
    /// </remarks>
    public string ToMermaid(Language language, NodeId? from = null, DrawingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(language);
        options ??= new();
        var drawn = new DrawnHierarchy(Ladder, Count, EndAt, TierIndexAt, position => LabelParts(position, language, options));
        return new HierarchyDrawing(drawn, language, options).Draw(from is { } node ? IndexOf(node) : null);
    }

    private IEnumerable<string> LabelParts(int position, Language language, DrawingOptions options)
    {
        yield return MermaidLabel.IsEmpty(NameAt(position)) ? IdAt(position).Value : NameAt(position);
        if (options.ShowsCodes && CodeAt(position) is { } code)
        {
            yield return code;
        }

        if (options.ShowsCounts && HouseholdsAt(position) is { } households)
        {
            var count = households.ToString(CultureInfo.InvariantCulture);
            yield return language == Language.Chinese ? $"{count}户" : households == 1 ? "1 household" : $"{count} households";
        }
    }
}
