using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Grading;
using Tianhe.Governance.Orders;
using Tianhe.Governance.Rules;
using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Rules;

/// <summary>The pack that is built in as <c>tianhe</c>, made in C#: the two are the same document.</summary>
internal static class TianhePack
{
    private const string Version = "2026.1";

    public static RulePackDescription Description { get; } = new()
    {
        Id = "tianhe",
        Version = Version,
        Name = new("田和街道规则（模板）", "rules of Tianhe Subdistrict (a template)"),
        EffectiveFrom = new LocalDate(2026, 1, 1),
        Citations =
        [
            new("tianhe-article", TianheStewards.Citation),
            new("shandong-hotline", ShandongHotline.Citation),
            new("star-notice", ZouchengStars.Citation),
            new("star-report", ZouchengStars.SatisfactionCitation),
        ],
        TimeLimits =
        [
            new("handling", ShandongHotline.Handling(FirstDay.NextDay, TimeLimit.EndOfDay)),
            new("return", ShandongHotline.ReturnWindow(FirstDay.NextDay, TimeLimit.EndOfDay)),
        ],
        Quotas =
        [
            TianheStewards.Quota(
                "building-steward", new("户（户籍户或常住户，由本地确定）", "households (registered or resident, for the place to say)"), "subdistrict", QuotaRounding.Up, 1),
        ],
        Orders = FourStepOrder.Rules(new()
        {
            Version = Version,
            Calendar = WorkingCalendar.China,
            Categories =
            [
                new("lift/stuck", new("电梯困人", "person stuck in a lift")),
                new("lights/stairwell", new("楼道照明", "stairwell lights")),
                new("property/service", new("物业服务", "service of the property company")),
                new("neighbours/dispute", new("邻里纠纷", "dispute among neighbours")),
                new("wish", new("微心愿", "micro-wish")),
            ],
            ReturnReasons =
            [
                new("not-our-area", new("属地不符", "not our area")),
                new("unclear-ownership", new("权属不清", "ownership unclear")),
                new("overlapping-duties", new("职能交叉", "duties overlap")),
            ],
            Dispatcher = "community-clerk",
            Checker = "community-secretary",
            Handlers = ["grid-worker"],
            CheckerMayBeHandler = false,
            Handling = ShandongHotline.Handling(FirstDay.NextDay, TimeLimit.EndOfDay),
            ReturnWindow = ShandongHotline.ReturnWindow(FirstDay.NextDay, TimeLimit.EndOfDay),
            Citation = ShandongHotline.Citation,
            MaxRedos = 1,
            ClockSkewTolerance = Duration.FromSeconds(5),
        }),
        Schemes =
        [
            ZouchengStars.Describe(new()
            {
                Version = Version,
                BaseCriteria =
                [
                    Marks("organisation", new("组织生活", "organisational life"), 40),
                    Marks("service", new("为民办事服务", "service to residents"), 30),
                    Marks("innovation", new("工作创新突破", "innovation"), 15),
                    Marks("brand", new("支部品牌建设", "the branch's own brand"), 15),
                ],
                Deductions = [Marks("censures", new("通报批评", "censures"), 20) with { Direction = FactDirection.MoreIsWorse }],
                Floor = 0,
                TotalPlaces = 2,
                TotalRounding = NumberRounding.HalfUp,
                Scope = PopulationScope.All,
                Counting = CountedSubjects.Graded,
                ShareRounding = ShareRounding.Down,
                TieBreaks = [ZouchengStars.Review, ZouchengStars.Satisfaction],
                Ties = TiedAtTheLimit.AllOut,
                WhenSatisfactionUnknown = WhenUnknown.NoGrade,
            }) with { Id = "branch-stars" },
        ],
        Illustrations =
        [
            "effectiveFrom",
            "timeLimits.handling.firstDay",
            "timeLimits.handling.dueTime",
            "timeLimits.return.firstDay",
            "timeLimits.return.dueTime",
            "facts.organisation",
            "facts.service",
            "facts.innovation",
            "facts.brand",
            "facts.censures",
            "quotas.building-steward.scope",
            "quotas.building-steward.rounding",
            "quotas.building-steward.minimum",
            "orders",
            "schemes.branch-stars.totalPlaces",
            "schemes.branch-stars.totalRounding",
            "schemes.branch-stars.parts.base.criteria",
            "schemes.branch-stars.parts.base.deductions",
            "schemes.branch-stars.vetoes.low-satisfaction.whenUnknown",
            "schemes.branch-stars.populationCaps.five-star.scope",
            "schemes.branch-stars.populationCaps.five-star.counting",
            "schemes.branch-stars.populationCaps.five-star.rounding",
            "schemes.branch-stars.populationCaps.five-star.ties",
            "schemes.branch-stars.populationCaps.five-star.tieBreaks",
        ],
    };

    private static FactDeclaration Marks(FactName name, BilingualText title, decimal maximum) =>
        FactDeclaration.ForNumber(name, title, scale: 1) with { Minimum = 0, Maximum = maximum, Direction = FactDirection.MoreIsBetter };
}
