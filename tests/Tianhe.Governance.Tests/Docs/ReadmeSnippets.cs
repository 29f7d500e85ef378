using NodaTime;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Structure;
using Tianhe.Governance.Testing;
using Tianhe.Governance.Tests.Conventions;

namespace Tianhe.Governance.Tests.Docs;

/// <summary>What the README shows, compiled and run; and what it says is printed is what is printed.</summary>
public sealed class ReadmeSnippets
{
    [Fact]
    public void The_tour()
    {
        // snippet: tour
        // using NodaTime; using Tianhe.Governance; using Tianhe.Governance.Testing;
        var rules = RulePack.BuiltIn("tianhe");         // yours: RulePack.Load(File.ReadAllBytes("rules.json"))
        var place = SampleStreet.Place;                 // yours: Jurisdiction.Load(File.ReadAllBytes("street.json"))
        var orders = rules.OrdersFor(place);            // they fit each other, or one exception lists every problem

        var at = Instant.FromUtc(2026, 9, 24, 1, 20);   // 09:20 in Shanghai; the library reads no clock
        var order = orders.Submit(new() { Id = "o-1", Category = "lift/stuck", Place = "grid-07" }, new("p-li", at, "c-1")).Order;
        order = orders.Decide(order, new Admit(), new("p-clerk", at, "c-2")).Order;     // what | who, when, command id

        var no = orders.Decide(order, new Acknowledge(), new("p-clerk", at, "c-3"));
        Console.WriteLine(no.Refusals[0].Describe(Language.English));                   // why not, by which rule, what instead

        var deadline = order.NextDue!.Deadline;
        Console.WriteLine(deadline.Describe(Language.Chinese));                         // when, and from when it was counted
        Console.WriteLine(deadline.Explanation.Describe(Language.English));             // every day from the start to the end

        var branch = FactSheet.Bind(rules.Facts, [("organisation", 38), ("service", 28), ("innovation", 12.5m), ("brand", 13.5m),
            ("censures", 1.5m), ("stars.review", 83.5m), ("stars.satisfaction", 0.91m)]);
        var stars = rules.Scheme("branch-stars").Grade(branch);                         // GradeAll: the whole street, with the cap on five stars
        Console.WriteLine(stars.Explain(Language.English));                             // every mark, weight, bound and veto
        // end-snippet

        Printed(no.Refusals[0].Describe(Language.English));
        Printed(deadline.Describe(Language.Chinese));
        deadline.Explanation.Lines.AsSpan()[^4..].ToArray().Should().AllSatisfy(line => Printed(line.Describe(Language.English)));
        Printed(stars.Explanation.Lines[0].Describe(Language.English));
        Printed(stars.Explanation.Lines.First(line => line.Code == "grade.band").Describe(Language.English));
    }

    // snippet: scenario
    [Fact]
    public void Lifts_are_due_after_the_holidays() => Scenario.For(SampleStreet.Rules, SampleStreet.Place)
        .Given("p-li", "2026-09-24 09:20", new Submit { Id = "o-1", Category = "lift/stuck", Place = "grid-07" })
        .When("p-clerk", "2026-09-24 09:30", new Admit())
        .ThenDue("2026-10-09");                         // 5 working days: 28, 29, 30 Sep, 8, 9 Oct
    // end-snippet

    [Fact]
    public void A_street_from_a_file()
    {
        using var sent = new MemoryStream();
        var rows = SampleStreet.Place.Tree.Nodes.Select(node => node.ToRecord()).Select(row => row.Id == "grid-07" ? row with { Name = "和美网格" } : row);
        ListFormat.Nodes(TierLadder.Tianhe).WriteCsv(rows, sent, new() { Encoding = CsvEncoding.Gb18030 });
        File.WriteAllBytes("roster.csv", sent.ToArray());

        // snippet: street-file
        File.WriteAllText("street.json", SampleStreet.Place.ToJson());              // begin with the sample, and make it yours
        var place = Jurisdiction.Load(File.ReadAllBytes("street.json"));            // or one exception: every problem, line and column

        var answer = place.Resolve("和美小区９栋2单元", new(2026, 9, 24));            // one node, or the choices; here grid-08
        var open = RulePack.BuiltIn("tianhe").Survey(place, new(2026, 9, 24));      // what is vacant, short, too large, uncovered

        using var csv = File.OpenRead("roster.csv");                                // what Excel saves as CSV in China
        var roster = ListFormat.Nodes(place.Tree.Ladder).ReadCsv(csv, new() { Encoding = CsvEncoding.Gb18030 });
        var difference = place.History!.Compare(roster, on: new(2026, 10, 1));      // found, renamed, moved, split, gone; and questions
        var october = place.WithChanges(difference.Changes).AsOf(new(2026, 10, 1)); // as it stood on any day; CarryOver says what to decide
        // end-snippet

        answer.Node.Should().Be(new NodeId("grid-08"));
        open.Should().NotBeEmpty();
        difference.Entries.Single().Describe(Language.English).Should().Be("1 Oct 2026: 第七网格 (grid-07) is renamed 和美网格.");
        october.Tree["grid-07"].Name.Should().Be("和美网格");
        october.CarryOver.Should().BeEmpty();
    }

    [Fact]
    public void Rules_from_a_file()
    {
        File.WriteAllText("rules.json", RulePack.BuiltIn("tianhe").ToJson());

        // snippet: rules-file
        var rules = RulePack.Load(File.ReadAllBytes("rules.json"));
        // end-snippet

        rules.Should().Be(RulePack.BuiltIn("tianhe"));
    }

    [Fact]
    public void Rules_of_your_own()
    {
        // snippet: rules
        var rules = RulePack.From(new()
        {
            Id = "our-street",
            Version = "2026-1",                             // every event and every report carries it
            Name = new("我街规则", "rules of our street"),
            EffectiveFrom = new LocalDate(2026, 1, 1),
            Orders = FourStepOrder.Rules(new()
            {
                Version = "2026-1",
                Calendar = WorkingCalendar.China,
                Categories = [new("lift/stuck", new("电梯困人", "person stuck in a lift"))],
                ReturnReasons = [new("not-our-area", new("属地不符", "not our area"))],
                Dispatcher = "community-clerk",             // admits, dispatches, closes
                Checker = "community-secretary",
                Handlers = ["grid-worker"],                 // who may be given orders
                CheckerMayBeHandler = false,                // true where three people do everything
                Handling = TimeLimit.WorkingDays(5, FirstDay.NextDay, new LocalTime(17, 30)),
                ReturnWindow = TimeLimit.WorkingDays(2, FirstDay.NextDay, new LocalTime(17, 30)),
                MaxRedos = 1,                               // how often a dissatisfied resident sends it back
                ClockSkewTolerance = Duration.FromSeconds(5),
            }),
        });
        File.WriteAllText("rules.json", rules.ToJson());    // the same pack as a file
        // end-snippet

        rules.OrdersFor(SampleStreet.Place).Should().NotBeNull();
        RulePack.Load(File.ReadAllBytes("rules.json")).Should().Be(rules);
    }

    private static void Printed(string line)
    {
        Repository.Read("README.md").Should().Contain(line);
        Repository.Read("README.zh-CN.md").Should().Contain(line);
    }
}
