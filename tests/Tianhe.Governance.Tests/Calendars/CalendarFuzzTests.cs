using System.Text;

using CsCheck;

using Tianhe.Governance.Calendars;
using Tianhe.Governance.Tests.Documents;

namespace Tianhe.Governance.Tests.Calendars;

/// <summary>Whatever is read as a calendar, it ends soon, in little space, and without an exception.</summary>
public sealed class CalendarFuzzTests
{
    private const long MaxAllocated = 64L * 1024 * 1024;
    private const string Begin = "{\"format\":1,\"revision\":\"r\",\"zone\":\"Asia/Shanghai\",";

    /// <summary>A second is the aim; a busy machine gets ten.</summary>
    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(10);

    private static readonly Gen<byte[]> Mutated = Fuzz.Mutated(FullCalendar.Utf8);

    [Fact]
    public void TryLoad_AnyJson_EndsWithAValueOrFindings() => Fuzz.Json.Sample(text => { EndsWell(Encoding.UTF8.GetBytes(text)); }, iter: 500);

    [Fact]
    public void TryLoad_WhatLoads_IsWrittenAndLoadsAgain() => Mutated.Sample(
        bytes =>
        {
            EndsWell(bytes);
            return !WorkingCalendar.TryLoad(bytes, out var calendar, out _) || WorkingCalendar.Load(Encoding.UTF8.GetBytes(calendar.ToJson())).Equals(calendar);
        },
        iter: 500);

    [Fact]
    public void TryLoad_AMutatedFileOfYears_EndsWithAValueOrFindings() => Fuzz.Mutated(Encoding.UTF8.GetBytes(CalendarYear.ToJson(WorkingCalendar.China.Years[0])))
        .Sample(bytes => CalendarYear.TryLoad(bytes, out var years, out var findings) ? years.Count > 0 && findings.Count == 0 : findings.Count > 0, iter: 500);

    [Theory]
    [InlineData(Begin + "\"years\":[", "{\"year\":2027,\"days\":[]},", "{}]}")]
    [InlineData(Begin + "\"years\":[", "{\"year\":#,\"days\":[]},", "{}]}")]
    [InlineData(Begin + "\"years\":[{\"year\":2027,\"days\":[", "{\"date\":\"2027-01-01\",\"day\":\"off\",\"name\":\"#\"},", "{}]}]}")]
    [InlineData(Begin + "\"years\":[{\"year\":2027,\"days\":[", "{\"date\":\"2029-01-01\"},", "{}]}]}")]
    [InlineData(Begin + "\"years\":[{\"year\":2027,\"days\":[],\"days\":[", "{\"date\":\"2029-01-01\"},", "{}]}]}")]
    [InlineData(Begin + "\"base\":\"", "china", "\"}")]
    public void TryLoad_AMegabyteOfAnything_EndsInTimeAndSpace(string begin, string middle, string end) => EndsInTimeAndSpace(Fuzz.Repeated(begin, middle, end), EndsWell);

    /// <summary>Few bytes cover three centuries, and a pack may list calendars.</summary>
    [Fact]
    public void TryLoad_APackOfManyCalendarsOfThreeCenturies_EndsInTimeAndSpace()
    {
        var years = string.Join(',', Enumerable.Range(1900, 300).Select(year => $"{{\"year\":{year},\"days\":[]}}"));

        EndsInTimeAndSpace(Fuzz.Repeated("{\"format\":1,\"calendars\":{", $"\"#\":{{\"revision\":\"#\",\"zone\":\"Asia/Shanghai\",\"years\":[{years}]}},", "\"z\":{}}}"), bytes =>
        {
            RulePack.TryLoad(bytes, out _, out var findings).Should().BeFalse();
            findings.Should().Contain(finding => finding.Code == "documents.too-many-entries");
        });
    }

    private static void EndsInTimeAndSpace(byte[] bytes, Action<byte[]> read)
    {
        WorkingCalendar.TryLoad(FullCalendar.Utf8, out _, out _);

        var (time, allocated) = Effort.Of(() => read(bytes));

        allocated.Should().BeLessThan(MaxAllocated);
        time.Should().BeLessThan(MaxTime);
    }

    private static void EndsWell(byte[] bytes)
    {
        var isLoaded = WorkingCalendar.TryLoad(bytes, out var calendar, out var findings);
        (isLoaded, calendar is not null, findings.Count <= 1_001, findings.All(finding => finding.Position is { IsDefault: false } && finding.Path.Length > 0)).Should().Be((findings.Count == 0, isLoaded, true, true));
    }
}
