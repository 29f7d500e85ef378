using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.History.DatedStreet;
using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure.History;

/// <summary>Every problem of a change, each in a history of its own.</summary>
public sealed class StructureHistoryProblemTests
{
    public static TheoryData<string, StructureChange[]> Single { get; } = new()
    {
        { "changes.2025-12-31.rename.east: structure.change-too-early", [Rename("2025-12-31", "east", "x")] },
        { "changes.2026-01-01.rename.east: structure.change-too-early", [Rename("2026-01-01", "east", "x")] },
        { "changes.2026-01-02.rename.nobody: structure.never-there", [Rename("2026-01-02", "nobody", "x")] },
        { "changes.2026-01-02.recode.nobody: structure.never-there", [Recode("2026-01-02", "nobody", "x")] },
        { "changes.2026-01-02.restate.nobody: structure.never-there", [Restate("2026-01-02", "nobody", 1)] },
        { "changes.2026-01-02.abolish.nobody: structure.never-there", [Abolish("2026-01-02", "nobody")] },
        { "changes.2026-01-02.transfer.nobody: structure.never-there", [Transfer("2026-01-02", "nobody", "east")] },
        { "changes.2026-01-02.transfer.grid-1: structure.never-there", [Transfer("2026-01-02", "grid-1", "nobody")] },
        { "changes.2026-01-02.found.grid-9: structure.never-there", [Found("2026-01-02", Grid("grid-9", "nobody"))] },
        { "changes.2026-01-02.merge.grid-9: structure.never-there", [Merge("2026-01-02", Grid("grid-9"), "grid-1", "nobody")] },
        { "changes.2026-01-02.rename.grid-9: structure.not-yet-there", [Rename("2026-01-02", "grid-9", "x"), Found("2026-01-03", Grid("grid-9"))] },
        { "changes.2026-01-03.rename.grid-9: structure.not-yet-there", [Rename("2026-01-03", "grid-9", "x"), Found("2026-01-03", Grid("grid-9"))] },
        { "changes.2026-01-03.rename.team: structure.no-longer-there", [Abolish("2026-01-02", "team"), Rename("2026-01-03", "team", "x")] },
        { "changes.2026-01-02.found.grid-1: structure.id-reused", [Found("2026-01-02", Grid("grid-1"))] },
        { "changes.2026-01-03.found.team: structure.id-reused", [Abolish("2026-01-02", "team"), Found("2026-01-03", Grid("team"))] },
        { "changes.2026-01-02.merge.grid-3: structure.id-reused", [Merge("2026-01-02", Grid("grid-3"), "grid-1", "grid-2")] },
        { "changes.2026-01-02.split.grid-3: structure.id-reused", [Split("2026-01-02", "grid-3", Part(Grid("grid-8")), Part(Grid("grid-1")))] },
        { "changes.2026-01-02.split.grid-3: structure.id-reused", [Split("2026-01-02", "grid-3", Part(Grid("grid-8")), Part(Grid("grid-8")))] },
        { "changes.2026-01-02.found.area-9: structure.misplaced", [Found("2026-01-02", Area("area-9", "east"))] },
        { "changes.2026-01-02.transfer.area-1: structure.misplaced", [Transfer("2026-01-02", "area-1", "east")] },
        { "changes.2026-01-02.transfer.grid-1: structure.misplaced", [Transfer("2026-01-02", "grid-1", "grid-2")] },
        { "changes.2026-01-02.transfer.grid-1: structure.under-itself", [Transfer("2026-01-02", "grid-1", "area-1")] },
        { "changes.2026-01-02.transfer.grid-1: structure.under-itself", [Transfer("2026-01-02", "grid-1", "grid-1")] },
        { "changes.2026-01-02.merge.grid-9: structure.misplaced", [Merge("2026-01-02", Grid("grid-9", "tianhe"), "grid-1", "grid-2")] },
        { "changes.2026-01-02.found.x: structure.unknown-tier", [Found("2026-01-02", Grid("x") with { Tier = "village" })] },
        { "changes.2026-01-02.found.grid-9: structure.blank-name", [Found("2026-01-02", Grid("grid-9") with { Name = " " })] },
        { "changes.2026-01-02.found.grid-9: structure.negative-count", [Found("2026-01-02", Grid("grid-9") with { Households = -1 })] },
        { "changes.2026-01-02.found.grid-9: structure.negative-count", [Found("2026-01-02", Grid("grid-9") with { Population = -1 })] },
        { "changes.2026-01-02.restate.area-1: structure.negative-count", [Restate("2026-01-02", "area-1", -1)] },
        { "changes.2026-01-02.recode.west: structure.blank-new-code", [Recode("2026-01-02", "west", " ")] },
        { "changes.2026-01-02.found.grid-9: structure.blank-new-code", [Found("2026-01-02", Grid("grid-9") with { Code = "" })] },
        { "changes.2026-01-02.restate.area-1: structure.total-too-large", [Restate("2026-01-02", "area-1", int.MaxValue)] },
        { "changes.2026-01-03.transfer.area-1: structure.total-too-large", [Restate("2026-01-02", "grid-1", int.MaxValue - 100), Transfer("2026-01-03", "area-1", "grid-2")] },
        { "changes.2026-01-02.restate.area-1: structure.total-too-large", [Restate("2026-01-02", "area-1", int.MaxValue), Rename("2026-01-03", "area-2", "二号楼")] }, // not repeated on later days
        { "changes.2026-01-02.found.x: structure.missing-parent", [Found("2026-01-02", Grid("x", null))] },
        { "changes.2026-01-02.found.x: structure.second-root", [Found("2026-01-02", Grid("x", null) with { Tier = "subdistrict" })] },
        { "changes.2026-01-02.abolish.tianhe: structure.root-stays", [Abolish("2026-01-02", "tianhe")] },
        { "changes.2026-01-02.transfer.tianhe: structure.root-stays", [Transfer("2026-01-02", "tianhe", "east")] },
        { "changes.2026-01-02.split.grid-3: structure.split-in-one", [Split("2026-01-02", "grid-3", Part(Grid("grid-8")))] },
        { "changes.2026-01-02.split.grid-3: structure.other-tier", [Split("2026-01-02", "grid-3", Part(Grid("grid-8")), Part(Area("area-9")))] },
        { "changes.2026-01-02.split.grid-1: structure.child-left-out", [Split("2026-01-02", "grid-1", Part(Grid("grid-8"), "area-1"), Part(Grid("grid-9")))] },
        { "changes.2026-01-02.split.grid-2: structure.child-in-two-parts", [Split("2026-01-02", "grid-2", Part(Grid("grid-8"), "area-3"), Part(Grid("grid-9"), "area-3"))] },
        { "changes.2026-01-02.split.grid-2: structure.not-a-child", [Split("2026-01-02", "grid-2", Part(Grid("grid-8"), "area-3"), Part(Grid("grid-9"), "area-1"))] },
        { "changes.2026-01-02.merge.grid-9: structure.merge-of-one", [Merge("2026-01-02", Grid("grid-9"), "grid-1", "grid-1")] },
        { "changes.2026-01-02.merge.grid-9: structure.other-tier", [Merge("2026-01-02", Grid("grid-9"), "grid-1", "area-3")] },
        { "changes.2026-01-02.merge.grid-9: structure.within-another", [Merge("2026-01-02", Grid("grid-9"), "grid-1", "area-1")] },
        { "changes.2026-01-02.merge.grid-9: structure.no-common-parent", [Merge("2026-01-02", Grid("grid-9", null), "grid-1", "grid-3")] },
        { "changes.2026-01-02.abolish.grid-1: structure.still-has-children", [Abolish("2026-01-02", "grid-1")] },
        { "changes.2026-01-02.recode.west: structure.code-clash", [Recode("2026-01-02", "west", "371071007001")] },
    };

