using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Tests.Conventions;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Rules;

/// <summary>The packs that hold one lifecycle each.</summary>
public sealed class LifecyclePackTests
{
    public static TheoryData<string> Names => [.. Lifecycles.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Document_IsAsThePackWritesIt(string name) =>
        Approval.OfFile($"src/Tianhe.Governance/Rules/BuiltIn/{name}.json", RulePack.BuiltIn(name).ToJson()).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void From_TheDescription_IsTheSamePack(string name) => RulePack.From(RulePack.BuiltIn(name).Description).Should().Be(RulePack.BuiltIn(name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Illustrations_AreToldWhenLoaded(string name) => RulePack.BuiltIn(name).Findings.Where(finding => finding.Code == "rules.illustration").Select(finding => finding.Path)
        .Should().BeEquivalentTo(RulePack.BuiltIn(name).Description.Illustrations);

    [Theory]
    [MemberData(nameof(Names))]
    public void Steps_CiteASourceOrAreIllustrations(string name) => Lifecycles.Find(name).Description.Transitions
        .Where(step => step.Citation is null == !IsIllustration(name, step.Path)).Select(step => step.Id.Value).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void Citations_SayHowFarTheyWereChecked(string name) => RulePack.BuiltIn(name).Description.Citations.Select(citation => citation.Value.Note!.Chinese)
        .Should().AllSatisfy(note => (note.Contains("未核", StringComparison.Ordinal) || note.Contains("不是规定", StringComparison.Ordinal)).Should().BeTrue());

    [Theory]
    [InlineData("digital-city-case", "report file dispatch acknowledge feed-back send-to-check pass-check", "信息采集 案卷建立 任务派遣 任务处置 处理反馈 核查结案 综合评价")]
    [InlineData("rating-round", "open submit-self-assessment assess rate … announce conclude", "自评 考评 综合评定 公示 审定 公布 结束")]
    [InlineData("assessment-board", "open assess list … conclude", "考核 评定 公示 公布 结束")]
    [InlineData("co-building-agreement", "match submit-to-meeting sign record-activity report-quarter begin-review conclude-review end", "需求与资源对接 联席会商定 履行协议 履行协议 履行协议 年度评议 履行协议 协议终止")]
    [InlineData("community-project", "apply pass-first-review pass-assessment … approve sign request-inspection pass-inspection accept archive", "初审 评审 公示 审批 签订协议 实施 检查 验收 绩效评价 归档")]
    public void Run_AsTheSourcesName_PassesTheirStages(string name, string actions, string stages) => Lifecycles.Run(name, actions).Stages.Should().Equal(stages.Split(' '));

    [Theory]
    [InlineData("digital-city-case", "report void", "作废")]
    [InlineData("digital-city-case", "report file dispatch request-return grant-return", "案卷建立")]
    [InlineData("digital-city-case", "report file dispatch acknowledge request-return refuse-return", "任务处置")]
    [InlineData("digital-city-case", "report file dispatch acknowledge dispatch-again", "任务派遣")]
    [InlineData("digital-city-case", "report file dispatch acknowledge request-extension grant-extension", "任务处置")]
    [InlineData("digital-city-case", "report file dispatch acknowledge request-deferral grant-deferral resume", "任务处置")]
    [InlineData("digital-city-case", "report file dispatch acknowledge request-registration endorse-registration grant-registration", "挂账")]
    [InlineData("digital-city-case", "report file dispatch acknowledge feed-back send-to-check fail-check", "任务处置")]
    [InlineData("rating-round", "open submit-self-assessment assess rate object uphold-objection", "综合评定")]
    [InlineData("rating-round", "open submit-self-assessment assess rate … announce downgrade report-rectified reject-rectification", "整改")]
    [InlineData("assessment-board", "open assess list object dismiss-objection …", "公布")]
    [InlineData("co-building-agreement", "match submit-to-meeting drop", "未签订")]
    [InlineData("co-building-agreement", "match submit-to-meeting sign change-contact", "履行协议")]
    [InlineData("community-project", "apply reject", "不予立项")]
    public void Run_ByAnotherWay_EndsThere(string name, string actions, string last) => Lifecycles.Run(name, actions).Stages[^1].Should().Be(last);

    [Theory]
    [InlineData("five-star", "submit-for-review", "announce")]
    [InlineData("four-star", "announce", "submit-for-review")]
    public void RatingRound_OfFiveStars_IsReviewedAbove(string grade, string permitted, string refused)
    {
        var process = Lifecycles.Process("rating-round");
        var matter = Lifecycles.Run("rating-round", "open submit-self-assessment assess").Matter;
        matter = Lifecycles.Take(process, matter, "rate", "p-officer", Lifecycles.At(new(2026, 7, 9)), [("round.grade", grade)]).Matter;
        var at = Lifecycles.At(new(2026, 8, 3));

        process.WhyNot(matter, new() { Action = permitted }, "p-officer", at).Should().BeEmpty();
        process.WhyNot(matter, new() { Action = refused }, "p-officer", at).Should().ContainSingle().Which.Code.Should().Be("workflows.guard-not-met");
    }

    [Fact]
    public void CommunityProject_AnObjection_PausesTheNoticeAndTheRestRunsOn()
    {
        var process = Lifecycles.Process("community-project");
        var matter = Lifecycles.Run("community-project", "apply pass-first-review pass-assessment").Matter; // on Wednesday 8 July: 7 working days end on Friday the 17th
        Due(matter).Should().Be(new LocalDate(2026, 7, 17));

        matter = Lifecycles.Take(process, matter, "object", "p-resident", Lifecycles.At(new(2026, 7, 13)), []).Matter; // 9 and 10 July were counted
        matter = Lifecycles.Take(process, matter, "dismiss-objection", "p-officer", Lifecycles.At(new(2026, 7, 20)), []).Matter;

        Due(matter).Should().Be(new LocalDate(2026, 7, 24)); // 20 to 24 July are the other five
        process.Lapse(matter, new("p-officer", Lifecycles.At(new(2026, 7, 25)), "late")).Matter.Stage.Value.Should().Be("approval");
    }

    [Fact]
    public void CommunityProject_OfTooFewQuestionnaires_IsRefusedByItsSource() =>
        Lifecycles.Take(Lifecycles.Process("community-project"), null, "apply", "p-resident", Lifecycles.At(Lifecycles.Monday), [("project.questionnaires", 49)])
            .Refusals.Should().ContainSingle().Which.Rule.Citation!.Issuer.Chinese.Should().StartWith("深圳市罗湖区");

    [Theory]
    [InlineData("litter", "8 Jul 2026 14:00")]
    [InlineData("rubble-heap", "10 Jul 2026 24:00")]
    public void DigitalCityCase_TheDisposalLimit_IsThatOfTheTypeOfCase(string type, string due)
    {
        var process = Lifecycles.Process("digital-city-case");
        var matter = Lifecycles.Take(process, Lifecycles.Run("digital-city-case", "report").Matter, "file", "p-officer", Lifecycles.At(new(2026, 7, 7)), [("case.type", type)]).Matter;

        matter = Lifecycles.Take(process, matter, "dispatch", "p-officer", Lifecycles.At(new(2026, 7, 8), 8), []).Matter;

        Wording.DateTime(matter.NextDue!.Deadline.Due.InZone(WorkingCalendar.China.Zone).LocalDateTime, Language.English).Should().Be(due);
    }

    [Fact]
    public void DigitalCityCase_TheHandler_DoesNotCheck() =>
        Lifecycles.Process("digital-city-case").WhyNot(Lifecycles.Run("digital-city-case", "report file dispatch acknowledge feed-back send-to-check").Matter, new() { Action = "pass-check" }, "p-handler", Lifecycles.At(new(2026, 8, 3)))
            .Select(refusal => refusal.Code).Should().Contain("workflows.guard-not-met");

    [Fact]
    public void DigitalCityCase_ASecondExtension_IsRefused()
    {
        var matter = Lifecycles.Run("digital-city-case", "report file dispatch acknowledge request-extension grant-extension").Matter;

        Lifecycles.Process("digital-city-case").WhyNot(matter, new() { Action = "request-extension" }, "p-handler", Lifecycles.At(new(2026, 8, 3))).Should().NotBeEmpty();
    }

    [Fact]
    public void CoBuildingAgreement_ReportsAndReviews_FallDueInTime() =>
        Lifecycles.Run("co-building-agreement", "match submit-to-meeting sign").Matter.Clocks.Select(clock => clock.Clock.Value).Should().Equal("quarterly-report", "annual-review");

    private static LocalDate Due(Matter matter) => matter.ClockOf("notice")!.Deadline.Due.InZone(WorkingCalendar.China.Zone).Date;

    private static bool IsIllustration(string name, string path) => RulePack.BuiltIn(name).Description.Illustrations.Contains($"workflows.{name}.{path}");
}
