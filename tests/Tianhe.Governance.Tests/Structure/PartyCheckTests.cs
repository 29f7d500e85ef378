using Tianhe.Governance.Structure;

using static Tianhe.Governance.Tests.Structure.PartyStreet;

namespace Tianhe.Governance.Tests.Structure;

/// <summary>The regulations on branch work, row by row.</summary>
public sealed class PartyCheckTests
{
    [Theory]
    [InlineData(PartyForm.Branch, 0, "too-few")]
    [InlineData(PartyForm.Branch, 2, "too-few")]
    [InlineData(PartyForm.Branch, 3, "")]
    [InlineData(PartyForm.Branch, 4, "")]
    [InlineData(PartyForm.Branch, 49, "")]
    [InlineData(PartyForm.Branch, 50, "")]
    [InlineData(PartyForm.Branch, 51, "too-many")]
    [InlineData(PartyForm.Branch, 99, "too-many")]
    [InlineData(PartyForm.Branch, 100, "too-many-for-no-form")]
    [InlineData(PartyForm.Branch, 101, "too-many")]
    [InlineData(PartyForm.JointBranch, 2, "joint-too-few")]
    [InlineData(PartyForm.JointBranch, 3, "")]
    [InlineData(PartyForm.JointBranch, 50, "")]
    [InlineData(PartyForm.JointBranch, 51, "too-many")]
    [InlineData(PartyForm.GeneralBranch, 2, "other-form")]
    [InlineData(PartyForm.GeneralBranch, 49, "other-form")]
    [InlineData(PartyForm.GeneralBranch, 50, "other-form")]
    [InlineData(PartyForm.GeneralBranch, 51, "")]
    [InlineData(PartyForm.GeneralBranch, 99, "")]
    [InlineData(PartyForm.GeneralBranch, 100, "")] // named by neither form, so reported of neither
    [InlineData(PartyForm.GeneralBranch, 101, "other-form")]
    [InlineData(PartyForm.Committee, 50, "other-form")]
    [InlineData(PartyForm.Committee, 99, "other-form")]
    [InlineData(PartyForm.Committee, 100, "")]
    [InlineData(PartyForm.Committee, 101, "")]
    [InlineData(PartyForm.WorkingCommittee, 1, "")]
    [InlineData(PartyForm.TemporaryBranch, 1, "")]
    [InlineData(PartyForm.TemporaryBranch, 200, "")]
    [InlineData(PartyForm.FunctionalBranch, 1, "")]
    [InlineData(PartyForm.FunctionalBranch, 200, "")]
    public void Check_Members_ByForm(PartyForm form, int members, string expected) =>
        PartyStreet.Codes(Branch with { Form = form, Members = members, CommitteeMembers = members < 7 ? 1 : 3, Organisations = 2 }).Should().Be(expected);

    [Theory]
    [InlineData(6, 0, "no-secretary")]
    [InlineData(6, 1, "")]
    [InlineData(6, 2, "")]
    [InlineData(6, 3, "committee-not-due")]
    [InlineData(6, 8, "committee-not-due")]
    [InlineData(7, 0, "committee-due")]
    [InlineData(7, 1, "committee-due")]
    [InlineData(7, 2, "committee-due")]
    [InlineData(7, 3, "")]
    [InlineData(7, 5, "")]
    [InlineData(7, 6, "")]
    [InlineData(7, 7, "")]
    [InlineData(7, 8, "committee-too-large")]
    [InlineData(8, 2, "committee-due")]
    [InlineData(8, 3, "")]
    [InlineData(8, 8, "committee-too-large")]
    public void Check_Committee_ByMembers(int members, int committee, string expected)
    {
        PartyStreet.Codes(Branch with { Members = members, CommitteeMembers = committee }).Should().Be(expected);
        PartyStreet.Codes(Branch with { Form = PartyForm.JointBranch, Organisations = 2, Members = members, CommitteeMembers = committee }).Should().Be(expected);
    }

    [Theory]
    [InlineData(0, "no-secretary, not-stated")]
    [InlineData(1, "not-stated")]
    [InlineData(7, "not-stated")]
    [InlineData(8, "committee-too-large, not-stated")]
    public void Check_CommitteeOfUnknownMembers_WhatNoNumberAllows(int committee, string expected) =>
        PartyStreet.Codes(Branch with { Members = null, CommitteeMembers = committee }).Should().Be(expected);

    [Theory]
    [InlineData(PartyForm.JointBranch, 4, "")]
    [InlineData(PartyForm.JointBranch, 5, "")]
    [InlineData(PartyForm.JointBranch, 6, "too-many-organisations")]
    [InlineData(PartyForm.JointBranch, null, "not-stated")]
    [InlineData(PartyForm.Branch, 6, "")]
    [InlineData(PartyForm.Branch, null, "")]
    public void Check_Organisations_OfAJointBranch(PartyForm form, int? organisations, string expected) =>
        PartyStreet.Codes(Branch with { Form = form, Organisations = organisations }).Should().Be(expected);

