using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.History.DatedStreet;
using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure.History;

public sealed class RosterDifferenceTests
{
    private static readonly NodeRecord North = new() { Id = "north", Tier = "community", Name = "田北居委会", Parent = "tianhe" };

    [Fact]
    public void Compare_TheSameRoster_IsEmpty()
    {
        var difference = Compare(Records);
        difference.Changes.Should().BeEmpty();
        difference.Questions.Should().BeEmpty();
    }

    [Fact]
    public void Compare_RowsInAnyOrder_IsEmpty() => Compare([.. Records.Reverse()]).Changes.Should().BeEmpty();

    [Fact]
    public void Compare_TheSameIds_FindsWhatChanged()
    {
        var difference = Compare(With("area-1", row => row with { Name = "一号楼", Code = "x", Households = 70, Parent = "grid-2" }));
        Told(difference).Should().Equal(
            "1号楼 (area-1) comes under 第二网格 instead of 第一网格.",
            "1号楼 (area-1) is renamed 一号楼.",
            "The code of 一号楼 (area-1) is x instead of none.",
            "一号楼 (area-1) is restated: households 70 instead of 60.");
        Lawful(difference);
    }

    [Fact]
    public void Compare_NewRows_AreFoundedFromTheTopDown()
    {
        var difference = Compare([.. Records, Area("area-9", "grid-9"), Grid("grid-9", "north"), North]);
        difference.Changes.OfType<FoundNode>().Select(change => change.Node.Id.Value).Should().Equal("north", "grid-9", "area-9");
        Lawful(difference);
    }

    [Fact]
    public void Compare_GoneNodes_AreAbolishedFromTheBottomUp()
    {
        var difference = Compare(Without("west", "grid-3", "team"));
        difference.Changes.OfType<AbolishNode>().Select(change => change.Node.Value).Should().Equal("grid-3", "west", "team");
        Lawful(difference);
    }

    [Fact]
    public void Compare_WithoutCommonIds_MatchesByCodeThenByName()
    {
        var difference = Compare(Renumbered(Records));
        difference.Changes.Should().BeEmpty();
        difference.Questions.Should().BeEmpty();
        difference.Records.Select(record => record.Id).Should().Equal(Tree.Nodes.Select(node => node.Id));
    }

    [Fact]
    public void Compare_ByCode_ARename()
    {
        var difference = Compare(Renumbered(With("east", row => row with { Name = "田东社区居民委员会" })));
        Told(difference).Should().Equal("田东居委会 (east) is renamed 田东社区居民委员会.");
        Lawful(difference);
    }

    [Fact]
    public void Compare_ByNameUnderTheSameParent_ARecode() =>
        Told(Compare(Renumbered(With("east", row => row with { Code = "371071007008" })))).Should().Equal("The code of 田东居委会 (east) is 371071007008 instead of 371071007001.");

    [Fact]
    public void Compare_CodeAndNamePointToDifferentNodes_IsAQuestion()
    {
        var swapped = With("west", row => row with { Code = "371071007001" }).Select(row => row.Id == "east" ? row with { Code = null } : row);
        var difference = Compare(Renumbered([.. swapped]));
        difference.Questions.Select(question => question.Node.Id.Value).Should().Equal("east", "west");
        difference.Questions[0].Candidates.Select(candidate => Wording.List(candidate.Reasons, Language.English)).Should().Equal(
            "the same name, the same parent", "the same code, the same parent");
    }

    [Fact]
    public void Compare_SeveralNewRowsHoldAllChildrenOfOneGone_IsASplit()
    {
        var difference = Compare([.. Under("grid-4", "area-1").Where(row => row.Id != "grid-1").Select(row => row.Id == "area-2" ? row with { Parent = "grid-5" } : row), Grid("grid-4"), Grid("grid-5")]);
        Told(difference).Should().Equal("第一网格 (grid-1) is split into: grid-4网格 (grid-4), grid-5网格 (grid-5).");
        Lawful(difference);
    }

