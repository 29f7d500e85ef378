using Microsoft.Extensions.DependencyInjection;

using Tianhe.Governance.Testing;

namespace Tianhe.Governance.Tests.Docs;

/// <summary>What the page on containers shows, compiled and run.</summary>
public sealed class ContainersPageSnippets
{
    [Fact]
    public void Registration()
    {
        var services = new ServiceCollection();
        var place = SampleStreet.Place;
        File.WriteAllText("rules.json", SampleStreet.Rules.ToJson());

        // snippet: containers-add
        services.AddTianheGovernance(RulePack.Load(File.ReadAllBytes("rules.json")), place);
        // end-snippet

        using var provider = services.BuildServiceProvider(validateScopes: true);
        using var scope = provider.CreateScope();
        scope.ServiceProvider.GetRequiredService<GovernanceSnapshot>().Orders.Should().NotBeNull();
        Replace(provider.GetRequiredService<CurrentGovernance>());
        provider.GetRequiredService<CurrentGovernance>().Snapshot.Rules.Should().Be(SampleStreet.Rules);

        // snippet: containers-replace
        static void Replace(CurrentGovernance current)
        {
            if (RulePack.TryLoad(File.ReadAllBytes("rules.json"), out var rules, out var findings))
            {
                current.ReplaceRules(rules); // throws where they do not fit the place, and what was current stays
            }
            else
            {
                Console.WriteLine(string.Join("\n", findings));
            }
        }
        // end-snippet
    }
}
