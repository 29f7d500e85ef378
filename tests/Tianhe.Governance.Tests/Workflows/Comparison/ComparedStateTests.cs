using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows.Comparison;

/// <summary>A state of the search, which is met again by its numbers.</summary>
public sealed class ComparedStateTests
{
    [Fact]
    public void Equality_IsByItsNumbers()
    {
        var state = new ComparedState([1, 0, 2], null, null);

        state.Equals(new ComparedState([1, 0, 2], state, null)).Should().BeTrue();
        state.Equals(new ComparedState([1, 0, 3], null, null)).Should().BeFalse();
        state.GetHashCode().Should().Be(new ComparedState([1, 0, 2], state, null).GetHashCode()).And.NotBe(new ComparedState([1, 0, 3], null, null).GetHashCode());
    }
}