    [Fact]
    public void Compare_ANewRowHoldsChildrenOfOneThatLivesOn_IsSplitOff()
    {
        var difference = Compare([.. Under("grid-9", "area-1"), Grid("grid-9")]);
        Told(difference).Should().Equal("第一网格 (grid-1) is split into: 第一网格 (grid-1), grid-9网格 (grid-9).");
        Lawful(difference);
    }

    [Fact]
    public void Compare_OneNewRowHoldsAllChildrenOfSeveralGone_IsAMerge()
    {
        var difference = Compare([.. Under("grid-12", "area-1", "area-2", "area-3").Where(row => row.Id != "grid-1" && row.Id != "grid-2"), Grid("grid-12")]);
        Told(difference).Should().Equal("These become grid-12网格 (grid-12): 第一网格 (grid-1), 第二网格 (grid-2).");
        Lawful(difference);
    }

    [Fact]
    public void Compare_OneThatLivesOnHoldsAllChildrenOfAGone_IsAMergeIntoIt()
    {
        var difference = Compare([.. Under("grid-1", "area-3").Where(row => row.Id != "grid-2")]);
        Told(difference).Should().Equal("These become 第一网格 (grid-1): 第一网格 (grid-1), 第二网格 (grid-2).");
        Lawful(difference);
    }

    [Fact]
    public void Compare_OneNewRowHoldsAllChildrenOfOneGone_IsAQuestion()
    {
        var difference = Compare([.. Under("grid-9", "area-1", "area-2").Where(row => row.Id != "grid-1"), Grid("grid-9", "west")]);
        difference.Questions.Single().Candidates.Single().ToString().Should().Be("grid-9网格 (grid-9): children of it stand there now");
        difference.Changes.Should().BeEmpty();
        difference.ToString().Should().Be("0 change(s) of 1 Apr 2026, 1 open question(s)");
        Lawful(difference.Decide("grid-1", "grid-9"));
        Lawful(difference.Decide("grid-1"));
    }

    [Fact]
    public void Compare_TheRootWithAnotherIdCodeAndName_IsTheRoot()
    {
        var difference = Compare(Renumbered(With("tianhe", row => row with { Name = "新街道", Code = null })));
        difference.Changes.Select(change => change.GetType().Name).Should().Equal("RenameNode", "RecodeNode");
        Lawful(difference);
    }

    [Fact]
    public void Compare_ACodeThatWentToAnotherTier_IsNotTheSameNode()
    {
        var history = Dated(Recode("2026-02-01", "grid-1", "code"));
        var difference = history.Compare(Renumbered([.. Records, North with { Code = "code" }]), Day("2026-04-01"));
        difference.Changes.Select(change => change.GetType().Name).Should().Equal("FoundNode", "RecodeNode");
    }

    [Fact]
    public void Compare_TwoNewRowsOfOneName_IsAQuestion()
    {
        var difference = Compare(Renumbered([.. Records, Records.Single(row => row.Id == "team") with { Id = "team-2" }]));
        difference.Questions.Single().Candidates.Select(candidate => Wording.List(candidate.Reasons, Language.English)).Should().Equal(
            "the same name, the same parent", "the same name, the same parent");
    }

    [Fact]
    public void Compare_ADistinctiveNameElsewhere_IsAQuestion() =>
        Compare(Renumbered(With("team", row => row with { Parent = "west" }))).Questions.Single().Candidates.Single().ToString()
            .Should().Be("志愿服务队 (q2-team): the same name");

    [Fact]
    public void Compare_ChildrenOfAGoneNodeStandInSeveralOthers_AreTransferredAndItIsAbolished()
    {
        var difference = Compare([.. Under("grid-3", "area-1").Where(row => row.Id != "grid-1").Select(row => row.Id == "area-2" ? row with { Parent = "grid-2" } : row)]);
        difference.Changes.Select(change => change.GetType().Name).Should().Equal("TransferNode", "TransferNode", "AbolishNode");
        Lawful(difference);
    }

