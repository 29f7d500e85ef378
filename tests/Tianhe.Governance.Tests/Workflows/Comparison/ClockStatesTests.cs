using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Workflows;

using static Tianhe.Governance.Tests.Workflows.Comparison.ComparedWorkflow;

namespace Tianhe.Governance.Tests.Workflows.Comparison;

/// <summary>What a step makes of a clock, from whichever state.</summary>
public sealed class ClockStatesTests
{
    private static readonly ClockExtension OfSilence = new("silence", new LimitAmount(1, LimitUnit.ClockHours));
    private static readonly ClockExtension OfAnother = new("return-window", new LimitAmount(1, LimitUnit.ClockHours));

    private static readonly Dictionary<string, Func<WorkflowTransition, WorkflowTransition>> Steps = new(StringComparer.Ordinal)
    {
        ["nothing"] = step => step,
        ["starts"] = step => step with { Starts = ["silence"] },
        ["stops"] = step => step with { Stops = ["silence"] },
        ["pauses"] = step => step with { Pauses = ["silence"] },
        ["resumes"] = step => step with { Resumes = ["silence"] },
        ["extends"] = step => step with { Extends = [OfSilence] },
        ["extends both"] = step => step with { Extends = [OfAnother, OfSilence] },
        ["extends another"] = step => step with { Extends = [OfAnother] },
        ["stops another"] = step => step with { Stops = ["return-window"] },
    };

    private static readonly string[] Names = ["not started", "running", "paused", "stopped", "run out"];

    [Theory]
    [InlineData("nothing", "not started, running, paused, stopped, run out")]
    [InlineData("starts", "running, running, running, running, running")]
    [InlineData("stops", "not started, stopped, stopped, stopped, stopped")]
    [InlineData("pauses", "not started, paused, paused, stopped, run out")]
    [InlineData("resumes", "not started, running, running, running, running")]
    [InlineData("extends", "not started, running, paused, stopped, running")]
    [InlineData("extends both", "not started, running, paused, stopped, running")]
    [InlineData("extends another", "not started, running, paused, stopped, run out")]
    [InlineData("stops another", "not started, running, paused, stopped, run out")]
    public void After_AStep_FromEachState(string edit, string states)
    {
        var step = Step(Steps[edit]);

        string.Join(", ", Enumerable.Range(0, Names.Length).Select(state => Names[ClockStates.After(state, step.Clocks.GetValueOrDefault("silence"))])).Should().Be(states);
    }

    private static ComparedStep Step(Func<WorkflowTransition, WorkflowTransition> edit)
    {
        var definition = Unproved.Definition(WithStep("suspend", step => edit(step with { Pauses = [] })));
        return new(definition.AllTransitions(definition.IndexOf(new StageId("working")), definition.IndexOf(new ActionId("suspend"))).Single())
        {
            To = 0,
            Met = Formula.True,
            NotMet = Formula.False,
            Reads = [],
            CountAt = -1,
            UsedUpAt = -1,
            WindowAt = -1,
            LapseAt = -1,
        };
    }
}
