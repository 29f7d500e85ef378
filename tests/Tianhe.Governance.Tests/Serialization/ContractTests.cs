using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;

using Tianhe.Governance.Serialization;
using Tianhe.Governance.Tests.Conventions;

namespace Tianhe.Governance.Tests.Serialization;

/// <summary>Which types have a JSON form, and that it needs nothing but the resolver.</summary>
public sealed partial class ContractTests
{
    private static readonly JsonSerializerOptions Alone = new() { TypeInfoResolver = GovernanceJson.Resolver };

    public static TheoryData<Type> Ids =>
        [.. Conventions.Shape.PublicTypes(Repository.Library).Where(type => type.IsValueType && (type.Name.EndsWith("Id", StringComparison.Ordinal) || type == typeof(FactName)))];

    public static TheoryData<Type> Types => [.. new Contracts([], []).Types];

    [Theory]
    [MemberData(nameof(Types))]
    public void TypeInfo_OfAContract_NeedsNoOtherResolver(Type type) => Alone.GetTypeInfo(type).Type.Should().Be(type);

    [Theory]
    [MemberData(nameof(Ids))]
    public void TypeInfo_OfEveryId_IsGiven(Type id) => new[] { id, typeof(Nullable<>).MakeGenericType(id), typeof(EquatableList<>).MakeGenericType(id) }
        .Select(type => GovernanceJson.Resolver.GetTypeInfo(type, Alone)?.Type).Should().NotContainNulls();

    [Theory]
    [InlineData(typeof(string))]
    [InlineData(typeof(List<OrderId>))]
    [InlineData(typeof(EquatableList<DateTime>))]
    [InlineData(typeof(OrderRules))]
    [InlineData(typeof(ContractTests))]
    public void TypeInfo_OfAnotherType_IsLeftToTheHost(Type type) => GovernanceJson.Resolver.GetTypeInfo(type, Alone).Should().BeNull();

    [Fact]
    public void Contracts_AreWrittenAndReadWithoutReflection()
    {
        var info = (JsonTypeInfo<EquatableList<Governance.Orders.OrderEvent>>)Alone.GetTypeInfo(typeof(EquatableList<Governance.Orders.OrderEvent>));

        JsonSerializer.Deserialize(JsonSerializer.Serialize(Stored.Events, info), info).Should().Equal(Stored.Events);
    }

    [Fact]
    public void Types_AreThoseOfThePage()
    {
        var rows = Repository.Read("docs/json.md").Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Split('|')[1]);

        new Contracts([], []).Types.Where(type => !type.IsGenericType).Select(type => type.Name)
            .Should().BeEquivalentTo(rows.SelectMany(cell => TypeName().Matches(cell)).Select(match => match.Groups[1].Value).Where(name => name != nameof(EquatableList)));
    }

    [Fact]
    public void Templates_AreThoseOfEveryRoom()
    {
        Templates.All.Should().OnlyHaveUniqueItems();
        Templates.All.ToHashSet().SetEquals(CodeCatalog.Of(Repository.Library).SelectMany(CodeCatalog.Templates)).Should().BeTrue();
    }

    [Fact]
    public void ResolverFor_Null_IsAProgrammersError() => FluentActions.Invoking(() => GovernanceJson.ResolverFor(null!)).Should().Throw<ArgumentNullException>();

    [GeneratedRegex("`([A-Z][A-Za-z]+)`")]
    private static partial Regex TypeName();
}
