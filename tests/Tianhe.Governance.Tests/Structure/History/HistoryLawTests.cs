using CsCheck;

using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.History.DatedStreet;

namespace Tianhe.Governance.Tests.Structure.History;

/// <summary>Laws of every history.</summary>
public sealed class HistoryLawTests
{
    [Fact]
    public void AsOf_EqualsReplayByHand() => RandomHistories.WithDays.Sample(x =>
        Rows(x.History.AsOf(x.Later)).SequenceEqual(Rows(RandomHistories.TreeOf(HandReplay.AsOf(x.History.Start, x.History.Changes, x.Later).Values))));

    [Fact]
    public void With_ChangesOneAfterTheOther_EqualsAllAtOnce() => RandomHistories.WithDays.Sample(x =>
        Rows(x.History.Changes.Aggregate(StructureHistory.From(x.History.Start, x.History.Since, []), (history, change) => history.With(change)).AsOf(x.Later))
            .SequenceEqual(Rows(x.History.AsOf(x.Later))));

    [Fact]
    public void Successors_AreThoseWhosePredecessorItIs() => RandomHistories.WithDays.Sample(x =>
        x.History.AsOf(x.First).Nodes.All(node => x.History.SuccessorsOf(node.Id, x.First, x.Later).Nodes.SequenceEqual(
            x.History.AsOf(x.Later).Nodes.Select(later => later.Id)
                .Where(later => x.History.PredecessorsOf(later, x.Later, x.First).Nodes.Contains(node.Id)).OrderBy(id => id.Value, StringComparer.Ordinal))));

    [Fact]
    public void Successors_OfSuccessors_AreSuccessors() => RandomHistories.WithDays.Sample(x =>
        x.History.Start.Nodes.All(node => x.History.SuccessorsOf(node.Id, x.History.Since, x.First).Nodes
            .SelectMany(middle => x.History.SuccessorsOf(middle, x.First, x.Later).Nodes).ToHashSet()
            .SetEquals(x.History.SuccessorsOf(node.Id, x.History.Since, x.Later).Nodes)));

    [Fact]
    public void Difference_OfADayAndItself_IsEmpty() => RandomHistories.WithDays.Sample(x =>
        x.History.Difference(x.First, x.First) is { Changes.Count: 0, Net.Count: 0 });

    [Fact]
    public void Difference_Net_LeadsFromOneTreeToTheOther() => RandomHistories.WithDays.Sample(x =>
        x.History.AsOf(x.First).ToRecords().ToHashSet() is var before && x.History.Difference(x.First, x.Later) is var difference
        && before.Except(difference.Net.Select(node => node.Before!)).Concat(difference.Net.Select(node => node.After!).Where(after => after is not null))
            .ToHashSet().SetEquals(x.History.AsOf(x.Later).ToRecords()));

    [Fact]
    public void Difference_Describe_NeverThrows() => RandomHistories.All.Sample(history =>
        history.Difference(RandomHistories.Since, RandomHistories.Last).Changes.All(entry => entry.Describe(Language.Chinese).EndsWith('。')));

    [Fact]
    public void SplitThenMerge_KeepsTheTotalOfHouseholds() => Gen.Select(Gen.Int[0, 500], Gen.Int[0, 500]).Sample((a, b) =>
        Dated(
            Restate("2026-02-01", "grid-3", a + b),
            Split("2026-03-01", "grid-3", Part(Grid("p") with { Households = a }), Part(Grid("q") with { Households = b })),
            Merge("2026-04-01", Grid("r", null), "p", "q")).AsOf(new(2026, 4, 1))["r"].Households == a + b);

    [Fact]
    public void Compare_WithEveryQuestionDecided_GivesTheRoster() => Gen.Select(RandomHistories.WithRosters, Gen.Int[0, 7].Array[30]).Sample((x, answers) =>
    {
        var difference = Decided(x.History.Compare(x.Roster, RandomHistories.Last), answers);
        return Rows(x.History.With(difference.Changes).AsOf(RandomHistories.Last)).SequenceEqual(Rows(RandomHistories.TreeOf(difference.Records)));
    });

    [Fact]
    public void Compare_TheSameIds_KeepsTheIdsOfTheRoster() => RandomHistories.WithRosters.Sample(x =>
        x.History.Compare(x.Roster, RandomHistories.Last) is var difference
        && (difference.Questions.Count > 0 || Rows(x.History.With(difference.Changes).AsOf(RandomHistories.Last)).Length == x.Roster.Length));

