using Microsoft.Extensions.DependencyInjection;

using Tianhe.Governance.Testing;

namespace Tianhe.Governance.Tests.DependencyInjection;

public sealed class GovernanceServicesTests
{
    [Fact]
    public void AddTianheGovernance_GivesRulesAndPlace()
    {
        using var provider = Provider(services => services.AddTianheGovernance(SampleStreet.Rules, SampleStreet.Place));

        provider.GetRequiredService<CurrentGovernance>().Snapshot.Rules.Should().BeSameAs(SampleStreet.Rules);
        provider.GetRequiredService<CurrentGovernance>().Snapshot.Orders!.Jurisdiction.Should().BeSameAs(SampleStreet.Place);
    }

    [Fact]
    public void AddTianheGovernance_Twice_IsOnce()
    {
        var services = new ServiceCollection().AddTianheGovernance(SampleStreet.Rules, SampleStreet.Place);
        var once = services.Count;

        services.AddTianheGovernance(Packs.Renamed("other-1"), SampleStreet.Place);

        services.Should().HaveCount(once);
        using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<CurrentGovernance>().Snapshot.Rules.Should().BeSameAs(SampleStreet.Rules);
    }

    [Fact]
    public void AddTianheGovernance_RulesThatDoNotFitThePlace_AreRefusedAtTheStart() =>
        FluentActions.Invoking(() => new ServiceCollection().AddTianheGovernance(Packs.Unfit, SampleStreet.Place)).Should().Throw<InvalidDefinitionException>()
            .Which.Findings.Should().ContainSingle().Which.Code.Should().Be("workflows.unknown-role");

    [Theory]
    [InlineData("tianhe")]
    [InlineData("bureau-3-13")]
    public void AddTianheGovernance_ABuiltInPackWithOrders_FitsTheSampleStreet(string pack)
    {
        using var provider = Provider(services => services.AddTianheGovernance(RulePack.BuiltIn(pack), SampleStreet.Place));

        provider.GetRequiredService<CurrentGovernance>().Snapshot.Orders.Should().NotBeNull();
    }

    [Fact]
    public void AddTianheGovernance_AQuotaThatDoesNotFitThePlace_IsRefusedWithItsPlaceInTheFile()
    {
        var text = RulePack.BuiltIn("tianhe").ToJson().Replace("building-steward", "stward", StringComparison.Ordinal)
            .Replace("\"scope\": \"subdistrict\"", "\"scope\": \"gird\"", StringComparison.Ordinal);

        var findings = FluentActions.Invoking(() => new ServiceCollection().AddTianheGovernance(RulePack.Load(System.Text.Encoding.UTF8.GetBytes(text)), SampleStreet.Place)).Should().Throw<InvalidDefinitionException>().Which.Findings;

        findings.Select(finding => $"{finding.Position} {finding.Path}: {finding.Code}").Should().Equal(
            "line 109, column 15 quotas.stward.role: rules.unknown-role", "line 113, column 16 quotas.stward.scope: rules.unknown-tier");
    }

    [Fact]
    public void Snapshot_OfAScope_StaysThoughTheRulesAreReplaced()
    {
        using var provider = Provider(services => services.AddTianheGovernance(SampleStreet.Rules, SampleStreet.Place));
        using var request = provider.CreateScope();
        var before = request.ServiceProvider.GetRequiredService<GovernanceSnapshot>();

        provider.GetRequiredService<CurrentGovernance>().ReplaceRules(Packs.Renamed("other-1"));

        request.ServiceProvider.GetRequiredService<GovernanceSnapshot>().Should().BeSameAs(before);
        using var next = provider.CreateScope();
        next.ServiceProvider.GetRequiredService<GovernanceSnapshot>().Rules.Version.Should().Be("other-1");
    }

    [Fact]
    public void AddTianheGovernance_WithoutAnArgument_Throws()
    {
        FluentActions.Invoking(() => GovernanceServices.AddTianheGovernance(null!, SampleStreet.Rules, SampleStreet.Place)).Should().Throw<ArgumentNullException>().WithParameterName("services");
        FluentActions.Invoking(() => new ServiceCollection().AddTianheGovernance(null!, SampleStreet.Place)).Should().Throw<ArgumentNullException>().WithParameterName("rules");
        FluentActions.Invoking(() => new ServiceCollection().AddTianheGovernance(SampleStreet.Rules, null!)).Should().Throw<ArgumentNullException>().WithParameterName("place");
    }

    private static ServiceProvider Provider(Action<IServiceCollection> add)
    {
        var services = new ServiceCollection();
        add(services);
        return services.BuildServiceProvider(validateScopes: true);
    }
}
