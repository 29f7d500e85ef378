using System.Reflection;

namespace Tianhe.Governance.Tests.Conventions;

/// <summary>Every id behaves alike. A new one is found by reflection.</summary>
public sealed class IdTests
{
    private const string Text = "grid-07";

    public static TheoryData<Type> Ids => [.. Shape.PublicTypes(Repository.Library).Where(IsId)];

    public static MatrixTheoryData<Type, string> IdsAndNonsense =>
        new(Ids.Select(row => row.Data), ["", " ", " x", "x ", "x\u3000", "\u00a0x", "a\nb", "a\tb", "a\u0000b", "a\u0085b", new string('x', 129)]);

    [Fact]
    public void Ids_AreFound() => Ids.Select(row => row.Data).Should().Contain([typeof(NodeId), typeof(FactName)]);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Default_SaysSo(Type id) => Get<bool>(Default(id), "IsDefault").Should().BeTrue();

    [Theory]
    [MemberData(nameof(Ids))]
    public void Default_Value_ThrowsNamingTheType(Type id) =>
        Unwrapped(() => Get<string>(Default(id), "Value")).Should().Throw<InvalidOperationException>().WithMessage($"*{id.Name}*");

    [Theory]
    [MemberData(nameof(Ids))]
    public void Default_ToString_IsSafe(Type id) => Default(id).ToString().Should().Be($"(no {id.Name})");

    [Theory]
    [MemberData(nameof(Ids))]
    public void Default_EqualsDefaultOnly(Type id) => Default(id).Equals(Make(id, Text)).Should().BeFalse();

    [Theory]
    [MemberData(nameof(Ids))]
    public void Made_IsNotDefault(Type id) => Get<bool>(Make(id, Text), "IsDefault").Should().BeFalse();

    [Theory]
    [MemberData(nameof(Ids))]
    public void Made_ValueAndToString_AreTheText(Type id) =>
        new[] { Get<string>(Make(id, Text), "Value"), Make(id, Text).ToString() }.Should().Equal(Text, Text);

    [Theory]
    [MemberData(nameof(IdsAndNonsense))]
    public void Constructor_Nonsense_Throws(Type id, string text) => Unwrapped(() => Make(id, text)).Should().ThrowExactly<ArgumentException>();

    [Theory]
    [InlineData("a", '\ud83d', "")]
    [InlineData("", '\ude00', "a")]
    [InlineData("", '\ud83d', "a")]
    public void Constructor_HalfOfACharacter_Throws(string before, char half, string after) =>
        FluentActions.Invoking(() => new NodeId($"{before}{half}{after}")).Should().ThrowExactly<ArgumentException>().WithMessage("*halves of characters*");

    [Fact]
    public void Constructor_BothHalves_AreAccepted() => new NodeId("网格😀").Value.Should().Be("网格😀");

    [Theory]
    [MemberData(nameof(Ids))]
    public void Constructor_Null_Throws(Type id) => Unwrapped(() => Make(id, null)).Should().Throw<ArgumentNullException>();

    [Theory]
    [MemberData(nameof(Ids))]
    public void Constructor_LongestText_IsAccepted(Type id) => Get<string>(Make(id, new string('x', 128)), "Value").Should().HaveLength(128);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Constructor_ChineseWithASpaceInside_IsAccepted(Type id) => Get<string>(Make(id, "田和 07"), "Value").Should().Be("田和 07");

    [Theory]
    [MemberData(nameof(Ids))]
    public void Conversion_FromText_EqualsTheConstructor(Type id) =>
        id.GetMethod("op_Implicit", [typeof(string)])!.Invoke(null, [Text]).Should().Be(Make(id, Text));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Equality_IsThatOfTheText(Type id) =>
        Make(id, Text).Should().Be(Make(id, string.Concat("grid", "-07"))).And.NotBe(Make(id, "Grid-07"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Type_IsReadOnly(Type id) => id.CustomAttributes.Select(attribute => attribute.AttributeType.Name).Should().Contain("IsReadOnlyAttribute");

    private static bool IsId(Type type) =>
        type is { IsValueType: true, IsEnum: false, Namespace: "Tianhe.Governance" }
        && (type.Name.EndsWith("Id", StringComparison.Ordinal) || type.Name.EndsWith("Name", StringComparison.Ordinal));

    private static object Default(Type id) => Array.CreateInstance(id, 1).GetValue(0)!;

    private static object Make(Type id, string? text) => id.GetConstructor([typeof(string)])!.Invoke([text]);

    private static T Get<T>(object id, string property) => (T)id.GetType().GetProperty(property)!.GetValue(id)!;

    private static Action Unwrapped(Func<object> call) => () =>
    {
        try
        {
            call();
        }
        catch (TargetInvocationException exception)
        {
            throw exception.InnerException!;
        }
    };
}