    [Fact]
    public void Compare_AGoneAndANewLeafUnderOneParent_IsAQuestion()
    {
        var difference = Compare([.. Without("team"), Team("team-9")]);
        difference.Changes.Should().BeEmpty();
        difference.Questions.Single().Describe(Language.English).Should().Be("The roster lacks 志愿服务队 (team), which may have become: 新队 (team-9; the same parent).");
        difference.Questions[0].Describe(Language.Chinese).Should().Be("新名册中没有“志愿服务队”（team），它可能已成为：“新队”（team-9；上级相同）。");
    }

    [Fact]
    public void Decide_TheSame_IsARenameAndTheIdStays()
    {
        var difference = Compare([.. Without("team"), Team("team-9")]).Decide("team", "team-9");
        Told(difference).Should().Equal("志愿服务队 (team) is renamed 新队.");
        Lawful(difference);
    }

    [Fact]
    public void Decide_Nothing_IsAbolishedAndFounded()
    {
        var difference = Compare([.. Without("team"), Team("team-9")]).Decide("team");
        difference.Changes.Select(change => change.GetType().Name).Should().Equal("FoundNode", "AbolishNode");
        Lawful(difference);
    }

    [Fact]
    public void Decide_Several_IsASplit()
    {
        var difference = Compare([.. Without("team"), Team("team-8"), Team("team-9")]);
        difference.Questions.Single().Candidates.Should().HaveCount(2);
        difference = difference.Decide("team", "team-8", "team-9");
        Told(difference).Should().Equal("志愿服务队 (team) is split into: 新队 (team-8), 新队 (team-9).");
        Lawful(difference);
    }

    [Fact]
    public void Decide_TheSameOfSeveral_IsAMerge()
    {
        var difference = Compare([.. Without("area-1", "area-2"), Area("area-9", "grid-1", 121)]);
        difference.Questions.Should().HaveCount(2);
        difference = difference.Decide("area-1", "area-9").Decide("area-2", "area-9");
        Told(difference).Should().Equal("These become area-9楼 (area-9): 1号楼 (area-1), 2号楼 (area-2).");
        Lawful(difference);
    }

    [Fact]
    public void Decide_TheUpperNode_AsksForTheLowerOnesThen()
    {
        var difference = Compare([.. Without("west", "grid-3"), North, Grid("grid-9", "north")]);
        difference.Questions.Select(question => question.Node.Id.Value).Should().Equal("west");
        difference = difference.Decide("west", "north");
        difference.Questions.Select(question => question.Node.Id.Value).Should().Equal("grid-3");
        Lawful(difference.Decide("grid-3", "grid-9"));
    }

    [Fact]
    public void Decide_TheUpperNode_FindsTheLowerOnesByName()
    {
        var difference = Compare([.. Without("west", "grid-3"), North, Grid("grid-9", "north") with { Name = "第三网格" }]).Decide("west", "north");
        difference.Questions.Should().BeEmpty();
        Told(difference).Should().Equal("田西社区居民委员会 (west) is renamed 田北居委会.");
    }

    [Fact]
    public void Decide_WhatIsNoAnswer_Throws()
    {
        var difference = Compare([.. Without("area-1", "area-2"), Area("area-8", "grid-1"), Area("area-9", "grid-1")]);
        difference.Invoking(open => open.Decide("team")).Should().Throw<ArgumentException>().WithMessage("*area-1, area-2*");
        difference.Invoking(open => open.Decide("area-1", "area-3")).Should().Throw<ArgumentException>().WithMessage("*area-8, area-9*");
        difference.Invoking(open => open.Decide("area-1", "area-8", "area-8")).Should().Throw<ArgumentException>().WithMessage("*twice*");
        difference.Decide("area-1", "area-8").Invoking(open => open.Decide("area-2", "area-8", "area-9")).Should().Throw<ArgumentException>().WithMessage("*what area-1 became*");
    }

