using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Grading;
using Tianhe.Governance.Orders;
using Tianhe.Governance.Structure;
using Tianhe.Governance.Testing;
using Tianhe.Governance.Tests.Grading;
using Tianhe.Governance.Tests.Orders;

namespace Tianhe.Governance.Tests.Serialization;

/// <summary>Values such as hosts store.</summary>
internal static class Stored
{
    /// <summary>The scheme whose reports are stored; it caps the best grade, breaks ties and has a veto.</summary>
    public static GradingScheme Scheme { get; } = Stars.With(Stars.Options with { TieBreaks = [ZouchengStars.Review], Version = "stored-1" });

    public static ServiceOrder Closed { get; } = Story.At("closed");

    /// <summary>An order that was given back, rated badly and done again, so that clocks were stopped and started anew.</summary>
    public static ServiceOrder Eventful { get; } = Tell();

    /// <summary>An event by an action of the place's own.</summary>
    public static OrderEvent Acted { get; } = new OrderActed(
        new()
        {
            Order = "o-1",
            Version = 4,
            Occasion = Story.Occasion("p-wang", Story.Morning, "c-4"),
            Transition = "request-extension",
            Stage = "extension-requested",
            StageKind = Tianhe.Governance.Workflows.StageKind.Deciding,
            Clocks = [],
            Rules = Closed.Rules,
        },
        "request-extension", [("extension.days", 3)], "p-chen", "opinion-7", "p-wang", "handling");

    /// <summary>An event of each kind.</summary>
    public static EquatableList<OrderEvent> Events { get; } = [.. Eventful.History.DistinctBy(happened => happened.GetType()), Acted];

    public static EquatableList<OrderCommand> Commands { get; } =
    [
        Story.Submit with { Details = "case-77" }, new Admit(), new Dispatch { Handler = "p-wang" }, new Acknowledge(), new Return { Reason = "not-our-area" },
        new ReportHandled(), new Check { Passed = false }, new Rate { IsSatisfied = true }, new Close { IsSolved = false },
    ];

    public static Submit UrgentSubmit { get; } = Story.Submit with { Urgency = "urgent" };

    /// <summary>An order by rules that distinguish urgency.</summary>
    public static ServiceOrder Urgent { get; } = (SampleStreet.Rules.Orders! with { Urgencies = [new("urgent", new("紧急", "urgent"))] })
        .OrdersFor(SampleStreet.Place).Submit(UrgentSubmit, Story.Occasion("p-li", Story.Morning, "c-1")).Order;

    /// <summary>An act with everything that one may have.</summary>
    public static Act Act { get; } = new() { Action = "arbitrate", Facts = [("extension.days", 3), ("board.note", "甲"), ("room.is-tidy", false)], Handler = "p-wang", Note = "opinion-7" };

    /// <summary>An order with a limit that a table chose.</summary>
    public static ServiceOrder ByTable { get; } = RulePack.BuiltIn("bureau-3-13").OrdersFor(SampleStreet.Place)
        .Submit(new() { Id = "o-1", Category = "complaint", Urgency = "ordinary", Place = "grid-07" }, Story.Occasion("p-li", Story.Morning, "c-1")).Order;

    /// <summary>A refusal with a citation, with actions of this person and of others, and with a value of every kind.</summary>
    public static Refusal Refusal { get; } = new(OrderRefusals.HandlerNotAppointed, EveryKind, new("pack", "2026-1", "handlerRoles") { Citation = Citation })
    {
        Permitted =
        [
            new("dispatch", new("派单", "dispatch"), true, []),
            new("admit", new("受理", "admit"), false, [new("社区工作人员", "community clerk")]),
        ],
    };

    public static Finding Finding { get; } = new(StructureFindings.Cycle, FindingSeverity.Error, "nodes.grid-07.parent", EveryKind)
    {
        Position = new TextPosition(12, 5),
        Witness = "grid-07 → grid-08 → grid-07",
    };

