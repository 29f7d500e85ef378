using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Grading;
using Tianhe.Governance.Orders;
using Tianhe.Governance.Structure;
using Tianhe.Governance.Tables;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Rules;

/// <summary>The document of a rule pack. The members are kept, because a pack is checked section by section.</summary>
internal static class RulePackShape
{
    private const string CitationsName = "citations";
    private const string TimeLimitsName = "timeLimits";

    private static readonly ObjectShapeBuilder<RulePackContent> Builder = new("rule-pack", new("一个地方的规则。", "The rules of a place."));

    public static Shape<PackId> Pack { get; } = Shapes.Id(text => new PackId(text), id => id.Value);

    public static Member<RulePackContent, PackId> Id { get; } = Builder.Required(
        "id", new("规则包的编号", "the id of the pack"), Pack, value => value.Pack.Id);

    public static Member<RulePackContent, string> Version { get; } = Builder.Required(
        "version", new("版本，每个事件和报告都会记录", "the version, which every event and report carries"), Shapes.Text, value => value.Pack.Version);

    public static Member<RulePackContent, BilingualText> Name { get; } = Builder.Required(
        "name", new("名称", "what it is called"), BilingualTextShape.Shape, value => value.Pack.Name);

    public static Member<RulePackContent, LocalDate> EffectiveFrom { get; } = Builder.Required(
        "effectiveFrom", new("施行之日", "the first day in force"), Shapes.Date, value => value.Pack.EffectiveFrom);

    public static Member<RulePackContent, LocalDate?> EffectiveTo { get; } = Builder.OptionalValue(
        "effectiveTo", new("最后施行日", "the last day in force"), Shapes.Date, value => value.Pack.EffectiveTo);

    public static Member<RulePackContent, EquatableList<KeyValuePair<string, Citation>>> Citations { get; } = Builder.WithDefault(
        CitationsName, new("所依据的文件，按编号引用", "the published texts, named by these ids"), new MapShape<Citation>(CitationShape.Shape), value => value.Pack.Citations, []);

    public static Member<RulePackContent, EquatableList<KeyValuePair<string, TimeLimit>>> TimeLimits { get; } = Builder.WithDefault(
        TimeLimitsName, new("时限，按编号引用", "the time limits, named by these ids"), new MapShape<TimeLimit>(TimeLimitShape.Shape), value => value.Pack.TimeLimits, []);

    public static Member<RulePackContent, EquatableList<KeyValuePair<string, WorkingCalendar>>> Calendars { get; } = Builder.WithDefault(
        CalendarShape.ListName, new("自定的工作日历，按编号引用，最多20个", "calendars of one's own, named by these ids, 20 at most"), new MapShape<WorkingCalendar>(CalendarShape.Listed, CalendarShape.MostListed), value => value.Pack.Calendars, []);
    public static Member<RulePackContent, EquatableList<CodeList>> CodeLists { get; } = Builder.WithDefault(
        CodeListShape.ListName, new("代码表，如诉求类别", "the lists of codes, such as the categories of orders"), CodeListShape.List, value => value.Pack.CodeLists, []);

    public static Member<RulePackContent, EquatableList<FactDeclaration>> Facts { get; } = Builder.WithDefault(
        "facts", new("决策表和评定办法可以依据的事实", "the facts that tables and schemes may read"), FactDeclarationShape.List, value => value.Pack.Facts, []);

    public static Member<RulePackContent, EquatableList<TableContent>> Tables { get; } = Builder.WithDefault(
        "tables", new("决策表", "the decision tables"), Shapes.List(TableShape.Shape, EntryKey.Id), value => value.Tables, []);

    public static Member<RulePackContent, EquatableList<StaffingQuota>> Quotas { get; } = Builder.WithDefault(
        "quotas", new("配备标准，每种职务一条", "the staffing quotas, one for each role"), Shapes.List(StaffingQuotaShape.Shape, new("role", isUnique: true)), value => value.Pack.Quotas, []);