    [Theory]
    [InlineData("grid-branch", "2023-07-01", "2026-06-30", "")] // the last day
    [InlineData("grid-branch", "2023-07-01", "2026-07-01", "term-overdue")]
    [InlineData("community-body", "2021-07-01", "2026-06-30", "")]
    [InlineData("community-body", "2021-07-01", "2026-07-01", "term-overdue")]
    [InlineData("grid-branch", "2024-02-29", "2027-02-28", "")]
    [InlineData("grid-branch", "2024-02-29", "2027-03-01", "term-overdue")]
    [InlineData("grid-branch", "2025-03-01", "2028-02-29", "")]
    [InlineData("grid-branch", "2025-03-01", "2028-03-01", "term-overdue")]
    [InlineData("grid-branch", "2024-03-01", "2027-02-28", "")]
    [InlineData("grid-branch", "2024-03-01", "2027-03-01", "term-overdue")]
    [InlineData("grid-branch", "2026-07-02", "2026-07-01", "")] // it has not begun
    [InlineData("grid-branch", "9997-01-01", "9999-12-31", "")] // its last day is beyond all dates
    [InlineData("grid-branch", "9996-12-31", "9999-12-31", "term-overdue")]
    [InlineData("grid-branch", null, "2026-07-01", "not-stated")]
    public void Check_Term_ByLevel(string level, string? from, string on, string expected) => PartyStreet.Codes(
        Branch with { Level = level, Parent = level == "grid-branch" ? "p-east" : "committee", TermFrom = from is null ? null : SmallStreet.Day(from) }, on).Should().Be(expected);

    [Theory]
    [InlineData(PartyForm.JointBranch, "term-overdue")]
    [InlineData(PartyForm.GeneralBranch, "")] // the text states the terms of branches only
    [InlineData(PartyForm.Committee, "")]
    [InlineData(PartyForm.TemporaryBranch, "")]
    [InlineData(PartyForm.FunctionalBranch, "")]
    [InlineData(PartyForm.WorkingCommittee, "")]
    public void Check_Term_ByForm(PartyForm form, string expected) =>
        PartyStreet.Codes(Branch with { Form = form, Organisations = 2, Members = form switch { PartyForm.GeneralBranch => 60, PartyForm.Committee => 120, _ => 20 }, TermFrom = new(2000, 1, 1) }).Should().Be(expected);

    [Theory]
    [InlineData("2026-01-02", "2026-07-01", "")]
    [InlineData("2026-01-01", "2026-07-01", "temporary-too-long")]
    [InlineData("2025-08-31", "2026-02-28", "")] // there is no 31 February
    [InlineData("2025-08-31", "2026-03-01", "temporary-too-long")]
    [InlineData("9999-07-01", "9999-12-31", "")]
    [InlineData(null, "2026-07-01", "not-stated")]
    public void Check_TemporaryBranch_WhereMonthsAreGiven(string? from, string on, string expected)
    {
        var body = Branch with { Form = PartyForm.TemporaryBranch, TermFrom = from is null ? null : SmallStreet.Day(from) };
        PartyStreet.Codes(body, on, PartyRules.BranchWork with { TemporaryMonths = 6 }).Should().Be(expected);
        PartyStreet.Codes(body, on).Should().BeEmpty();
    }

    [Fact]
    public void Check_FiguresNotStated_AreOneFindingOfAllThatIsMissing()
    {
        var finding = Check(Branch with { Form = PartyForm.JointBranch, Members = null, CommitteeMembers = null, TermFrom = null }).Should().ContainSingle().Subject;
        (finding.Path, finding.Severity).Should().Be(("party.b-1", FindingSeverity.Warning));
        finding.Describe(Language.English).Should().Be("第一党支部 (joint branch) does not state: full members, organisations, members of the committee, the beginning of the term. It cannot be checked in full by the regulations on branch work.");
        finding.Describe(Language.Chinese).Should().Be("“第一党支部”（联合党支部）未填：正式党员数、单位数、支部委员会人数、本届起始日，无法按“支部工作条例”全面核对。");
    }

    [Fact]
    public void Check_OverdueTerm_SaysItsLastDay()
    {
        var finding = Check(Branch with { TermFrom = new(2020, 2, 29) }).Should().ContainSingle().Subject;
        (finding.Path, finding.Code).Should().Be(("party.b-1.term-from", "structure.party-term-overdue"));
        finding.Describe(Language.English).Should().Be("The term of 第一党支部 began on 29 Feb 2020; by the regulations on branch work it lasts 3 year(s), to 28 Feb 2023. On 1 Jul 2026 it is overdue.");
        finding.Describe(Language.Chinese).Should().Be("“第一党支部”本届自2020年2月29日起；按“支部工作条例”，任期3年，至2023年2月28日届满，2026年7月1日已经超期。");
    }

    [Theory]
    [InlineData(51, "general branch")]
    [InlineData(99, "general branch")]
    [InlineData(101, "committee")]
    public void Check_TooManyMembers_SaysWhichFormFits(int members, string forms) => Check(Branch with { Members = members }).Single().Describe(Language.English)
        .Should().Be($"第一党支部 (branch) has {members} full members; by the regulations on branch work a branch has 50 at most as a rule. With approval the form may be: {forms}.");

