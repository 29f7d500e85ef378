namespace Tianhe.Governance.Testing;

/// <summary>What came of the step under test in a story of a matter, with the assertions on it.</summary>
/// <remarks>Each assertion returns the outcome, so that several may follow one another. Immutable.</remarks>
public sealed class MatterOutcome : ScenarioAssertions<MatterOutcome>
{
    private readonly MatterStory _story;

    internal MatterOutcome(MatterStory story)
        : base(story) => _story = story;

    /// <summary>The decision, for what no assertion here says.</summary>
    public MatterDecision Decision => _story.Decision;

    private protected override MatterOutcome OutcomeOf(ScenarioStory story) => new((MatterStory)story);
}
