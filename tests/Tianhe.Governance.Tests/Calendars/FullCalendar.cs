using System.Text;

using Tianhe.Governance.Calendars;

namespace Tianhe.Governance.Tests.Calendars;

/// <summary>A calendar with every member that one may have; illustration only.</summary>
internal static class FullCalendar
{
    public const string Text = """
        {
          "$schema": "calendar.schema.json",
          "format": 1,
          "revision": "office.1",
          "zone": "Asia/Shanghai",
          "base": "china",
          "unknownYears": "assume",
          "years": [
            {
              "year": 2027,
              "revision": 2,
              "notice": {
                "issuer": { "zh": "甲", "en": "A" }, "title": { "zh": "乙", "en": "B" }, "number": "甲〔2026〕1号", "article": "第一条",
                "inForceFrom": "2027-01-01", "inForceTo": "2027-12-31", "note": { "zh": "示意", "en": "an illustration" }
              },
              "days": [
                { "date": "2026-12-31", "day": "off", "name": "元旦" },
                { "date": "2027-01-09", "day": "work", "name": "元旦" }
              ]
            },
            { "year": 2028, "days": [] }
          ],
          "hours": {
            "windows": ["09:00-12:00", "13:00-17:00"], "makeUpDays": "friday", "daysOff": ["09:00-10:00"], "weekdays": [{ "day": "friday", "windows": ["09:00-12:00"] }],
            "seasons": [{ "from": "06-01", "to": "09-30", "windows": ["08:30-12:00"], "weekdays": [{ "day": "monday", "windows": ["10:00-12:00"] }], "daysOff": ["10:00-11:00"] }]
          }
        }
        """;

    public static byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(Text);

    /// <summary>Position, path and code of each problem of a text.</summary>
    public static IEnumerable<string> Problems(string text)
    {
        WorkingCalendar.TryLoad(Encoding.UTF8.GetBytes(text), out _, out var findings);
        return findings.Select(finding => $"{finding.Position?.Line}:{finding.Position?.Column} {finding.Path}: {finding.Code}");
    }

    /// <summary>The text with one piece in the place of another, which must be there.</summary>
    public static string With(string good, string bad)
    {
        Text.Should().Contain(good);
        return Text.Replace(good, bad, StringComparison.Ordinal);
    }
}
