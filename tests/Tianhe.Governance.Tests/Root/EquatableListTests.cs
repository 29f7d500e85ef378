using CsCheck;

namespace Tianhe.Governance.Tests.Root;

public sealed class EquatableListTests
{
    private static readonly Gen<int[]> Items = Gen.Int[0, 2].Array[0, 4];

    [Fact]
    public void Default_IsTheEmptyList() => default(EquatableList<int>).Should().BeEmpty();

    [Fact]
    public void Default_EqualsAnEmptyExpression() => default(EquatableList<int>).Equals([]).Should().BeTrue();

    [Fact]
    public void Default_HashesAsAnEmptyList() => default(EquatableList<int>).GetHashCode().Should().Be(EquatableList.Create<int>([]).GetHashCode());

    [Fact]
    public void Default_AsSpan_IsEmpty() => default(EquatableList<int>).AsSpan().IsEmpty.Should().BeTrue();

    [Fact]
    public void Expression_KeepsItemsInOrder()
    {
        EquatableList<string> list = ["a", "b", "a"];
        list.Should().Equal("a", "b", "a");
    }

    [Fact]
    public void Expression_Spread_Concatenates()
    {
        EquatableList<int> list = [1, .. new EquatableList<int>([2, 3])];
        list.Should().Equal(1, 2, 3);
    }

    [Fact]
    public void Create_LaterChangesOfTheSource_AreNotSeen()
    {
        int[] source = [1, 2];
        var list = EquatableList.Create<int>(source);
        source[0] = 9;
        list[0].Should().Be(1);
    }

    [Fact]
    public void ToEquatableList_LaterChangesOfTheSource_AreNotSeen()
    {
        List<int> source = [1, 2];
        var list = source.ToEquatableList();
        source.Add(3);
        list.Count.Should().Be(2);
    }

    [Fact]
    public void ToEquatableList_OfNull_Throws() => FluentActions.Invoking(() => ((IEnumerable<int>)null!).ToEquatableList()).Should().Throw<ArgumentNullException>();

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    public void Index_OutsideTheList_Throws(int index) =>
        FluentActions.Invoking(() => EquatableList.Create<int>([1, 2])[index]).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*2 items*");

    [Fact]
    public void Index_OfTheDefault_Throws() => FluentActions.Invoking(() => default(EquatableList<int>)[0]).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Index_FirstAndLast_AreTheItems()
    {
        EquatableList<int> list = [7, 8, 9];
        (list[0], list[2]).Should().Be((7, 9));
    }

    [Fact]
    public void Equals_IsThatOfTheSequences() =>
        Gen.Select(Items, Items).Sample((left, right) => EquatableList.Create<int>(left) == EquatableList.Create<int>(right) == left.SequenceEqual(right));

    [Fact]
    public void Unequal_IsTheOppositeOfEqual() =>
        Gen.Select(Items, Items).Sample((left, right) => EquatableList.Create<int>(left) != EquatableList.Create<int>(right) == !left.SequenceEqual(right));

    [Fact]
    public void GetHashCode_OfEqualLists_IsEqual() =>
        Items.Sample(items => EquatableList.Create<int>(items).GetHashCode() == items.ToEquatableList().GetHashCode());

    [Fact]
    public void GetHashCode_OfAnotherOrder_Differs() => EquatableList.Create<int>([1, 2]).GetHashCode().Should().NotBe(EquatableList.Create<int>([2, 1]).GetHashCode());

    [Fact]
    public void Enumeration_EitherWay_IsTheSequence() => Items.Sample(items =>
    {
        var list = EquatableList.Create<int>(items);
        return list.AsSpan().SequenceEqual(items) && Enumerable.SequenceEqual(list, items);
    });

    [Fact]
    public void Equals_OfNullItems_ComparesThem() => EquatableList.Create<string?>([null]).Equals([null]).Should().BeTrue();

    [Fact]
    public void Equals_AnotherType_IsFalse() => EquatableList.Create<int>([1]).Equals((object)new[] { 1 }).Should().BeFalse();

    [Fact]
    public void Equals_OfRecordsThatHoldLists_ComparesContent() =>
        new Explanation([Line("a")]).Should().Be(new Explanation([Line(string.Concat("a", ""))])).And.NotBe(new Explanation([Line("b")]));

    [Fact]
    public void ToString_WritesTheItemsInBrackets() => EquatableList.Create<int>([1, 2]).ToString().Should().Be("[1, 2]");

    [Fact]
    public void ToString_OfTheDefault_IsEmptyBrackets() => default(EquatableList<int>).ToString().Should().Be("[]");

    private static ExplanationLine Line(string value) => new(new("sample.line", new("甲", "A")), [new("value", value)]);
}