    [Theory]
    [InlineData(2, "joint branch")]
    [InlineData(3, "branch")]
    [InlineData(50, "branch")]
    [InlineData(101, "committee")]
    public void Check_AnotherForm_SaysWhichFits(int members, string form) => Check(Branch with { Form = PartyForm.GeneralBranch, Members = members }).Single().Describe(Language.English)
        .Should().Be($"第一党支部 (general branch) has {members} full member(s); by the regulations on branch work a general branch has more than 50 and fewer than 100, a committee more than 100. The form for this number is: {form}.");

    [Fact]
    public void Check_EveryOtherFinding_NamesRuleAndValuesInChinese() => new[]
    {
        Branch with { Members = 2, CommitteeMembers = 1 },
        Branch with { CommitteeMembers = 1 },
        Branch with { Members = 6 },
        Branch with { CommitteeMembers = 9 },
        Branch with { Members = 6, CommitteeMembers = 0 },
        Branch with { Form = PartyForm.JointBranch, Organisations = 6 },
    }.Select(body => Check(body).Single().Describe(Language.Chinese)).Should().Equal(
        "“第一党支部”（党支部）有正式党员2名；按“支部工作条例”，支部应有3名以上，不足的与其他单位的党员组成联合党支部。",
        "“第一党支部”有正式党员20名；按“支部工作条例”，满7名的支部设支部委员会，一般3至5人，现有1人。",
        "“第一党支部”有正式党员6名；按“支部工作条例”，不足7名的支部设书记，必要时设副书记，不超过2人，现有3人。",
        "“第一党支部”的支部委员会有9人；按“支部工作条例”，不超过7人。",
        "“第一党支部”没有书记；按“支部工作条例”，支部至少设书记1名。",
        "“第一党支部”由6个单位组成；按“支部工作条例”，联合党支部的单位一般不超过5个。");

    [Fact]
    public void Check_TemporaryBranch_IsSaidWithItsMonths() =>
        Check(Branch with { Form = PartyForm.TemporaryBranch }, rules: PartyRules.BranchWork with { Name = new("本街道规则", "our own rules"), Citation = null, TemporaryMonths = 6 }).Single().Describe(Language.Chinese)
            .Should().Be("“第一党支部”（临时党支部）自2025年1月1日起，到2026年7月1日已满6个月；按“本街道规则”，符合条件的应成立党支部。");

    [Fact]
    public void Check_ABranchOfExactly100_IsNotGivenAForm() => Both(Branch with { Members = 100 }).Should().Equal(
        "“第一党支部”（党支部）有正式党员100名；按“支部工作条例”，支部一般不超过50名，但未载明此人数相应的形式。",
        "第一党支部 (branch) has 100 full members; by the regulations on branch work a branch has 50 at most as a rule, and no form is named for this number.");

    [Fact]
    public void Check_AJointBranchOfTwo_IsNotToldToJoin() => Both(Branch with { Form = PartyForm.JointBranch, Members = 2, CommitteeMembers = 1, Organisations = 2 }).Should().Equal(
        "“第一党支部”（联合党支部）联合后有正式党员2名，仍不足按“支部工作条例”支部应有的3名。",
        "第一党支部 (joint branch) has 2 full member(s) of all its organisations together; by the regulations on branch work a branch has 3 or more.");

    [Fact]
    public void Check_OfRulesOfOnesOwn_UsesTheirValues() =>
        PartyStreet.Codes(Branch, rules: PartyRules.BranchWork with { MinBranchMembers = 21, MaxBranchMembers = 30, CommitteeFrom = 30, Terms = [] }).Should().Be("too-few, committee-not-due");

    [Fact]
    public void Check_ADateOfAnotherCalendar_IsTheSameDay()
    {
        var network = PartyNetwork.From(PartyLadder.Tianhe, SmallStreet.Bodies);
        var day = new NodaTime.LocalDate(2026, 7, 1);
        network.Check(PartyRules.BranchWork, day.WithCalendar(NodaTime.CalendarSystem.Julian)).Should().Equal(network.Check(PartyRules.BranchWork, day));
    }

    [Fact]
    public void Check_NoRules_IsAProgrammersError() =>
        FluentActions.Invoking(() => SmallStreet.Party.Check(null!, new(2026, 7, 1))).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Check_ALevelThatTheNetworkLacks_IsAProgrammersError() =>
        FluentActions.Invoking(() => SmallStreet.Party.Check(PartyRules.BranchWork with { Terms = [new() { Level = "village", Years = 5 }] }, new(2026, 7, 1)))
            .Should().Throw<ArgumentException>().WithMessage("*'village'*it has: working-committee > community-body > grid-branch*");

    private static string[] Both(PartyBody body) => Check(body).Single() is var finding ? [finding.Describe(Language.Chinese), finding.Describe(Language.English)] : [];
}
