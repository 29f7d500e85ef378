using System.Text;

using CsCheck;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Documents;
using Tianhe.Governance.Tests.Documents;

namespace Tianhe.Governance.Tests.Calendars;

public sealed class WorkingHoursShapeTests
{
    private const string Seasonal =
        """{ "windows": ["08:30-12:00", "13:30-17:30"], "weekdays": [{ "day": "friday", "windows": ["08:30-12:00"] }], "makeUpDays": "friday", "seasons": [{ "from": "06-01", "to": "09-30", "windows": ["08:00-12:00", "15:00-18:00"], "daysOff": ["09:00-10:00"] }, { "from": "12-20", "to": "02-29", "windows": ["09:30-12:00", "13:00-16:30"], "weekdays": [{ "day": "monday", "windows": [] }] }] }""";

    public static TheoryData<string> Written => [Seasonal, """{ "windows": ["22:00-06:00"], "daysOff": ["18:00-24:00"] }"""];

    [Theory]
    [MemberData(nameof(Written))]
    public void Write_OfWhatWasRead_IsTheSame(string json) => WorkingHoursShape.Shape.Write(Read(json).Hours!).Flat().Should().Be(json);

    [Fact]
    public void Read_IsTheHours() => Read(Seasonal).Hours.Should().Be(Office.Seasonal);

    [Theory]
    [InlineData("""{ }""", "documents.missing-member")]
    [InlineData("""{ "windows": "09:00-12:00" }""", "documents.wrong-kind")]
    [InlineData("""{ "windows": ["9:00-12:00"] }""", "documents.wrong-text")]
    [InlineData("""{ "windows": ["09:00-12:00"], "makeUpDays": "sunday" }""", "documents.unknown-word")]
    [InlineData("""{ "windows": ["09:00-12:00"], "seasons": [{ "from": "02-30", "to": "03-01", "windows": [] }] }""", "documents.wrong-text")]
    [InlineData("""{ "windows": ["09:00-12:00", "11:00-13:00"] }""", "calendars.overlapping-windows")]
    public void Read_WhatIsWrong_IsFound(string json, string code) => Read(json).Problems.Should().ContainSingle().Which.Should().Be(code);

    [Fact]
    public void Read_DocumentsThatNobodyWouldWrite_NeverThrows() => Gen.OneOf(Fuzz.Mutated(Encoding.UTF8.GetBytes(Seasonal)), Fuzz.Json.Select(Encoding.UTF8.GetBytes)).Sample(bytes =>
    {
        try
        {
            Read(Document.Parse(bytes));
        }
        catch (InvalidDefinitionException)
        {
            // no JSON at all
        }
    });

    [Theory]
    [InlineData("""{ "windows": [""", "\"09:00-12:00\",", "\"13:00-14:00\"] }")]
    [InlineData("""{ "windows": ["09:00-12:00"], "seasons": [""", """{ "from": "06-01", "to": "05-31", "windows": [] },""", """{ "from": "06-02", "to": "05-31", "windows": [] }] }""")]
    [InlineData("""{ "windows": ["09:00-12:00"], "weekdays": [""", """{ "day": "monday", "windows": ["09:00-12:00", "10:00-11:00"] },""", """{ "day": "monday", "windows": [] }] }""")]
    public void Read_AMegabyteOfMistakes_EndsWithinASecond(string begin, string middle, string end)
    {
        var bytes = Fuzz.Repeated(begin, middle, end);

        var (read, time, _) = Effort.Of(() => Read(Document.Parse(bytes)));

        read.Problems.Count.Should().BeInRange(1, 1001);
        time.Should().BeLessThan(TimeSpan.FromSeconds(1));
    }

    private static (WorkingHours? Hours, List<string> Problems) Read(string json) => Read(Document.Parse(Encoding.UTF8.GetBytes(json)));

    private static (WorkingHours? Hours, List<string> Problems) Read(Document document)
    {
        var reading = new Reading(document);
        return WorkingHoursShape.Shape.TryRead(reading, 0, out var hours) ? (hours, []) : (null, [.. reading.Problems.Select(problem => problem.Finding.Code)]);
    }
}
