using System.Text;

using NJsonSchema;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Tests.Conventions;
using Tianhe.Governance.Tests.Documents;

namespace Tianhe.Governance.Tests.Calendars;

public sealed class CalendarSchemaTests
{
    private static readonly string OfYears = CalendarYear.ToJson(WorkingCalendar.Load(FullCalendar.Utf8).Years.Skip(7)).Replace("{\n", "{ \"$schema\": \"x\",\n", StringComparison.Ordinal);

    [Fact]
    public async Task Schema_GoodFiles_Pass()
    {
        var schema = await JsonSchema.FromJsonAsync(CalendarSchema.Text, TestContext.Current.CancellationToken);

        schema.Validate(FullCalendar.Text).Should().BeEmpty();
        schema.Validate(WorkingCalendar.China.ToJson()).Should().BeEmpty();
        (await JsonSchema.FromJsonAsync(CalendarSchema.Years, TestContext.Current.CancellationToken)).Validate(CalendarYear.ToJson(WorkingCalendar.China.Years)).Should().BeEmpty();
    }

    /// <summary>The document breaks each rule that the schema has, one at a time; schema and reader refuse it both.</summary>
    [Fact]
    public async Task Schema_EachRule_RefusesWhatTheReaderRefuses()
    {
        var schema = await JsonSchema.FromJsonAsync(CalendarSchema.Text, TestContext.Current.CancellationToken);
        var mutations = SchemaMutations.Of(FullCalendar.Text, CalendarSchema.Text);

        mutations.Where(mutation => schema.Validate(mutation.Text).Count == 0).Select(mutation => $"passes the schema: {mutation.Rule}").ShouldBeNone();
        mutations.Where(mutation => !FullCalendar.Problems(mutation.Text).Any()).Select(mutation => $"passes the reader: {mutation.Rule}").ShouldBeNone();
        SchemaMutations.Rules(CalendarSchema.Text).Except(mutations.Select(mutation => mutation.Rule)).Select(rule => $"never broken: {rule}").ShouldBeNone();
    }

    [Fact]
    public void Schema_OfYears_RefusesWhatTheReaderRefuses() => SchemaMutations.Of(OfYears, CalendarSchema.Years)
        .Where(mutation => CalendarYear.TryLoad(Encoding.UTF8.GetBytes(mutation.Text), out _, out _)).Select(mutation => $"passes the reader: {mutation.Rule}").ShouldBeNone();

    [Fact]
    public void Text_IsTheFileOfThePackage() => Approval.OfFile("src/Tianhe.Governance/Calendars/calendar.schema.json", CalendarSchema.Text).Should().BeEmpty();

    [Fact]
    public void Years_IsTheFileOfThePackage() => Approval.OfFile("src/Tianhe.Governance/Calendars/calendar-years.schema.json", CalendarSchema.Years).Should().BeEmpty();

    [Fact]
    public void Reference_IsThePageOfTheDocs() => Approval.OfFile("docs/calendar-reference.md", $"""
        # Reference of a calendar

        日历文件的成员。Every member of a calendar, made from the description that also gives reader, writer and [schema](../src/Tianhe.Governance/Calendars/calendar.schema.json). A file of years has `format` and `years` alone ([schema](../src/Tianhe.Governance/Calendars/calendar-years.schema.json)). How to write one: [calendars](calendars.md).

        {CalendarShape.Document.Reference()}
        """).Should().BeEmpty();
}
