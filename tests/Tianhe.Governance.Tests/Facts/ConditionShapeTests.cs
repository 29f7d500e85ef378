using CsCheck;

using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tests.Facts;

public sealed class ConditionShapeTests
{
    [Fact]
    public void Read_OfWhatWasWritten_IsTheCondition() => SmallFacts.AnyCondition.Sample(condition => Reread(ConditionShape.Shape, condition).Equals(condition));

    [Fact]
    public void Read_Any_IsAny() => Reread(ConditionShape.Shape, Condition.Any).Should().Be(Condition.Any);

    [Fact]
    public void Write_IsShort() => ConditionShape.Shape.Write(Condition.LessThan("order.redos", 2)).Flat().Should().Be("""{ "fact": "order.redos", "lessThan": 2 }""");

    [Fact]
    public void Write_AValueThatIsNotKnown_IsWhatNoReaderAccepts()
    {
        var document = Document.Parse(System.Text.Encoding.UTF8.GetBytes(ConditionShape.Shape.Write(Condition.Is("f", FactValue.Missing)).Print()));
        var reading = new Reading(document);

        ConditionShape.Shape.TryRead(reading, 0, out _).Should().BeFalse();
        reading.Problems.Should().ContainSingle().Which.Finding.Code.Should().Be("documents.wrong-kind");
    }

    [Fact]
    public void Read_EveryKindOfFact_IsTheSameCatalogue()
    {
        var catalogue = FactCatalogue.Of(
        [
            FactDeclaration.ForNumber("n", new("甲", "A"), 2) with { Minimum = -1.25m, Maximum = 9, Unit = new("件", "orders"), Direction = FactDirection.MoreIsWorse, Source = new("台账", "ledger") },
            FactDeclaration.ForText("t.u", new("乙", "B"), ["x", " y"]) with { Direction = FactDirection.MoreIsBetter },
            FactDeclaration.ForTruth("b", new("丙", "C")),
        ]);

        Reread(FactDeclarationShape.List, catalogue.Declarations).Should().Equal(catalogue.Declarations);
    }

    private static T Reread<T>(Shape<T> shape, T value)
    {
        var document = Document.Parse(System.Text.Encoding.UTF8.GetBytes(shape.Write(value).Print()));
        shape.TryRead(new(document), 0, out var read).Should().BeTrue();
        return read!;
    }
}
