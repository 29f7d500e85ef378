using System.Text;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;

namespace Tianhe.Governance.Tests.Tables.Json;

/// <summary>Tables in the document of a pack.</summary>
public sealed class TableShapeTests
{
    [Fact]
    public void Load_ATable_HasWhatIsWritten()
    {
        var table = FormSamples.Limits.Description;

        table.Name.English.Should().Be("Time limits");
        table.Version.Should().Be("2026.1");
        table.HitPolicy.Should().Be(HitPolicy.Unique);
        table.Inputs.Should().Equal("category", "returns", "loud");
        table.Facts.Should().Be(FormSamples.Loaded.Facts);
        table.Rows.Select(row => row.Id.Value).Should().Equal("stuck", "noisy", "again", "other");
        table.Rows[0].When.Should().Equal(Condition.Is("category", "lift/stuck"));
        table.Rows[1].When.Should().Equal(Condition.In("category", ["noise", "lift/noise"]), Condition.LessThan("returns", 3));
        table.Rows[3].When.Should().Equal(Condition.Not(Condition.In("category", ["lift/stuck", "noise", "lift/noise"])));
        table.Rows[0].Then.Should().Equal(new("within", "2h"), new KeyValuePair<FactName, FactValue>("marks", 5));
        table.Rows[0].Citation!.Title.English.Should().Be("Measures");
        table.Rows[0].Note!.English.Should().Be("someone is inside");
    }

    [Fact]
    public void Load_ATimeLimit_IsOneOfThePack() =>
        FormSamples.Limits.Description.Outputs[0].Limits.Should().Equal(new("2h", TimeLimit.ClockHours(2)), new KeyValuePair<string, TimeLimit>("24h", TimeLimit.ClockHours(24)));

    [Fact]
    public void Load_LimitsInAnOrderOfTheTable_AreThese()
    {
        var text = FormSamples.Table.Replace("\"type\": \"time-limit\",", "\"type\": \"time-limit\", \"limits\": [\"24h\", \"2h\"],", StringComparison.Ordinal);
        var pack = RulePack.Load(Encoding.UTF8.GetBytes(FormSamples.Pack(text)));

        pack.Table("limits").Description.Outputs[0].Declaration.Texts.Should().Equal("24h", "2h");
        RulePack.From(pack.Description).Should().Be(pack);
        RulePack.From(pack.Description).ToJson().Should().Contain("\"limits\": [");
    }

    [Fact]
    public void From_AllLimitsInTheirOrder_AreNotListedAgain() => RulePack.From(FormSamples.Loaded.Description).ToJson().Should().NotContain("\"limits\": [");

    [Fact]
    public void Load_Otherwise_IsThatOfTheOutputs()
    {
        var text = FormSamples.Table.Replace("\"citation\": \"law\",\n", "\"otherwise\": { \"within\": \"24h\", \"marks\": 1.5 },\n", StringComparison.Ordinal);
        var pack = RulePack.Load(Encoding.UTF8.GetBytes(FormSamples.Pack(text)));

        pack.Table("limits").Description.Outputs.Select(output => output.Otherwise).Should().Equal("24h", 1.5m);
        RulePack.From(pack.Description).Should().Be(pack);
    }

    [Fact]
    public void From_ADescriptionThatWasLoaded_IsTheSamePack() => RulePack.From(FormSamples.Loaded.Description).Should().Be(FormSamples.Loaded);

    [Fact]
    public void From_AListedText_IsNamed() => RulePack.From(FormSamples.Loaded.Description).ToJson().Split("\"citation\": \"law\"").Should().HaveCount(3);

    [Fact]
    public void From_LimitsAndFactsOfATable_AreAddedToThePack()
    {
        var pack = RulePack.From(FormSamples.Loaded.Description with { TimeLimits = [], Facts = [] });

        pack.Description.TimeLimits.Should().Equal(FormSamples.Loaded.Description.TimeLimits);
        pack.Facts.Should().Be(FormSamples.Loaded.Facts);
        pack.Table("limits").Should().Be(FormSamples.Limits);
    }

