using System.Text;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Workflows;

/// <summary>Draws a definition in Markdown: stages by actions, clocks, and the texts on which steps rest.</summary>
internal sealed class WorkflowMarkdown
{
    private readonly WorkflowDescription _workflow;
    private readonly Language _language;
    private readonly StepWording _words;
    private readonly StringBuilder _text = new();

    private WorkflowMarkdown(WorkflowDescription workflow, Language language, StepWording words)
    {
        _workflow = workflow;
        _language = language;
        _words = words;
    }

    private string Comma => Say("；", "; ");

    public static string Write(WorkflowDescription workflow, Language language, StepWording words) => new WorkflowMarkdown(workflow, language, words).Write();

    private string Write()
    {
        _text.Append("## ").Append(Escape(_workflow.Name.In(_language))).Append("\n\n");
        AddSteps();
        if (_workflow.Clocks.Count > 0)
        {
            AddClocks();
        }

        AddSources();
        return _text.ToString();
    }

    private void AddSteps()
    {
        var steps = _workflow.Transitions.ToLookup(step => (step.From, step.Action));
        Head([Say("环节", "stage"), .. _workflow.Actions.Select(action => Escape(action.Name.In(_language)))]);
        Line([Say("*开始*", "*beginning*"), .. _workflow.Actions.Select(action => CellOf(steps[(null, action.Id)]))]);
        foreach (var stage in _workflow.Stages)
        {
            Line([CellOf(stage), .. _workflow.Actions.Select(action => CellOf(steps[(stage.Id, action.Id)]))]);
        }
    }

    private string CellOf(WorkflowStage stage) => string.Join("<br>",
    [
        $"**{Escape(stage.Name.In(_language))}**",
        .. stage.Clock is { } clock ? [Escape(_words.LimitOf(clock))] : Array.Empty<string>(),
        .. stage.Kind == StageKind.Closed ? [Say("*终点*", "*end*")] : Array.Empty<string>(),
    ]);

    private string CellOf(IEnumerable<WorkflowTransition> steps) => string.Join("<br><br>", steps.Select(CellOf));

    private string CellOf(WorkflowTransition step) => string.Join("<br>",
    [
        $"{Escape(step.Id.Value)} → **{Escape(_words.StageOf(step.To))}**",
        .. step.By.Count > 0 ? [Escape(_words.WhoMay(step))] : Array.Empty<string>(),
        .. step.OnLapseOf is { } lapse ? [Say("**期满**：", "**lapse**: ") + Escape(_words.NameOf(lapse))] : Array.Empty<string>(),
        .. Joined(_words.Conditions(step)),
        .. Joined([.. _words.Clocks(step), .. _words.Handler(step) is { } handler ? [handler] : Array.Empty<string>()]),
    ]);

    private void AddClocks()
    {
        _text.Append(Say("\n### 时限\n\n", "\n### Clocks\n\n"));
        Head(IsChinese
            ? ["时限", "期限", "届满时", "提醒", "逾期报告", "依据"]
            : ["clock", "limit", "when it runs out", "warnings", "escalations", "source"]);
        foreach (var clock in _workflow.Clocks)
        {
            Line(
            [
                Escape(clock.Name.In(_language)),
                Escape(LimitOf(clock)),
                KindOf(clock.Kind),
                Escape(string.Join(Comma, clock.Warnings.Select(amount => Say($"届满前{amount.ToString(_language)}", $"{amount.ToString(_language)} before")))),
                Escape(string.Join(Comma, clock.Escalations.Select(EscalationOf))),
                clock.Citation is { } citation ? Escape(citation.In(_language)) : "",
            ]);
        }
    }

    private string LimitOf(WorkflowClock clock) =>
        (clock.Limit is FixedLimit { Limit: var limit } ? LimitWording.Terms(limit) : clock.Limit.Name).In(_language) + Choices(clock) + clock.PausedDay switch
        {
            null => "",
            PausedDay.GivenBack => Say("，暂停当日不计入", ", the day of a pause does not count"),
            PausedDay.Used => Say("，暂停当日计入", ", the day of a pause counts"),
            _ => throw new InvalidOperationException($"Unknown day of a pause {clock.PausedDay}."),
        };

    /// <summary>What a table may choose.</summary>
    private string Choices(WorkflowClock clock)
    {
        if (clock.Limit is FixedLimit)
        {
            return "";
        }

        var limits = string.Join(Say("；或者", "; or "), WorkflowRulesCheck.LimitsOf(clock, _workflow).Select(limit => LimitWording.Terms(limit).In(_language)).Distinct());
        return Say($"（{limits}）", $" ({limits})");
    }

    private string KindOf(ClockKind kind) => kind switch
    {
        ClockKind.Due => Say("应当完成", "work is due"),
        ClockKind.Window => Say("权利终止", "the right ends"),
        _ => throw new InvalidOperationException($"Unknown kind of clock {kind}."),
    };

    private string EscalationOf(ClockEscalation escalation) => escalation.After is { } after
        ? Say($"逾期{after.ToString(_language)}，报告{_words.RoleOf(escalation.To)}", $"{after.ToString(_language)} after: {_words.RoleOf(escalation.To)}")
        : Say($"届满时，报告{_words.RoleOf(escalation.To)}", $"at once: {_words.RoleOf(escalation.To)}");

    /// <summary>Each source with the steps that rest on it; what only the window of a step rests on stands with the clocks.</summary>
    private void AddSources()
    {
        var sources = _workflow.Transitions.ToLookup(step => step.Citation);
        _text.Append(Say("\n### 依据\n\n", "\n### Sources\n\n"));
        Head([Say("依据", "source"), Say("步骤", "steps")]);
        foreach (var source in sources.Where(source => source.Key is not null))
        {
            Line([Escape(source.Key!.In(_language)), IdsOf(source)]);
        }

        if (sources.Contains(null))
        {
            Line([Say("*未注明：本地规定或者示意*", "*none stated: the place's own, or an illustration*"), IdsOf(sources[null])]);
        }
    }

    private string IdsOf(IEnumerable<WorkflowTransition> steps) => Escape(string.Join(Say("、", ", "), steps.Select(step => step.Id.Value)));

    private IEnumerable<string> Joined(IEnumerable<string> parts) => parts.Any() ? [Escape(string.Join(Comma, parts))] : [];

    private bool IsChinese => _language == Language.Chinese;

    private string Say(string chinese, string english) => IsChinese ? chinese : english;

    private static string Escape(string text) => MarkdownText.Escape(text);

    private void Head(IEnumerable<string> cells)
    {
        var heads = cells.ToList();
        Line(heads);
        Line(heads.Select(_ => "---"));
    }

    private void Line(IEnumerable<string> cells) => _text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