    public static TheoryData<string, StructureChange[]> Warnings { get; } = new()
    {
        { "changes.2026-01-02.rename.grid-1: structure.changes-nothing", [Rename("2026-01-02", "grid-1", "第一网格")] },
        { "changes.2026-01-02.recode.west: structure.changes-nothing", [Recode("2026-01-02", "west", null)] },
        { "changes.2026-01-02.restate.area-1: structure.changes-nothing", [Restate("2026-01-02", "area-1", 60)] },
        { "changes.2026-01-02.transfer.grid-1: structure.changes-nothing", [Transfer("2026-01-02", "grid-1", "east")] },
        { "changes.2026-01-02.split.area-1: structure.figures-differ", [Split("2026-01-02", "area-1", Part(Area("a", null, 30)), Part(Area("b", null, 29)))] },
        { "changes.2026-01-02.split.area-1: structure.figures-differ", [Split("2026-01-02", "area-1", Part(Area("a", null, 60)), Part(Area("b")))] },
        { "changes.2026-01-03.merge.a: structure.figure-unknown", [Restate("2026-01-02", "area-1", null), Merge("2026-01-03", Area("a"), "area-1", "area-2")] },
    };

    [Theory]
    [MemberData(nameof(Single))]
    public void From_AChangeThatCannotStand_IsFoundOnce(string expected, StructureChange[] changes) => Problems(changes).Should().Equal(expected);

