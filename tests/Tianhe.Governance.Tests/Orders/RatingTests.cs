using Tianhe.Governance.Orders;
using Tianhe.Governance.Testing;

namespace Tianhe.Governance.Tests.Orders;

/// <summary>评单: what follows from the word of the resident.</summary>
public class RatingTests
{
    [Theory]
    //          redos allowed, ratings that are not satisfied -> stage, redos
    [InlineData(0, 1, "rated", 0)]
    [InlineData(1, 1, "in-progress", 1)]
    [InlineData(1, 2, "rated", 1)]
    [InlineData(2, 2, "in-progress", 2)]
    [InlineData(2, 3, "rated", 2)]
    public void Rate_NotSatisfied_IsRedoneAsOftenAsThePolicyAllows(int allowed, int ratings, string stage, int redos)
    {
        var process = FourStepOrder.Rules(SampleStreet.Options with { MaxRedos = allowed }).OrdersFor(SampleStreet.Place);
        var order = Enumerable.Range(0, ratings).Aggregate(Story.At("awaiting-rating", process), (before, _) => RatedAgain(before, process));
        (order.Stage.Value, order.Redos, order.IsSatisfied).Should().Be((stage, redos, false));
    }

    [Fact]
    public void Rate_AfterARedo_KeepsTheLatestWord()
    {
        var redone = Story.Try(Story.At("awaiting-rating"), "p-li", new Rate { IsSatisfied = false }).Order;
        redone.History[^1].Should().BeOfType<OrderRated>().Which.IsRedo.Should().BeTrue();
        var order = Handled(redone, Story.Process);
        order = Story.Process.Decide(order, new Rate { IsSatisfied = true }, Story.Occasion("p-li", order.LastChangedAt, "c-last")).Order;
        (order.Stage.Value, order.IsSatisfied).Should().Be(("rated", true));
    }

    [Fact]
    public void Rate_NotSatisfiedAfterAFailedCheck_IsStillRedoneAsOftenAsThePolicyAllows()
    {
        var redone = Story.Try(Story.At("awaiting-check"), "p-secretary", new Check { Passed = false }).Order;
        var rated = RatedAgain(redone, Story.Process);
        (rated.Stage.Value, rated.Redos).Should().Be(("in-progress", 2), "the failed check was not the resident's");
        RatedAgain(rated, Story.Process).Stage.Should().Be((StageId)"rated");
    }

    [Fact]
    public void Close_WithoutASolution_IsNotASolution()
    {
        var order = Story.Try(Story.At("rated"), "p-clerk", new Close { IsSolved = false }).Order;
        (order.Stage.Value, order.IsSolved, order.IsSatisfied).Should().Be(("closed", false, true));
    }

    [Fact]
    public void Close_WithoutARating_LeavesTheWordOpen()
    {
        var order = Story.Try(Story.At("awaiting-rating"), "p-clerk", new Close { IsSolved = true }).Order;
        (order.Stage.Value, order.IsSolved, order.IsSatisfied).Should().Be(("closed", true, null));
    }

    private static ServiceOrder RatedAgain(ServiceOrder before, OrderProcess process)
    {
        var order = before.Stage == "in-progress" ? Handled(before, process) : before;
        return process.Decide(order, new Rate { IsSatisfied = false }, Story.Occasion("p-li", order.LastChangedAt, $"rate-{order.Version}")).Order;
    }

    private static ServiceOrder Handled(ServiceOrder order, OrderProcess process)
    {
        order = process.Decide(order, new ReportHandled(), Story.Occasion("p-wang", order.LastChangedAt, $"report-{order.Version}")).Order;
        return process.Decide(order, new Check { Passed = true }, Story.Occasion("p-secretary", order.LastChangedAt, $"check-{order.Version}")).Order;
    }
}