    public static GovernanceTree Tree { get; } = GovernanceTree.From(TierLadder.Tianhe,
    [
        new() { Id = "tianhe", Tier = "subdistrict", Name = "田和街道", Code = "370883001" },
        new() { Id = "zhaixi", Tier = "community", Name = "寨西居委会", Parent = "tianhe", Households = 1204, Population = 3371 },
        new() { Id = "grid-07", Tier = "grid", Name = "第七网格", Parent = "zhaixi", Households = 0, Population = 0, Kind = GridKind.Dedicated },
    ]);

    public static QuotaAssessment Assessment { get; } = new StaffingQuota
    {
        Role = "steward",
        Name = new("楼长配备标准", "quota of stewards"),
        Per = 60,
        Basis = new("常住户", "resident households"),
        Scope = "grid",
        Rounding = QuotaRounding.HalfUp,
        Minimum = 1,
        Citation = Citation,
    }.Assess([new() { Id = "grid-07", Name = "第七网格", Households = 420, Present = 5 }, new() { Id = "grid-08", Name = "第八网格", Households = null }]);

    public static GradeReport Report { get; } = Scheme.Grade(Stars.Sheet(92, 1.5m, 83.5m, 0.91m));

    public static GradeReport WithoutGrade { get; } = Scheme.Grade(Stars.Sheet(92, FactValue.NotApplicable, FactValue.Missing, 0.5m));

    public static PopulationReport Population { get; } = Scheme.GradeAll([.. Stars.Branches(95, 95, 91, 40), new("b-05", Stars.Sheet(98, 0, 98, 0.5m)), new("b-06", Stars.Sheet(98, 0, FactValue.Missing, 1))]);

    public static Citation Citation => new(new("国务院办公厅", "General Office of the State Council"), new("通知", "Notice"))
    {
        DocumentNumber = "国办函〔2026〕12号",
        Article = "第三条",
        InForceFrom = new LocalDate(2026, 1, 1),
        InForceTo = new LocalDate(2026, 12, 31),
    };

    public static EquatableList<MessageArgument> EveryKind =>
    [
        new("handler", "p-chen"),
        new("count", -3),
        new("marks", 88.40m),
        new("date", new LocalDate(2026, 9, 24)),
        new("due", new LocalDate(2026, 10, 9) + TimeLimit.EndOfDay),
        new("stage", new BilingualText("待受理 “甲”", "awaiting 'admission' <1>")),
        new("roles", (EquatableList<BilingualText>)[new("网格员", "grid worker"), new("楼长", "building steward")]),
        new("place", ""),
    ];

    private static ServiceOrder Tell()
    {
        var at = Story.Morning + Duration.FromMilliseconds(7);
        var order = Story.Process.Submit(Story.Submit with { Details = "case-77" }, new("p-clerk", at, "c-1") { OnBehalfOf = "p-li", RecordedAt = at + Duration.FromDays(3), ExpectedVersion = 0 }).Order;
        (string Actor, OrderCommand Command, int Days)[] acts =
        [
            ("p-clerk", new Admit(), 0), ("p-clerk", new Dispatch { Handler = "p-wang" }, 1), ("p-clerk", new Dispatch { Handler = "p-wang" }, 0), ("p-wang", new Return { Reason = "not-our-area" }, 1),
            ("p-clerk", new Dispatch { Handler = "p-wang" }, 0), ("p-wang", new Acknowledge(), 0), ("p-wang", new ReportHandled(), 30), ("p-secretary", new Check { Passed = true }, 0),
            ("p-li", new Rate { IsSatisfied = false }, 1), ("p-wang", new ReportHandled(), 1), ("p-secretary", new Check { Passed = true }, 0), ("p-li", new Rate { IsSatisfied = true }, 0), ("p-clerk", new Close { IsSolved = true }, 1),
        ];
        foreach (var (actor, command, days) in acts)
        {
            var decision = Story.Process.Decide(order, command, new(actor, order.LastChangedAt + Duration.FromDays(days) + Duration.FromMinutes(1), $"c-{order.Version + 1}") { ExpectedVersion = order.Version });
            order = decision.Outcome == DecisionOutcome.Decided ? decision.Order : throw new InvalidOperationException(string.Join(' ', decision.Refusals));
        }

        return order;
    }
}
