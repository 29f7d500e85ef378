using NodaTime;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance;

/// <content>Which organisations serve which places.</content>
public sealed partial class Jurisdiction
{
    /// <summary>The organisations that serve a node on a day: those that serve the node itself, or a node above it and therefore all that is under that.</summary>
    /// <param name="node">The node.</param>
    /// <param name="on">The day.</param>
    /// <param name="kind">The kind, or null for all kinds.</param>
    /// <returns>Those that serve the node itself first, then those that serve the nodes above it, the nearest first; at one node in the order of the definition.</returns>
    /// <exception cref="ArgumentException">The tree has no such node, or the jurisdiction no such kind.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tree is another on that day; see <see cref="StandsTo"/>.</exception>
    /// <remarks>Who serves only something under the node serves a part of it and is not among them; see <see cref="OrganisationsIn"/>. O(number of organisations and the nodes they serve).</remarks>
    public EquatableList<Organisation> OrganisationsServing(NodeId node, LocalDate on, KindId? kind = null)
    {
        var index = Tree.IndexOf(node);
        return
        [
            .. OrganisationsOf(kind, DayOf(on))
                .Select(organisation => (Organisation: organisation, Nearest: NearestAbove(organisation, index)))
                .Where(one => one.Nearest >= 0)
                .OrderByDescending(one => one.Nearest)
                .Select(one => one.Organisation),
        ];
    }

    /// <summary>The organisations that serve a node or something under it on a day.</summary>
    /// <param name="node">The node.</param>
    /// <param name="on">The day.</param>
    /// <param name="kind">The kind, or null for all kinds.</param>
    /// <returns>Each once, in the order of the definition.</returns>
    /// <exception cref="ArgumentException">The tree has no such node, or the jurisdiction no such kind.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tree is another on that day; see <see cref="StandsTo"/>.</exception>
    /// <remarks>Who serves only a node above it is not among them; see <see cref="OrganisationsServing"/>. O(number of organisations and the nodes they serve).</remarks>
    public EquatableList<Organisation> OrganisationsIn(NodeId node, LocalDate on, KindId? kind = null)
    {
        var index = Tree.IndexOf(node);
        return [.. OrganisationsOf(kind, DayOf(on)).Where(organisation => organisation.Serves.Any(served => Tree.IsWithin(Tree.IndexOf(served), index)))];
    }

    /// <summary>The nodes of a tier that no organisation of a kind serves on a day, such as estates without an owners' committee.</summary>
    /// <param name="tier">The tier.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="on">The day.</param>
    /// <returns>In preorder. A node is served when it or a node above it is, or when all that is under it is: a grid of which every building is served lacks nobody.</returns>
    /// <exception cref="ArgumentException">The ladder has no such tier, or the jurisdiction no such kind.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tree is another on that day; see <see cref="StandsTo"/>.</exception>
    /// <remarks>O(number of nodes, organisations and the nodes they serve).</remarks>
    public EquatableList<Node> UnservedNodes(TierId tier, KindId kind, LocalDate on)
    {
        var served = OrganisationsOf(kind, DayOf(on)).SelectMany(organisation => organisation.Serves).Select(Tree.IndexOf).ToHashSet();
        var isServed = new bool[Tree.Count];
        for (var i = 0; i < Tree.Count; i++)
        {
            isServed[i] = served.Contains(i) || (Tree.ParentAt(i) is >= 0 and var parent && isServed[parent]);
        }

        var lacks = new bool[Tree.Count];
        for (var i = Tree.Count - 1; i >= 0; i--)
        {
            // In preorder, a node that nothing is under ends where it begins.
            lacks[i] |= !isServed[i] && Tree.EndAt(i) == i + 1;
            if (lacks[i] && Tree.ParentAt(i) is >= 0 and var parent)
            {
                lacks[parent] = true;
            }
        }

        return [.. Tree.NodesOf(tier).Where(node => lacks[Tree.IndexOf(node.Id)])];
    }

    /// <summary>How many organisations serve every node or something under it on a day.</summary>
    /// <param name="on">The day.</param>
    /// <param name="kind">The kind, or null for all kinds.</param>
    /// <returns>For every node the number of those that <see cref="OrganisationsIn"/> lists. An organisation that serves no node is counted nowhere.</returns>
    /// <exception cref="ArgumentException">The jurisdiction has no such kind.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tree is another on that day; see <see cref="StandsTo"/>.</exception>
    /// <remarks>O(number of nodes, organisations and the nodes they serve).</remarks>
    public NodeValues<int> CountOrganisations(LocalDate on, KindId? kind = null)
    {
        var counts = new NodeCounts(Tree);
        foreach (var organisation in OrganisationsOf(kind, DayOf(on)))
        {
            counts.AddOne(organisation.Serves.Select(Tree.IndexOf));
        }

        return counts.RollUp();
    }

    private IEnumerable<Organisation> OrganisationsOf(KindId? kind, LocalDate on) => kind is { } id && OrganisationKinds.All(known => known.Id != id)
        ? throw new ArgumentException($"The jurisdiction has no kind '{kind}' of organisations; it has: {string.Join(", ", OrganisationKinds.Select(known => known.Id))}.", nameof(kind))
        : Organisations.Where(organisation => (kind is null || organisation.Kind == kind) && InForce.On(organisation.From, organisation.To, on));

    /// <summary>Of the nodes that an organisation serves, the nearest that is a node or above it; in preorder that is the last.</summary>
    private int NearestAbove(Organisation organisation, int index) =>
        organisation.Serves.Select(Tree.IndexOf).Where(served => Tree.IsWithin(index, served)).DefaultIfEmpty(-1).Max();
}
