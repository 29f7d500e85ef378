using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Grading;
using Tianhe.Governance.Orders;
using Tianhe.Governance.Rules;
using Tianhe.Governance.Structure;
using Tianhe.Governance.Tables;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Serialization;

/// <summary>The types that have a JSON form, each with its shape, itself and in a list. Every other type is the host's.</summary>
internal sealed class Contracts : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> _contracts = [];

    public Contracts(EquatableList<WorkingCalendar> calendars, EquatableList<GradingScheme> schemes)
    {
        AddIds();
        AddWords();
        AddOrders(calendars);
        AddStructure();
        AddGrading(schemes);
    }

    public IEnumerable<Type> Types => _contracts.Keys;

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => _contracts.TryGetValue(type, out var contract) ? contract(options) : null;

    private static CodeShape Codes { get; } = new(Templates.All);

    private static ObjectShape<Refusal> Refusals { get; } = RefusalShape.With(Codes);

    private static ObjectShape<Finding> Findings { get; } = FindingShape.With(Codes);

    private void AddIds()
    {
        AddValue(IdShapes.Action);
        AddValue(IdShapes.Category);
        AddValue(IdShapes.Clock);
        AddValue(IdShapes.Command);
        AddValue(CodeListShape.Id);
        AddValue(DutyListShape.Id);
        AddValue(IdShapes.Fact);
        AddValue(MatterEventShape.Id);
        AddValue(IdShapes.Node);
        AddValue(IdShapes.Order);
        AddValue(IdShapes.PartyBody);
        AddValue(IdShapes.Person);
        AddValue(IdShapes.Reason);
        AddValue(IdShapes.Role);
        AddValue(IdShapes.Stage);
        AddValue(IdShapes.Tier);
        AddValue(IdShapes.Transition);
        AddValue(IdShapes.Urgency);
        AddValue(IdShapes.Workflow);
        AddValue(StructureIdShapes.Facility);
        AddValue(StructureIdShapes.Kind);
        AddValue(StructureIdShapes.Network);
        AddValue(StructureIdShapes.Organisation);
        AddValue(StructureIdShapes.Zone);
        AddValue(GradingIdShapes.Grade);
        AddValue(GradingIdShapes.Group);
        AddValue(RulePackShape.Pack);
        AddValue(GradingIdShapes.Part);
        AddValue(FactProductionShape.Producer);
        AddValue(GradingIdShapes.Scheme);
        AddValue(GradingIdShapes.Subject);
        AddValue(TableIdShapes.Table);
        AddValue(TableIdShapes.Row);
        AddValue(GradingIdShapes.Veto);
    }

    private void AddWords()
    {
        AddList(Shapes.AnyText);
        AddList(Shapes.Whole(int.MinValue, int.MaxValue));
        AddList(Shapes.Decimal);
        AddList(Shapes.Truth);
        Add(LanguageShape.Shape);
        Add(BilingualTextShape.Shape);
        Add(CitationShape.Shape);
        Add(RuleReferenceShape.Shape);
        Add(MessageArgumentShape.Shape);
        Add(PermittedActionShape.Shape);
        Add(OccasionShape.Shape);
        Add(Refusals);
        Add(Findings);
        var line = ExplanationShape.LineWith(Codes);
        Add(line);
        Add(ExplanationShape.With(line));
        Add(TimeLimitShape.Shape);
        AddValue(TextPositionShape.Shape);
        AddValue(StoredFactShape.Shape);
    }

    private void AddOrders(EquatableList<WorkingCalendar> calendars)
    {
        var deadline = DeadlineShape.With(calendars);
        var clock = ClockStateShape.With(deadline);
        var happened = new OrderEventShape(clock);
        Add(deadline);
        Add(clock);
        Add(RulesInForceShape.Shape);
        Add(OrderRequestShape.Shape);
        Add(happened.Any);
        Add(happened.Submitted);
        Add(happened.Admitted);
        Add(happened.Dispatched);
        Add(happened.Acknowledged);
        Add(happened.Returned);
        Add(happened.Handled);
        Add(happened.Checked);
        Add(happened.Rated);
        Add(happened.Closed);
        Add(happened.Acted);
        Add(OrderCommandShape.Any);
        Add(OrderCommandShape.Submit);
        Add(OrderCommandShape.Admit);
        Add(OrderCommandShape.Dispatch);
        Add(OrderCommandShape.Acknowledge);
        Add(OrderCommandShape.Return);
        Add(OrderCommandShape.ReportHandled);
        Add(OrderCommandShape.Check);
        Add(OrderCommandShape.Rate);
        Add(OrderCommandShape.Close);
        Add(ServiceOrderShape.With(happened.Any));
        Add(DecisionShape.Of<OrderDecision, OrderEvent>("order", new("对指令的答复。", "The answer to a command."), happened.Any, Refusals, Findings));
        var step = MatterEventShape.With(clock);
        Add(ActShape.Shape);
        Add(step);
        Add(MatterShape.With(step));
        Add(DecisionShape.Of<MatterDecision, MatterEvent>("matter", new("对办理的答复。", "The answer to an act."), step, Refusals, Findings));
    }

    private void AddStructure()
    {
        Add(TierLadderShape.Shape);
        Add(GovernanceTreeShape.Shape);
        Add(StaffingQuotaShape.Shape);
        Add(QuotaAssessmentShape.Shape);
    }

    private void AddGrading(EquatableList<GradingScheme> schemes)
    {
        var report = GradeReportShape.With(schemes);
        Add(report);
        Add(PopulationReportShape.With(schemes, report));
    }

    private void Add<T>(Shape<T> shape)
        where T : notnull
    {
        var converter = new ShapeConverter<T>(shape);
        _contracts.Add(typeof(T), options => JsonMetadataServices.CreateValueInfo<T>(options, converter));
        AddList(shape);
    }

    /// <summary>A struct is also known where it may be null.</summary>
    private void AddValue<T>(Shape<T> shape)
        where T : struct
    {
        Add(shape);
        _contracts.Add(typeof(T?), options => JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options)));
    }

    private void AddList<T>(Shape<T> item)
    {
        var converter = new ShapeConverter<EquatableList<T>>(Shapes.List(item, EntryKey.Place));
        _contracts.Add(typeof(EquatableList<T>), options => JsonMetadataServices.CreateValueInfo<EquatableList<T>>(options, converter));
    }
}
