using NodaTime;

namespace Tianhe.Governance.Structure;

/// <summary>How a new roster differs from the tree of a day: as changes that can be recorded, and as questions that a person answers.</summary>
/// <remarks>
/// Once no question is open, <c>history.With(difference.Changes).AsOf(day)</c> is the tree of <see cref="Records"/>. Before that the
/// changes leave out what rests on a question. Immutable; equal when it is the same object.
/// </remarks>
public sealed class RosterDifference
{
    private readonly RosterSide _tree;
    private readonly RosterSide _roster;
    private readonly RosterDecisions _decisions;
    private readonly Citation? _citation;
    private readonly RosterScope _scope;

    internal RosterDifference(RosterSide tree, RosterSide roster, LocalDate on, Citation? citation, RosterScope scope, RosterDecisions decisions)
    {
        (_tree, _roster, On, _citation, _scope, _decisions) = (tree, roster, on, citation, scope, decisions);
        var matching = new RosterMatching(tree, roster, decisions);
        var regrouping = new RosterRegrouping(tree, roster, matching, decisions);
        var questions = new RosterQuestions(tree, roster, matching, regrouping, decisions);
        Questions = questions.All.ToEquatableList();
        var changes = RosterChanges.Of(tree, roster, matching, regrouping, questions, on, citation, scope);
        Entries = changes.Entries.ToEquatableList();
        Changes = [.. Entries.Select(entry => entry.Change)];
        Abolished = [.. Changes.OfType<AbolishNode>().Select(change => tree[change.Node])];
        Records = changes.Records();
    }

    /// <summary>The day of the changes.</summary>
    public LocalDate On { get; }

    /// <summary>The roster in preorder, each row under the id of the node that it is; new rows keep their own. What lies outside its scope is filled in.</summary>
    public EquatableList<NodeRecord> Records { get; }

    /// <summary>The changes, all of <see cref="On"/>, in an order in which they can be recorded.</summary>
    public EquatableList<StructureChange> Changes { get; }

    /// <summary>The changes in words, in the same order.</summary>
    public EquatableList<DifferenceEntry> Entries { get; }

    /// <summary>What the changes abolish, as it stands in the tree of the day, from the bottom up.</summary>
    /// <remarks>A list that lacks more than it means to (one tier, one community) shows here first: look at it before the changes are recorded.</remarks>
    public EquatableList<NodeRecord> Abolished { get; }

    /// <summary>What cannot be told apart: nodes that the roster lacks, each with the new rows that it may have become. Upper tiers first; what stands under an open question is asked when that is decided.</summary>
    public EquatableList<RosterQuestion> Questions { get; }

    /// <summary>Answers a question.</summary>
    /// <param name="node">The node of an open question.</param>
    /// <param name="became">
    /// The rows that it became, by their ids in the roster: none, it was abolished; one, it is that row, or was merged into it with the
    /// other nodes of which the same is said; several, it was split into them.
    /// </param>
    /// <returns>The difference with this answer; further questions may be open.</returns>
    /// <exception cref="ArgumentException">No question is open about the node; a row is no candidate or is named twice; or a node is said to be split into a row that another became.</exception>
    public RosterDifference Decide(NodeId node, params EquatableList<NodeId> became)
    {
        var question = Questions.FirstOrDefault(open => open.Node.Id == node)
            ?? throw new ArgumentException($"No question is open about '{node}'; open are: {string.Join(", ", Questions.Select(open => open.Node.Id))}.", nameof(node));
        foreach (var row in became)
        {
            if (question.Candidates.All(candidate => candidate.Row.Id != row))
            {
                throw new ArgumentException($"'{row}' is no candidate for '{node}'; candidates are: {string.Join(", ", question.Candidates.Select(candidate => candidate.Row.Id))}.", nameof(became));
            }

            if (became.Count > 1 && _decisions.Of(row).Count > 0)
            {
                throw new ArgumentException($"'{row}' is what {string.Join(", ", _decisions.Of(row))} became and can be no part of '{node}'.", nameof(became));
            }
        }

        return became.Distinct().Count() == became.Count
            ? new(_tree, _roster, On, _citation, _scope, _decisions.With(node, became))
            : throw new ArgumentException("A row is named twice.", nameof(became));
    }

    /// <summary>The day and the numbers of changes and questions.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"{Changes.Count} change(s) of {Wording.Date(On, Language.English)}, {Questions.Count} open question(s)";
}