    [Fact]
    public void Changes_WhileAQuestionIsOpen_LeaveOutWhatRestsOnIt()
    {
        var rows = Without("west", "grid-3").Select(row => row.Id == "team" ? row with { Name = "新队" } : row);
        var difference = Compare([.. rows, North, Grid("grid-9", "north"), Area("area-9", "grid-9")]);
        difference.Questions.Single().Node.Id.Should().Be(new NodeId("west"));
        Told(difference).Should().Equal("志愿服务队 (team) is renamed 新队.");
    }

    [Fact]
    public void Compare_AThousandRenamedLeaves_AsksWithinBounds()
    {
        var history = StructureHistory.From(GovernanceTree.From(TierLadder.Tianhe, [.. Records, .. Areas("old")]), Since, []);
        var difference = history.Compare([.. Records, .. Areas("new")], Day("2026-04-01"));
        difference.Questions.Should().HaveCount(1_000);
        difference.Questions[0].Candidates.Should().HaveCount(100);
        difference.Changes.Should().BeEmpty();
    }

    [Fact]
    public void Compare_ACitation_IsWrittenToEachChange() =>
        Dated().Compare(Without("team"), Day("2026-04-01"), Decree).Entries.Single().Describe(Language.English).Should().Be("1 Apr 2026: 志愿服务队 (team) is abolished. By 田和街道办事处, 网格调整通知.");

    [Fact]
    public void Compare_ARosterThatContradictsTheHistory_ListsEveryProblem()
    {
        var rows = Records.Append(Grid("area-1x")).Select(row => row.Id == "area-3" ? Grid("area-3") : row);
        CodesOf(() => MergedAndSplit.Compare(rows, Day("2026-07-01"))).Should().Equal(
            "nodes.area-3.tier: structure.roster-tier-changed", "nodes.grid-1: structure.id-reused", "nodes.grid-2: structure.id-reused");
    }

    [Fact]
    public void Compare_OnTheFirstDayOrBefore_Throws()
    {
        FluentActions.Invoking(() => Dated().Compare(Records, Since)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Dated().Compare(Records, Since.PlusDays(-1))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Compare_ADayWithChanges_ComparesWithTheirResult()
    {
        var history = Dated(Abolish("2026-04-01", "team"));
        history.Compare(Without("team"), Day("2026-04-01")).Changes.Should().BeEmpty();
    }

    private static IEnumerable<NodeRecord> Areas(string name) =>
        Enumerable.Range(0, 3_000).Select(i => new NodeRecord { Id = $"{name}-{i}", Tier = "building-area", Name = $"{name}{i}", Parent = "grid-2" });

    private static RosterDifference Compare(IEnumerable<NodeRecord> roster) => Dated().Compare(roster, Day("2026-04-01"));

    private static NodeRecord Team(string id) => new() { Id = id, Tier = "volunteers", Name = "新队", Parent = "east" };

    private static NodeRecord[] With(string id, Func<NodeRecord, NodeRecord> alter) => [.. Records.Select(row => row.Id == id ? alter(row) : row)];

    private static NodeRecord[] Without(params string[] ids) => [.. Records.Where(row => !ids.Contains(row.Id.Value))];

    private static NodeRecord[] Under(string parent, params string[] ids) => [.. Records.Select(row => ids.Contains(row.Id.Value) ? row with { Parent = parent } : row)];

    private static NodeRecord[] Renumbered(NodeRecord[] rows) =>
        [.. rows.Select(row => row with { Id = $"q2-{row.Id}", Parent = row.Parent is { } parent ? new NodeId($"q2-{parent}") : (NodeId?)null })];

    private static string[] Told(RosterDifference difference) => [.. difference.Entries.Select(entry => entry.Line.Describe(Language.English))];

    /// <summary>With the changes recorded, the tree of the day is the roster.</summary>
    private static void Lawful(RosterDifference difference)
    {
        difference.Questions.Should().BeEmpty();
        Rows(Dated().With(difference.Changes).AsOf(difference.On)).Should().Equal(Rows(GovernanceTree.From(TierLadder.Tianhe, difference.Records)));
    }
}