    [Theory]
    [MemberData(nameof(Warnings))]
    public void Warnings_ADoubtfulChange_IsFoundAndStopsNothing(string expected, StructureChange[] changes)
    {
        var warnings = Dated(changes).Warnings;
        warnings.Select(warning => $"{warning.Path}: {warning.Code}").Should().Equal(expected);
        warnings[0].Severity.Should().Be(FindingSeverity.Warning);
    }

    [Fact]
    public void Warnings_FiguresThatAddUp_AreNone() =>
        Dated(Split("2026-01-02", "area-1", Part(Area("a", null, 30)), Part(Area("b", null, 30)))).Warnings.Should().BeEmpty();

    [Fact]
    public void From_AMergeOfTheRoot_CannotStand() =>
        Problems(Merge("2026-01-02", Grid("x", "tianhe") with { Tier = "community" }, "east", "tianhe")).Should().Contain("changes.2026-01-02.merge.x: structure.root-stays");

    [Fact]
    public void From_SeveralProblems_ListsEachOnceInTheOrderOfTheDays() => Problems(
        Abolish("2026-04-01", "grid-2"), Rename("2026-02-01", "nobody", "x"), Found("2026-03-01", Grid("grid-1"))).Should().Equal(
        "changes.2026-02-01.rename.nobody: structure.never-there",
        "changes.2026-03-01.found.grid-1: structure.id-reused",
        "changes.2026-04-01.abolish.grid-2: structure.still-has-children");

    [Fact]
    public void From_WhatRestsOnABrokenChange_IsNotReportedBesideIt() => Problems(
        Found("2026-02-01", Grid("grid-9", "nobody")),
        Found("2026-02-02", Area("area-9", "grid-9")),
        Transfer("2026-02-03", "grid-9", "grid-1"),
        Abolish("2026-02-04", "grid-9"),
        Rename("2026-02-05", "area-9", "x")).Should().Equal("changes.2026-02-01.found.grid-9: structure.never-there");

    [Fact]
    public void From_PartsOfABrokenSplit_AreNotUnknown() => Problems(
        Split("2026-02-01", "nobody", Part(Grid("grid-8")), Part(Grid("grid-9"))),
        Merge("2026-03-01", Grid("grid-10"), "grid-8", "grid-9"),
        Rename("2026-03-02", "grid-10", "x")).Should().Equal("changes.2026-02-01.split.nobody: structure.never-there");

    [Fact]
    public void From_ANodeWhoseOnlyChildIsDoubtful_MayBeAbolished() => Problems(
        Transfer("2026-02-01", "area-3", "nobody"), Abolish("2026-03-01", "grid-2")).Should().Equal("changes.2026-02-01.transfer.area-3: structure.never-there");

    [Fact]
    public void From_ANodeWithADoubtfulAndACertainChild_MayNot() => FindingsOf(() => Dated(
        Transfer("2026-02-01", "area-1", "nobody"), Abolish("2026-03-01", "grid-1")))[1].Describe(Language.English).Should().Be(
        "第一网格 (grid-1) still has children and cannot be abolished: area-2.");

    [Fact]
    public void From_AChangeTooEarly_LeavesNoUnknownNodes() => Problems(
        Found("2025-02-01", Grid("grid-9")), Rename("2026-03-02", "grid-9", "x")).Should().Equal("changes.2025-02-01.found.grid-9: structure.change-too-early");

    [Fact]
    public void From_ABrokenFigure_LeavesNoDoubtAboutTheNode() => Problems(
        Restate("2026-02-01", "grid-1", -1), Abolish("2026-02-02", "grid-1")).Should().HaveCount(2);

    [Fact]
    public void From_MoreProblemsThanAnybodyReads_Stops() =>
        Problems([.. Enumerable.Range(0, 3_000).Select(i => Rename("2026-02-01", $"n{i}", "x"))]).Length.Should().BeInRange(1_000, 1_100);

    [Fact]
    public void Describe_ANodeThatIsGone_NamesWhatItBecame()
    {
        var finding = FindingsOf(() => MergedAndSplit.With(Rename("2026-07-01", "grid-1", "x")))[0];
        finding.Describe(Language.English).Should().Be("第一网格 (grid-1) is gone since 1 Mar 2026; what it became: grid-12.");
        finding.Describe(Language.Chinese).Should().Be("“第一网格”（grid-1）自2026年3月1日起已不存在，承接节点：grid-12。");
    }

    [Fact]
    public void Describe_Misplaced_SaysWhereItMayHang() =>
        FindingsOf(() => Dated(Transfer("2026-01-02", "area-1", "east")))[0].Describe(Language.English).Should().Be(
            "1号楼 (area-1) is of tier building area and cannot hang under 田东居委会, which is of tier community; it may hang under: grid.");
}
