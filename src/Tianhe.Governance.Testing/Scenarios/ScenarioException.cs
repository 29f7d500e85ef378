namespace Tianhe.Governance.Testing;

/// <summary>A scenario did not come out as it was written; the message shows the steps, what was expected and what was found.</summary>
public sealed class ScenarioException : Exception
{
    internal ScenarioException(string message)
        : base(message)
    {
    }
}
