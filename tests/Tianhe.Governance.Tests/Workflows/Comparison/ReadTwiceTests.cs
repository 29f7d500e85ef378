using System.Text;

using Tianhe.Governance.Tests.Rules;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows.Comparison;

/// <summary>A definition that was read twice from the same text is the same: nothing is shared between the two but the library.</summary>
public sealed class ReadTwiceTests
{
    public static TheoryData<string, Func<RulePack>> Packs => new()
    {
        { "everything that a pack can have", () => RulePack.Load(FullPack.Utf8, FullPack.Registry) },
        { "categories by codes", () => RulePack.Load(Encoding.UTF8.GetBytes(FullPack.ByCodes), FullPack.Registry) },
        { "tianhe", () => Reread("tianhe") },
        { "bureau-3-13", () => Reread("bureau-3-13") },
        { "hotline-order", () => Reread("hotline-order") },
        { "digital-city-case", () => Reread("digital-city-case") },
        { "rating-round", () => Reread("rating-round") },
        { "assessment-board", () => Reread("assessment-board") },
        { "co-building-agreement", () => Reread("co-building-agreement") },
        { "community-project", () => Reread("community-project") },
    };

    [Theory]
    [MemberData(nameof(Packs), DisableDiscoveryEnumeration = true)]
    public void Between_ADefinitionAndItselfReadAgain_FindsNothing(string what, Func<RulePack> read)
    {
        var (one, other) = (WorkflowsOf(read()), WorkflowsOf(read()));

        one.Should().NotBeEmpty(what);
        one.Zip(other, (before, after) => WorkflowComparison.Between(before, after)).Should().OnlyContain(
            comparison => comparison.Changes.Count == 0 && comparison.Behaviour.IsProved && comparison.Moves.All(move => move.CanMove && move.Findings.Count == 0), what);
    }

    private static RulePack Reread(string name) => RulePack.Load(Encoding.UTF8.GetBytes(RulePack.BuiltIn(name).ToJson()));

    private static WorkflowDefinition[] WorkflowsOf(RulePack pack) => [.. pack.Workflows.Select(rules => rules.Workflow), .. pack.Orders is { } orders ? [orders.Workflow] : Array.Empty<WorkflowDefinition>()];
}