    public static Member<RulePackContent, EquatableList<GridSize>> GridSizes { get; } = Builder.WithDefault(
        "gridSizes", new("网格规模，每个层级或其每个类别一条", "how large grids should be, one size for a tier or for each of its kinds"), GridSizeShape.List, value => value.Pack.GridSizes, []);

    public static Member<RulePackContent, PartyRules?> PartyRules { get; } = Builder.Optional(
        "partyRules", new("党组织的规则", "the rules of Party bodies"), PartyRulesShape.Shape, value => value.Pack.PartyRules);

    public static Member<RulePackContent, DutyList?> Duties { get; } = Builder.Optional(
        "duties", new("履职事项清单", "the list of duties"), DutyListShape.Shape, value => value.Pack.Duties);

    public static Member<RulePackContent, OrderRulesContent?> Orders { get; } = Builder.Optional(
        "orders", new("工单的规则", "the rules of orders"), OrderRulesShape.Shape, value => value.Orders);

    public static Member<RulePackContent, EquatableList<WorkflowRulesContent>> Workflows { get; } = Builder.WithDefault(
        "workflows", new("其他事项的办理流程", "the lifecycles of other matters"), Shapes.List(WorkflowRulesShape.Shape, EntryKey.Id), value => value.Workflows, []);

    public static Member<RulePackContent, EquatableList<GradingSchemeDescription>> Schemes { get; } = Builder.WithDefault(
        "schemes", new("评定办法", "the grading schemes"), Shapes.List(GradingSchemeShape.Shape, EntryKey.Id), value => value.Pack.Schemes, []);

    public static Member<RulePackContent, EquatableList<string>> Illustrations { get; } = Builder.WithDefault(
        "illustrations", new("哪些只是示意，写其路径", "the paths of what is an illustration only"), Shapes.List(Shapes.Path, EntryKey.Itself), value => value.Pack.Illustrations, []);

    public static DocumentShape<RulePackContent> Document { get; } = new(Builder.Build(Make));

    /// <summary>The document, in which what is listed is named by its id.</summary>
    public static byte[] Write(RulePackContent content)
    {
        var ids = content.Pack.Citations.Select(entry => (List: CitationsName, Written: CitationShape.Shape.Write(entry.Value), entry.Key))
            .Concat(content.Pack.TimeLimits.Select(entry => (List: TimeLimitsName, Written: TimeLimitShape.Shape.Write(entry.Value), entry.Key)))
            .Concat(content.Pack.Calendars.Select(entry => (List: CalendarShape.ListName, Written: CalendarShape.Listed.Write(entry.Value), entry.Key)))
            .Concat(content.Pack.CodeLists.Select(list => (List: CodeListShape.ListName, Written: CodeListShape.Shape.Write(list), Key: list.Id.Value)))
            .GroupBy(entry => (entry.List, Text: entry.Written.Flat())).ToDictionary(entries => entries.Key, entries => entries.First().Key);
        return Document.Write(content, written => written.WithListed((list, text) => ids.GetValueOrDefault((list, text))));
    }

    /// <summary>What was read, where every member could be.</summary>
    public static RulePackContent Make(MembersRead<RulePackContent> read) => new(
        new()
        {
            Id = read.Get(Id),
            Version = read.Get(Version),
            Name = read.Get(Name),
            EffectiveFrom = read.Get(EffectiveFrom),
            EffectiveTo = read.Get(EffectiveTo),
            Citations = read.Get(Citations),
            TimeLimits = read.Get(TimeLimits),
            Calendars = read.Get(Calendars),
            CodeLists = read.Get(CodeLists),
            Facts = read.Get(Facts),
            Quotas = read.Get(Quotas),
            GridSizes = read.Get(GridSizes),
            PartyRules = read.Get(PartyRules),
            Duties = read.Get(Duties),
            Schemes = read.Get(Schemes),
            Illustrations = read.Get(Illustrations),
        },
        read.Get(Orders),
        read.Get(Tables),
        read.Get(Workflows));
}