    [Fact]
    public void Compare_WhileQuestionsAreOpen_TheChangesCanBeRecorded() => RandomHistories.WithRosters.Sample(x =>
        x.History.With(x.History.Compare(x.Roster, RandomHistories.Last).Changes).AsOf(RandomHistories.Last).Count > 0);

    [Fact]
    public void Compare_ARosterWithoutCommonIds_GivesTheRosterToo() => Gen.Select(RandomHistories.WithRosters, Gen.Int[0, 7].Array[30]).Sample((x, answers) =>
    {
        NodeRecord[] rows = [.. x.Roster.Select(row => row with { Id = $"q-{row.Id}", Parent = row.Parent is { } parent ? new NodeId($"q-{parent}") : (NodeId?)null })];
        var difference = Decided(x.History.Compare(rows, RandomHistories.Last), answers);
        return Rows(x.History.With(difference.Changes).AsOf(RandomHistories.Last)).SequenceEqual(Rows(RandomHistories.TreeOf(difference.Records)));
    });

    [Fact]
    public void Compare_CodesThatMove_CanBeRecordedWhileQuestionsAreOpen() => Gen.Select(RandomHistories.WithRosters, Gen.Int[0, 99]).Sample((x, turn) =>
    {
        // The codes of the roster, each at another row.
        EquatableList<string?> codes = [.. x.Roster.Select(row => row.Code), .. x.History.AsOf(RandomHistories.Last).ToRecords().Select(row => row.Code).Except(x.Roster.Select(row => row.Code))];
        NodeRecord[] rows = [.. x.Roster.Select((row, place) => row with { Code = codes[(place + turn) % codes.Count] })];
        return x.History.With(x.History.Compare(rows, RandomHistories.Last).Changes).AsOf(RandomHistories.Last).Count > 0;
    });

    [Fact]
    public void Compare_WithAScope_ReplacesTheRowsOfTheScope() => Gen.Select(RandomHistories.WithRosters, Gen.Int[0, 7].Array[30], Gen.Int[0, 99]).Sample((x, answers, pick) =>
    {
        var before = x.History.AsOf(RandomHistories.Last);
        EquatableList<NodeRecord> both = [.. x.Roster.Where(row => before.Contains(row.Id))];
        var top = both[pick % both.Count].Id;
        var roster = RandomHistories.TreeOf(x.Roster);
        NodeRecord[] rows = [.. x.Roster.Where(row => row.Id != top && roster.IsWithin(row.Id, top) && (!before.Contains(row.Id) || before.IsWithin(row.Id, top)))];
        HashSet<NodeId> there = [.. rows.Select(row => row.Id), top];
        rows = [.. rows.Where(row => there.Contains(row.Parent!.Value)).Select(row => row with { Code = null })];
        if (rows.Any(row => row.Parent != top && !rows.Any(other => other.Id == row.Parent)))
        {
            return true;
        }

        var difference = Decided(x.History.Compare(rows, RandomHistories.Last, scope: new() { Under = top, Codes = false }), answers);
        var after = x.History.With(difference.Changes).AsOf(RandomHistories.Last);
        return Rows(after).SequenceEqual(Rows(RandomHistories.TreeOf(difference.Records)))
            && before.ToRecords().Where(row => row.Id == top || !before.IsWithin(row.Id, top)).All(row => after.ToRecords().Contains(row))
            && after.CountWithin(top, "low") == rows.Count(row => row.Tier == "low") + (before[top].Tier.Id == "low" ? 1 : 0);
    });

    /// <summary>Answers every question by a number: gone, one of the candidates, or two of them where that is lawful.</summary>
    private static RosterDifference Decided(RosterDifference difference, int[] answers)
    {
        for (var i = 0; difference.Questions.Count > 0; i++)
        {
            var question = difference.Questions[0];
            EquatableList<NodeId> rows = [.. question.Candidates.Select(candidate => candidate.Row.Id)];
            var answer = answers[i % answers.Length];
            EquatableList<NodeId> became = answer switch
            {
                0 => [],
                < 5 => [rows[answer % rows.Count]],
                _ => [.. rows.Take(2)],
            };
            difference = Try(difference, question.Node.Id, became) ?? difference.Decide(question.Node.Id, rows[0]);
        }

        return difference;
    }

    private static RosterDifference? Try(RosterDifference difference, NodeId node, EquatableList<NodeId> became)
    {
        try
        {
            return difference.Decide(node, became);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
