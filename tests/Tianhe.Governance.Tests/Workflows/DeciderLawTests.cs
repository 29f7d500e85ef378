using CsCheck;

using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Tests.Facts;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows;

/// <summary>What holds of every act in every small workflow.</summary>
public sealed class DeciderLawTests
{
    private const int Often = 400;
    private const int ActsOfEach = 8;

    /// <summary>By an action that is not tried: a workflow that begins and can end, whatever else is in it.</summary>
    private static readonly WorkflowTransition[] Ends = [.. new[] { default(StageId?), "s", "t" }.Select(from => new WorkflowTransition($"c-{from}", from, "c", from is null ? "s" : "u") { By = [Authority.Anyone] })];

    private static readonly StageId?[] Stages = [null, "s", "t", "u"];
    private static readonly Authority[] Authorities = [Authority.Anyone, Authority.Handler, Authority.ForRole("r")];

    private static readonly Gen<WorkflowTransition> AnyStep =
        from to in Gen.Int[1, 3]
        from having in Gen.Int[0, 2].Array[1, 2]
        from isWithin in Gen.Bool
        from guards in SmallFacts.AnyCondition.Where(SmallFacts.IsSatisfiable).Array[0, 2]
        select new WorkflowTransition("any", "s", "a", Stages[to]!.Value)
        {
            By = having.Distinct().Select(index => Authorities[index]).ToEquatableList(),
            Within = isWithin ? new ClockId("return-window") : default(ClockId?),
            Guards = guards.ToEquatableList(),
        };

    // Out of each stage by each action: nothing, one step, or two that a condition and its opposite keep apart.
    private static readonly Gen<WorkflowTransition[]> AnyAlternatives =
        from count in Gen.Int[0, 2]
        from one in AnyStep
        from other in AnyStep
        from apart in SmallFacts.AnyCondition.Where(apart => SmallFacts.IsSatisfiable(apart) && SmallFacts.IsSatisfiable(Condition.Not(apart)))
        select count switch
        {
            0 => Array.Empty<WorkflowTransition>(),
            1 => [one],
            _ => [one with { Guards = [.. one.Guards, apart] }, other with { Guards = [Condition.Not(apart), .. other.Guards] }],
        };

    private static readonly Gen<WorkflowDescription> AnyDescription = AnyAlternatives.Array[6].Select(Describe);

    private static readonly Gen<SampleAct> AnyAct =
        from rate in Gen.Int[-1, 7]
        from kind in Gen.Int[-1, 2]
        from done in Gen.Int[-1, 1]
        from had in Gen.Bool.Array[3]
        from opened in Gen.Bool
        from hours in Gen.Int[0, 48]
        select new SampleAct([.. Authorities.Where((_, index) => had[index])])
        {
            Sheet = FactSheet.Bind(SmallFacts.Catalogue, [("rate", Value("rate", rate)), ("kind", Value("kind", kind)), ("done", Value("done", done))]),
            WindowOpenedAt = opened ? SampleAct.Morning : null,
            At = SampleAct.Morning + Duration.FromHours(hours),
        };

    /// <summary>A workflow and several acts in it: to compile one takes longer than to decide many.</summary>
    private static readonly Gen<(WorkflowDefinition Definition, SampleAct Act, int Stage, int Action)[]> AnyCases =
        Gen.Select(AnyDescription.Where(Loads).Select(WorkflowDefinition.From), Gen.Select(AnyAct, Gen.Int[-1, 2], Gen.Int[0, 1]).Array[ActsOfEach],
            (definition, acts) => acts.Select(one => (definition, one.Item1, one.Item2, one.Item3)).ToArray());

    [Fact]
    public void Decide_GivesAStepOrRefusals_NeverBothNeverNeither() => Holds(@case =>
    {
        List<Refusal>? refusals = null;
        var taken = Decide(@case, ref refusals);
        return taken is not null == (refusals is null) && refusals is not { Count: 0 };
    });

    [Fact]
    public void Decide_TakesTheStepThatTheDescriptionAllows() => Holds(@case =>
    {
        List<Refusal>? refusals = null;
        return Decide(@case, ref refusals)?.Transition == Allowed(@case).SingleOrDefault();
    });

    [Fact]
    public void Refusals_AreSaidInBothLanguagesWithNothingLeftOpen() => Holds(@case =>
    {
        List<Refusal>? refusals = null;
        Decide(@case, ref refusals);
        return (refusals ?? []).All(refusal => !HasOpenPlace(refusal.Describe(Language.Chinese)) && !HasOpenPlace(refusal.Describe(Language.English)));
    });

