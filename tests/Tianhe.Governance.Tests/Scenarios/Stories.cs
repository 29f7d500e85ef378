using Tianhe.Governance.Testing;

namespace Tianhe.Governance.Tests.Scenarios;

/// <summary>What the tests of scenarios share.</summary>
internal static class Stories
{
    /// <summary>The message with which a story that does not come out as written fails.</summary>
    public static string Failure(Action story) => story.Should().Throw<ScenarioException>().Which.Message;
}
