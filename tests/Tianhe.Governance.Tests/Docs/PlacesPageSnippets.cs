using NodaTime;

using Tianhe.Governance.Structure;
using Tianhe.Governance.Testing;

namespace Tianhe.Governance.Tests.Docs;

/// <summary>What docs/places.md shows, compiled and run.</summary>
public sealed class PlacesPageSnippets
{
    [Fact]
    public void Aliases_of_a_street()
    {
        var tree = GovernanceTree.From(TierLadder.Tianhe,
        [
            new() { Id = "tianhe", Tier = "subdistrict", Name = "田和街道" },
            new() { Id = "zhaixi", Tier = "community", Name = "寨西居委会", Parent = "tianhe" },
            new() { Id = "grid-07", Tier = "grid", Name = "第七网格", Parent = "zhaixi" },
            new() { Id = "grid-08", Tier = "grid", Name = "第八网格", Parent = "zhaixi" },
        ]);
        var today = new LocalDate(2026, 7, 1);

        // snippet: aliases
        var place = Jurisdiction.From(new()
        {
            Tree = tree,
            Aliases =
            [
                new() { Text = "和美小区", Kind = PlaceKind.Estate, Node = "grid-07" },
                new() { Text = "和美小区", Kind = PlaceKind.Estate, Node = "grid-08" },      // it lies in two grids
                new() { Text = "和美小区3号楼", Kind = PlaceKind.Building, Node = "grid-08" },
                new() { Text = "老机械厂", Kind = PlaceKind.Estate, Node = "grid-07", To = new(2025, 12, 31) },
                new() { Text = "河畔花园", Kind = PlaceKind.Estate, Node = "grid-07", From = new(2026, 1, 1) },
            ],
        });

        place.Resolve("和美小区3#楼2单元501漏水", today).Node.Should().Be(new NodeId("grid-08"));
        // end-snippet

        // snippet: answers
        string Ask(string text) => place.Resolve(text, today).Describe(Language.Chinese);

        Ask("和美小区三栋").Should().Be("“和美小区3号楼”属“第八网格”（grid-08，寨西居委会）。");
        Ask("和美小区13号楼").Should().Be("“和美小区”可能属于2处：第七网格 (grid-07)、第八网格 (grid-08)，请核实。文中另有楼号或门牌号未登记，请核对。");
        Ask("河边花园路灯坏了").Should().Be("未识别出已登记的地名，相近的有：河畔花园。");
        Ask("老机械厂门口").Should().Be("“老机械厂”用至2025年12月31日，原属“第七网格”（grid-07，寨西居委会）。2026年7月1日该处的名称：和美小区、河畔花园。");
        // end-snippet

        // snippet: names
        PlaceAlias[] grids = [.. tree.NodesOf("grid").Select(grid => new PlaceAlias { Text = grid.Name, Kind = PlaceKind.Estate, Node = grid.Id })];
        var named = Jurisdiction.From(new() { Tree = tree, Aliases = [.. place.Aliases, .. grids] });

        place.Resolve("第七网格的路灯", today).Outcome.Should().Be(PlaceOutcome.Unknown);
        named.Resolve("第七网格的路灯", today).Node.Should().Be(new NodeId("grid-07"));
        // end-snippet
    }

    [Fact]
    public void A_ticket()
    {
        var rules = SampleStreet.Rules;
        var at = Instant.FromUtc(2026, 9, 24, 1, 20);
        var today = new LocalDate(2026, 9, 24);
        var place = Jurisdiction.From(new()
        {
            Tree = SampleStreet.Place.Tree,
            Roles = SampleStreet.Place.Roles,
            Appointments = SampleStreet.Place.Appointments,
            Aliases = [new() { Text = "和美小区", Kind = PlaceKind.Estate, Node = "grid-07" }],
        });
        var ticket = (Id: "o-1", Text: "和美小区北门的路灯坏了");

        // snippet: ticket
        var orders = rules.OrdersFor(place);
        var answer = place.Resolve(ticket.Text, today);
        if (answer.Node is { } node)
        {
            var decision = orders.Submit(new() { Id = ticket.Id, Category = "lights/stairwell", Place = node }, new("p-li", at, "c-1"));
            decision.Outcome.Should().Be(DecisionOutcome.Decided);
        }
        else
        {
            Console.WriteLine(answer.Describe(Language.Chinese));         // somebody chooses among answer.Candidates
        }
        // end-snippet

        answer.Outcome.Should().Be(PlaceOutcome.Found);
    }
}