    [Fact]
    public void Refusals_AreNeverToldTwice() => Holds(@case =>
    {
        List<Refusal>? refusals = null;
        Decide(@case, ref refusals);
        return (refusals ?? []).Select(refusal => refusal.Describe(Language.English).Split(" Rule: ")[0]).GroupBy(text => text).All(group => group.Count() == 1);
    });

    [Fact]
    public void Permitted_WhatIsDecided_WasPermitted() => Holds(@case =>
    {
        List<Refusal>? refusals = null;
        var action = @case.Definition.Description.Actions[@case.Action].Id;
        return Decide(@case, ref refusals) is null || Permitted(@case).Any(permitted => permitted.Action == action && permitted.IsForActor);
    });

    [Fact]
    public void Permitted_OwnActionsComeFirstAndEachOnce() => Holds(@case =>
        Permitted(@case).Select(action => action.Action).Distinct().Count() == Permitted(@case).Count
        && Permitted(@case).SkipWhile(action => action.IsForActor).All(action => !action.IsForActor));

    private static void Holds(Func<(WorkflowDefinition Definition, SampleAct Act, int Stage, int Action), bool> law) => AnyCases.Sample(cases => cases.All(law), iter: Often);

    private static CompiledTransition? Decide((WorkflowDefinition Definition, SampleAct Act, int Stage, int Action) @case, ref List<Refusal>? refusals)
    {
        var act = @case.Act;
        return new Decider(@case.Definition, _ => null).Decide(ref act, @case.Stage, @case.Action, ref refusals);
    }

    private static EquatableList<PermittedAction> Permitted((WorkflowDefinition Definition, SampleAct Act, int Stage, int Action) @case)
    {
        var act = @case.Act;
        return new Decider(@case.Definition, _ => null).Permitted(ref act, @case.Stage);
    }

    // Written from docs/workflows.md, without compiled conditions.
    private static IEnumerable<WorkflowTransition> Allowed((WorkflowDefinition Definition, SampleAct Act, int Stage, int Action) @case) =>
        @case.Definition.Description.Transitions.Where(step =>
            step.From == Stages[@case.Stage + 1]
            && step.Action == @case.Definition.Description.Actions[@case.Action].Id
            && step.Guards.All(guard => @case.Act.Sheet[SmallFacts.FactOf(guard)] is { State: FactState.Known } value && SmallFacts.IsMet(guard, value))
            && step.By.Any(@case.Act.Authorities.Contains)
            && (step.Within is null || (@case.Act.WindowOpenedAt is { } opened && @case.Act.At <= opened + Duration.FromHours(24))));

    private static bool HasOpenPlace(string text) =>
        new[] { "{action}", "{stage}", "{actor}", "{date}", "{by}", "{window}", "{limit}", "{due}", "{condition}", "{fact}", "{value}" }.Any(text.Contains);

    private static WorkflowDescription Describe(WorkflowTransition[][] slots) => new()
    {
        Id = "small",
        Version = "1",
        Name = BilingualText.Same("small"),
        Facts = SmallFacts.Catalogue,
        Stages = [new("s", StageKind.Intake, BilingualText.Same("s")), new("t", StageKind.Working, BilingualText.Same("t")), new("u", StageKind.Closed, BilingualText.Same("u"))],
        Actions = [new("a", BilingualText.Same("a")), new("b", BilingualText.Same("b")), new("c", BilingualText.Same("c"))],
        Clocks = [new("return-window", ClockKind.Window, BilingualText.Same("window"), TimeLimit.ClockHours(24))],
        Transitions = [.. Ends, .. slots.SelectMany((steps, slot) => steps.Select((step, index) => new WorkflowTransition($"{slot}-{index}", Stages[slot / 2], slot % 2 == 0 ? "a" : "b", step.To)
        {
            By = step.By,
            Within = step.Within,
            Guards = step.Guards,
        }))],
    };

    private static FactValue Value(FactName fact, int index) => index < 0 ? FactValue.Missing : SmallFacts.Values[fact][index];

    private static bool Loads(WorkflowDescription description)
    {
        var findings = new List<Finding>();
        WorkflowCompiler.Compile(description, new("small", "1", ""), findings);
        return findings.Count == 0;
    }
}
