using NodaTime;

namespace Tianhe.Governance.Workflows;

/// <summary>The lapses of matters.</summary>
internal sealed class MatterLapses(WorkflowProcess process) : LapseTaker<Matter, MatterEvent, MatterAct>(process.Rules.Workflow)
{
    protected override int StageOf(Matter state) => process.Rules.Workflow.IndexOf(state.Stage);

    protected override int VersionOf(Matter state) => state.Version;

    protected override EquatableList<ClockState> ClocksOf(Matter state) => state.Clocks;

    protected override Instant LastChangedAt(Matter state) => state.LastChangedAt;

    protected override MatterAct SubjectOf(Matter state, Instant at) => new(process, state, state.Beginning, null, default, null, at);

    protected override MatterEvent Record(Matter state, CompiledTransition step, Occasion occasion, EquatableList<ClockState> clocks, ClockId clock) =>
        process.Record(state, step, occasion, null, clocks, clock);

    protected override Matter Apply(Matter state, MatterEvent happened) => state.Apply(happened);
}