    [Fact]
    public void From_ALimitThatDiffers_IsRefused() =>
        FluentActions.Invoking(() => RulePack.From(FormSamples.Loaded.Description with { TimeLimits = [new("2h", TimeLimit.ClockHours(3))] })).Should().Throw<InvalidDefinitionException>()
            .Which.Findings.Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.Code == "tables.other-limit" && finding.Path == "timeLimits.2h");

    [Fact]
    public void From_OtherVersions_AreRefused() =>
        FluentActions.Invoking(() => RulePack.From(FormSamples.Loaded.Description with { Version = "2027.1" })).Should().Throw<InvalidDefinitionException>()
            .Which.Findings.Should().ContainSingle().Which.Path.Should().Be("tables.limits");

    [Fact]
    public void From_ARowThatCannotBeWritten_IsRefusedByItsPath()
    {
        var table = FormSamples.Limits.Description;
        var twice = table with { Rows = [.. table.Rows.Skip(1), new TableRow("stuck", [Condition.Is("category", "lift/stuck"), Condition.Is("category", "lift/stuck")], table.Rows[0].Then)] };

        FluentActions.Invoking(() => RulePack.From(FormSamples.Loaded.Description with { Tables = [twice] })).Should().Throw<InvalidDefinitionException>()
            .Which.Findings.Should().ContainSingle().Which.Path.Should().Be("tables.limits.rows.stuck.when.category");
    }

    [Fact]
    public void Table_OfNoId_SaysWhichThereAre() =>
        FluentActions.Invoking(() => FormSamples.Loaded.Table("limit")).Should().Throw<ArgumentException>().WithMessage("*has no table 'limit'; it has: limits*");

    [Theory]
    [InlineData("\"hitPolicy\": \"unique\"", "\"hitPolicy\": \"uniqe\"", "line 11, column 79 tables.limits.hitPolicy: The word 'uniqe' is not known. Accepted would be: unique.")]
    [InlineData("\"lessThan\": 3", "\"lessThen\": 3", "tables.limits.rows.noisy.when.returns: One of these members is needed here: lessThan")]
    [InlineData("{ \"lessThan\": 3 }", "null", "tables.limits.rows.noisy.when.returns: Found null (leave the member out instead); expected a value, a list of values, or an object (table-cell).")]
    [InlineData("{ \"lessThan\": 3 }", "{ \"lessThan\": 300 }", "tables.limits.rows.noisy.when.returns: The value 300 of the fact 'returns' is not within 0 to 99")]
    [InlineData("\"when\": { \"category\": \"lift/stuck\" }", "\"when\": { \"category\": \"lift/stack\" }", "tables.limits.rows.stuck.when.category: The fact 'category' cannot be 'lift/stack'.")]
    [InlineData("\"when\": { \"category\": \"lift/stuck\" }", "\"when\": { \"catagory\": \"lift/stuck\" }", "tables.limits.rows.stuck.when.catagory: The condition reads 'catagory', which is no input of the table.")]
    [InlineData("\"within\": \"2h\", \"marks\": 5", "\"within\": \"3h\", \"marks\": 5", "tables.limits.rows.stuck.then.within: The fact 'within' cannot be '3h'. Allowed are: 2h, 24h.")]
    [InlineData("\"within\": \"2h\", \"marks\": 5", "\"within\": \"2h\", \"mark\": 5", "tables.limits.rows.stuck.then")]
    [InlineData("\"id\": \"noisy\"", "\"id\": \"stuck\"", "tables.limits.rows.stuck: 'stuck' is in the list more than once.")]
    [InlineData("\"type\": \"time-limit\",", "\"type\": \"time-limit\", \"limits\": [\"24hh\", \"2h\", \"24h\"],", "tables.limits.outputs.within.limits.24hh: There is no '24hh' in timeLimits. Accepted would be: 24h")]
    [InlineData("\"type\": \"time-limit\",", "\"type\": \"time-limits\",", "tables.limits.outputs.within.type: The word 'time-limits' is not known.")]
    [InlineData("\"citation\": \"law\",\n", "\"otherwise\": { \"witin\": \"24h\" },\n", "tables.limits.otherwise.witin: The table has no output 'witin'. Accepted would be: within, marks.")]
    [InlineData("\"citation\": \"law\",\n", "\"otherwise\": { \"within\": \"3h\", \"marks\": 1 },\n", "tables.limits.otherwise.within: The fact 'within' cannot be '3h'.")]
    public void TryLoad_AMistake_IsFoundByPlaceAndPath(string good, string bad, string problem)
    {
        var text = FormSamples.Table.Replace(good, bad, StringComparison.Ordinal);

        text.Should().NotBe(FormSamples.Table);
        FormSamples.Problems(text).Should().Contain(found => found.Contains(problem, StringComparison.Ordinal)).And.OnlyContain(found => found.StartsWith("line ", StringComparison.Ordinal));
    }

    [Fact]
    public void TryLoad_ALimitWithoutTimeLimits_IsFound()
    {
        var text = FormSamples.Pack().Replace("\"timeLimits\": { \"2h\": { \"unit\": \"clock-hours\", \"amount\": 2 }, \"24h\": { \"unit\": \"clock-hours\", \"amount\": 24 } },\n", "", StringComparison.Ordinal);
        RulePack.TryLoad(Encoding.UTF8.GetBytes(text), out _, out var findings).Should().BeFalse();

        findings.Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.Code == "tables.no-limits" && finding.Path == "tables.limits.outputs.within" && finding.Position != null);
    }
}
