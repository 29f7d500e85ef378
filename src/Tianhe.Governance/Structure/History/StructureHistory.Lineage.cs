using NodaTime;

namespace Tianhe.Governance.Structure;

/// <content>What became of a node, and where it comes from.</content>
public sealed partial class StructureHistory
{
    /// <summary>What became of a node by a later day: the nodes that hold its ground.</summary>
    /// <param name="node">The node.</param>
    /// <param name="at">A day on which it was there; the node is meant as it stood then.</param>
    /// <param name="on">The later day.</param>
    /// <returns>The nodes of the later day and the steps to them. A node that is neither split nor merged is its own successor; a node that is abolished has none.</returns>
    /// <exception cref="ArgumentException">The node was not there on that day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The first day is before <see cref="Since"/>, or the later day is before the first.</exception>
    /// <remarks>O(steps). B is a successor of A exactly when A is a predecessor of B on the same two days.</remarks>
    public Lineage SuccessorsOf(NodeId node, LocalDate at, LocalDate on) => Follow(node, Require(at, nameof(at)), IsoDate.Of(on), isForwards: true);

    /// <summary>Where a node comes from: the nodes that held its ground on an earlier day.</summary>
    /// <param name="node">The node.</param>
    /// <param name="at">A day on which it was there.</param>
    /// <param name="on">The earlier day.</param>
    /// <returns>The nodes of the earlier day and the steps from them, the last step first. A node that was founded in between has none.</returns>
    /// <exception cref="ArgumentException">The node was not there on that day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The earlier day is before <see cref="Since"/>, or the first day is before the earlier one.</exception>
    /// <remarks>O(steps).</remarks>
    public Lineage PredecessorsOf(NodeId node, LocalDate at, LocalDate on) => Follow(node, IsoDate.Of(at), Require(on, nameof(on)), isForwards: false);

    private Lineage Follow(NodeId node, LocalDate at, LocalDate on, bool isForwards)
    {
        if (isForwards ? on < at : at < on)
        {
            throw new ArgumentOutOfRangeException(nameof(on), on, $"Expected a day {(isForwards ? "not before" : "not after")} {Wording.Date(at, Language.English)}.");
        }

        if (node.IsDefault || !_lives.TryGetValue(node, out var life) || life.On(at) is null)
        {
            throw new ArgumentException($"There is no node '{node}' on {Wording.Date(at, Language.English)}.", nameof(node));
        }

        var walk = new LineageWalk(this, isForwards, CountUpTo(at), CountUpTo(on));
        return new(node, at, on, walk.From(node), walk.Direct, walk.Steps.ToEquatableList());
    }
}
