using System.Globalization;

using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>What a step says, in the words of one language: by which action, who may, on which conditions, and what it does to clocks.</summary>
internal sealed class StepWording
{
    private readonly WorkflowDescription _workflow;
    private readonly Language _language;
    private readonly AuthorityNames _authorities;
    private readonly Dictionary<ActionId, BilingualText> _actions;
    private readonly Dictionary<StageId, BilingualText> _stages;
    private readonly Dictionary<ClockId, WorkflowClock> _clocks;
    private readonly IReadOnlyDictionary<RoleId, BilingualText> _roles;

    public StepWording(WorkflowDescription workflow, Language language, IReadOnlyDictionary<RoleId, BilingualText> roles)
    {
        _workflow = workflow;
        _language = language;
        _roles = roles;
        _authorities = new(role => roles.GetValueOrDefault(role));
        _actions = workflow.Actions.ToDictionary(action => action.Id, action => action.Name);
        _stages = workflow.Stages.ToDictionary(stage => stage.Id, stage => stage.Name);
        _clocks = workflow.Clocks.ToDictionary(clock => clock.Id);
    }

    private bool IsChinese => _language == Language.Chinese;

    public string ActionOf(WorkflowTransition step) => _actions[step.Action].In(_language);

    public string StageOf(StageId stage) => _stages[stage].In(_language);

    public string RoleOf(RoleId role) => _roles.GetValueOrDefault(role)?.In(_language) ?? role.Value;

    /// <summary>Who may take it; empty where only a lapse does.</summary>
    public string WhoMay(WorkflowTransition step) => List(_authorities.Of(step.By).Select(name => name.In(_language)));

    /// <summary>The limit of a stage, or of a clock, with its name.</summary>
    public string LimitOf(ClockId clock) => $"{NameOf(clock)} {_clocks[clock].Limit.Name.In(_language)}";

    public string NameOf(ClockId clock) => _clocks[clock].Name.In(_language);

    public string Lapse(ClockId clock) => IsChinese ? $"期满：{NameOf(clock)}" : $"lapse of {NameOf(clock)}";

    /// <summary>The guards as they are written, how often, after which other step, and within which window.</summary>
    public IEnumerable<string> Conditions(WorkflowTransition step) =>
    [
        .. step.Guards.Where(guard => guard is not AnyCondition).Select(guard => guard.Describe(_workflow.Facts, _language)),
        .. step.AtMost is { } most ? [Times(most)] : Array.Empty<string>(),
        .. step.WhenUsedUp is { } other ? [IsChinese ? $"步骤“{other}”的次数用完之后" : $"once '{other}' is used up"] : Array.Empty<string>(),
        .. step.Within is { } window ? [IsChinese ? $"{NameOf(window)}内" : $"within {NameOf(window)}"] : Array.Empty<string>(),
    ];

    /// <summary>What the step itself says of clocks; what a stage does to its own limit is said with the stage.</summary>
    public IEnumerable<string> Clocks(WorkflowTransition step) =>
    [
        .. Each(step.Starts, "开始计时", "starts"),
        .. Each(step.Stops, "停止", "stops"),
        .. Each(step.Pauses, "暂停", "pauses"),
        .. Each(step.Resumes, "继续计时", "resumes"),
        .. step.Extends.Select(Extension),
    ];

    public string? Handler(WorkflowTransition step) => step.Handler switch
    {
        HandlerChange.None => null,
        HandlerChange.Actor => IsChinese ? "由办理人承办" : "who acts becomes the handler",
        HandlerChange.Named => IsChinese ? "指定承办人" : "names the handler",
        HandlerChange.Nobody => IsChinese ? "不再有承办人" : "no handler any more",
        _ => throw new InvalidOperationException($"Unknown change of the handler {step.Handler}."),
    };

    private string Extension(ClockExtension extension) => (extension.By, extension.Fact) switch
    {
        ({ } amount, _) => IsChinese ? $"{NameOf(extension.Clock)}延长{amount.ToString(_language)}" : $"extends {NameOf(extension.Clock)} by {amount.ToString(_language)}",
        (_, { } fact) => IsChinese ? $"{NameOf(extension.Clock)}按“{TitleOf(fact)}”延长" : $"extends {NameOf(extension.Clock)} by '{TitleOf(fact)}'",
        _ => throw new InvalidOperationException("An extension is by an amount or by a fact."),
    };

    private string TitleOf(FactName fact) => _workflow.Facts.TryFind(fact, out var declaration) ? declaration.Title.In(_language) : fact.Value;

    private string Times(int most) => IsChinese ? string.Create(CultureInfo.InvariantCulture, $"至多{most}次")
        : most == 1 ? "at most once"
        : string.Create(CultureInfo.InvariantCulture, $"at most {most} times");

    private IEnumerable<string> Each(EquatableList<ClockId> clocks, string chinese, string english) =>
        clocks.Select(clock => IsChinese ? NameOf(clock) + chinese : $"{english} {NameOf(clock)}");

    private string List(IEnumerable<string> names) => string.Join(IsChinese ? "、" : ", ", names);
}
