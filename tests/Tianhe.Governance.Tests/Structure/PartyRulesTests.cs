using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.SmallStreet;

namespace Tianhe.Governance.Tests.Structure;

public sealed class PartyRulesTests
{
    [Fact]
    public void BranchWork_IsCited() => PartyRules.BranchWork.Citation!.In(Language.Chinese)
        .Should().Be("中共中央《中国共产党支部工作条例》（据三处转述，其中一处为官方网站；发文机关据通识，条款未注，效力未核）");

    [Fact]
    public void Check_ContradictoryRules_ListsAll() => CodesOf(() => Party.Check(
        PartyRules.BranchWork with { MinBranchMembers = 51, GeneralBranchBelow = 51, CommitteeAbove = 52, MinCommittee = 6, MaxCommittee = 4, Terms = [new() { Years = 3 }, new() { Years = 4 }] },
        Day("2026-07-01"))).Should().Equal(
        "maxBranchMembers: structure.party-bounds-reversed",
        "generalBranchBelow: structure.party-bounds-reversed",
        "generalBranchBelow: structure.party-bounds-reversed",
        "usualCommittee: structure.party-bounds-reversed",
        "maxCommittee: structure.party-bounds-reversed",
        "terms: structure.party-term-twice",
        "terms: structure.party-term-twice");

    [Fact]
    public void Check_BoundsThatJustHold_AreRules() => Party.Invoking(party => party.Check(
        PartyRules.BranchWork with { MinBranchMembers = 50, GeneralBranchBelow = 52, CommitteeAbove = 52, MinCommittee = 5, MaxCommittee = 5 }, Day("2026-07-01"))).Should().NotThrow();

    [Fact]
    public void Check_TheSameFormAtTwoLevels_IsNoSecondTerm() => Party.Invoking(party => party.Check(
        PartyRules.BranchWork with { Terms = [new() { Years = 3 }, new() { Level = "grid-branch", Years = 3 }, new() { Forms = [PartyForm.Committee], Years = 5 }] }, Day("2026-07-01"))).Should().NotThrow();

    [Fact]
    public void Check_ContradictoryRules_AreSaidInBothLanguages()
    {
        var findings = FindingsOf(() => Party.Check(PartyRules.BranchWork with { MinBranchMembers = 51, Terms = [new() { Years = 3 }, new() { Forms = [PartyForm.Branch], Years = 4 }] }, Day("2026-07-01")));
        findings[0].Describe(Language.English).Should().Be("The Party rules give 51 as the fewest members of a branch and 50 as the most of a branch; the former may not exceed the latter.");
        findings[0].Describe(Language.Chinese).Should().Be("党组织规则中支部党员下限为51，支部党员上限为50，前者不能大于后者。");
        findings[1].Describe(Language.Chinese).Should().Be("党组织规则中，层级“其他”的党支部有不止一个任期，只能有一个。");
    }

    [Theory]
    [InlineData("community-body", PartyForm.Branch, 5)]
    [InlineData("grid-branch", PartyForm.Branch, 3)]
    [InlineData("community-body", PartyForm.Committee, 4)]
    [InlineData("grid-branch", PartyForm.Committee, null)]
    public void YearsOf_TheLevelBeforeEveryLevel(string level, PartyForm form, int? years) => (PartyRules.BranchWork with
    {
        Terms = [new() { Years = 3 }, new() { Level = "community-body", Years = 5 }, new() { Level = "community-body", Forms = [PartyForm.Committee], Years = 4 }],
    }).YearsOf(level, form).Should().Be(years);

    [Fact]
    public void FormsFor_EveryNumber_IsOneFormButForExactly100() => Enumerable.Range(0, 300)
        .Where(members => PartyRules.BranchWork.FormsFor(members).Count() != 1).Should().Equal(100);

    [Fact]
    public void FormsFor_WhereCommitteesBeginBelow_AreTwo() => (PartyRules.BranchWork with { CommitteeAbove = 80 }).FormsFor(81).Should().Equal(PartyForm.GeneralBranch, PartyForm.Committee);

    [Theory]
    [InlineData(0)]
    [InlineData(PartyRules.MaxFigure + 1)]
    public void Figures_OutOfBounds_Throw(int value)
    {
        FluentActions.Invoking(() => PartyRules.BranchWork with { MinBranchMembers = value }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => PartyRules.BranchWork with { TemporaryMonths = value }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Term_OutOfBounds_Throws()
    {
        FluentActions.Invoking(() => new PartyTerm { Years = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new PartyTerm { Years = PartyTerm.MaxYears + 1 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new PartyTerm { Years = 1, Forms = [] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new PartyTerm { Years = 1, Forms = [(PartyForm)99] }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new PartyTerm { Years = 1, Level = default(TierId) }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => PartyRules.BranchWork with { Terms = [null!] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => PartyRules.BranchWork with { Name = null! }).Should().Throw<ArgumentNullException>();
    }
}
