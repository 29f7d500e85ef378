using System.Reflection;
using System.Runtime.CompilerServices;

namespace Tianhe.Governance.Tests.Conventions;

public sealed class ShapeTests
{
    private static readonly IEnumerable<Type> PublicTypes = Repository.Shipped.SelectMany(Shape.PublicTypes);

    private static readonly IEnumerable<Type> AllTypes = Repository.Shipped.SelectMany(assembly => assembly.GetTypes())
        .Where(type => type.Namespace?.StartsWith("Tianhe.", StringComparison.Ordinal) == true);

    [Fact]
    public void PublicTypes_AreFound() => PublicTypes.Should().Contain(typeof(Refusal));

    [Fact]
    public void PublicTypes_CannotBeDerivedFrom() => PublicTypes.SelectMany(Shape.Open).ShouldBeNone();

    /// <summary>All but the one that holds what is current.</summary>
    [Fact]
    public void PublicTypes_AreImmutable() => PublicTypes.Except([typeof(CurrentGovernance)]).SelectMany(Shape.Mutable).ShouldBeNone();

    [Fact]
    public void PublicTypes_WhatHoldsTheCurrentRules_ChangesInOneField() => Shape.Mutable(typeof(CurrentGovernance)).Should().ContainSingle();

    /// <summary>All but the registration with a container, which returns the container's own list.</summary>
    [Fact]
    public void PublicMembers_ThatAreLists_CompareByContent() => PublicTypes.Except([typeof(GovernanceServices)]).SelectMany(Shape.ForeignLists).ShouldBeNone();

    [Fact]
    public void PublicRecords_HoldNoListByReference() => PublicTypes.SelectMany(Shape.ListsByReference).ShouldBeNone();

    [Fact]
    public void AllTypes_HaveNoMutableStatics() => AllTypes.SelectMany(Shape.MutableStatics).ShouldBeNone();

    [Fact]
    public void AllTypes_Initialise() =>
        AllTypes.Where(type => !type.ContainsGenericParameters)
            .Invoking(types => types.ToList().ForEach(type => RuntimeHelpers.RunClassConstructor(type.TypeHandle))).Should().NotThrow();

    [Theory]
    [InlineData(typeof(ShapeSamples.Derivable), true)]
    [InlineData(typeof(ShapeSamples.DerivableAbstract), true)]
    [InlineData(typeof(ShapeSamples.ClosedRecord), false)]
    [InlineData(typeof(ShapeSamples.Statics), false)]
    [InlineData(typeof(Decision<int>), false)]
    [InlineData(typeof(DecisionOutcome), false)]
    public void Open_ATypeThatCanBeDerivedFrom_IsFound(Type type, bool open) => Shape.Open(type).Any().Should().Be(open);

    [Fact]
    public void Mutable_PropertiesThatCanBeSet_AreFound() =>
        Shape.Mutable(typeof(ShapeSamples.Settable)).Where(problem => problem.EndsWith("set", StringComparison.Ordinal))
            .Should().Equal("Settable.Set can be set", "Settable.PrivatelySet can be set");

    [Fact]
    public void Mutable_FieldsThatCanBeWrittenOrSeen_AreFound() => Shape.Mutable(typeof(ShapeSamples.Written)).Should().HaveCount(2);

    [Fact]
    public void Mutable_ABuilder_IsLawful() => Shape.Mutable(typeof(ShapeSamples.OrderBuilder)).Should().BeEmpty();

    [Fact]
    public void Mutable_AnInitWithACheck_IsLawful() => Shape.Mutable(typeof(Occasion)).Should().BeEmpty();

    [Fact]
    public void ForeignLists_ArraysAndListsOfTheFramework_AreFound() =>
        Shape.ForeignLists(typeof(ShapeSamples.Lists)).Should().Equal(
            "Lists.Array is a String[]", "Lists.Interface is a IReadOnlyList`1", "Lists.Method is a List`1");

    [Fact]
    public void ListsByReference_AnArrayInsideARecord_IsFound() =>
        Shape.ListsByReference(typeof(ShapeSamples.HiddenArray)).Should().Equal("HiddenArray._items compares by reference");

    [Fact]
    public void ListsByReference_ARecordWithEqualityOfItsOwn_IsLawful() =>
        Shape.ListsByReference(typeof(ShapeSamples.OwnEquality)).Should().BeEmpty();

    [Fact]
    public void ListsByReference_AnEquatableList_IsLawful() => Shape.ListsByReference(typeof(Refusal)).Should().BeEmpty();

    [Fact]
    public void MutableStatics_AFieldAndAProperty_AreFound() =>
        Shape.MutableStatics(typeof(ShapeSamples.Statics)).Should().HaveCount(2);

    [Fact]
    public void MutableStatics_WhatTheCompilerKeepsForALambda_IsLawful() =>
        typeof(ShapeSamples.Statics).GetNestedTypes(BindingFlags.NonPublic).SelectMany(Shape.MutableStatics).Should().BeEmpty();
}
