using System.Text;

using CsCheck;

using Tianhe.Governance.Tests.Documents;

namespace Tianhe.Governance.Tests.Structure;

/// <summary>Whatever is read as a street, it ends soon, in little space, and without an exception.</summary>
public sealed class JurisdictionFuzzTests
{
    private const long MaxAllocated = 64L * 1024 * 1024;
    private const string Ladder = "{\"format\":1,\"ladder\":{\"tiers\":[{\"id\":\"a\",\"name\":{\"zh\":\"a\",\"en\":\"b\"},\"holds\":[\"b\"]},{\"id\":\"b\",\"name\":{\"zh\":\"a\",\"en\":\"b\"}}]},";
    private const string Nodes = Ladder + "\"nodes\":[{\"id\":\"r\",\"tier\":\"a\",\"name\":\"n\"}],\"since\":\"2026-01-01\",";

    /// <summary>A second is the aim; a busy machine gets ten.</summary>
    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(10);

    private static readonly Gen<byte[]> Mutated = Fuzz.Mutated(FullPlace.Utf8);

    [Fact]
    public void TryLoad_AnyBytes_EndsWithFindings() => Gen.Byte.Array[0, 200].Sample(bytes => { EndsWell(bytes); });

    [Fact]
    public void TryLoad_AnyJson_EndsWithAValueOrFindings() => Fuzz.Json.Sample(text => { EndsWell(Encoding.UTF8.GetBytes(text)); }, iter: 1_000);

    [Fact]
    public void TryLoad_AMutatedDocument_EndsWithAValueOrFindings() => Mutated.Sample(bytes => { EndsWell(bytes); }, iter: 1_000);

    [Fact]
    public void TryLoad_WhatLoads_IsWrittenAndLoadsAgain() => Mutated.Sample(
        bytes => !Jurisdiction.TryLoad(bytes, out var place, out _) || Jurisdiction.Load(Encoding.UTF8.GetBytes(place.ToJson())).ToJson() == place.ToJson(), iter: 1_000);

    [Theory]
    [InlineData("{\"nodes\":[", "{},", "{}]}")]
    [InlineData(Ladder + "\"nodes\":[", "{\"id\":\"#\",\"tier\":\"b\",\"name\":\"n\",\"parent\":\"r\"},", "{\"id\":\"r\",\"tier\":\"a\",\"name\":\"n\"}]}")]
    [InlineData(Ladder + "\"nodes\":[", "{\"id\":\"#\",\"tier\":\"b\",\"name\":\"n\",\"parent\":\"#\"},", "{\"id\":\"r\",\"tier\":\"a\",\"name\":\"n\"}]}")]
    [InlineData(Ladder + "\"nodes\":[", "{\"id\":\"x\",\"tier\":\"a\",\"name\":\"\"},", "{\"id\":\"r\",\"tier\":\"a\",\"name\":\"n\"}]}")]
    [InlineData("{\"format\":1,\"nodes\":[],\"ladder\":{\"tiers\":[", "{\"id\":\"#\",\"name\":{\"zh\":\"a\",\"en\":\"b\"},\"holds\":[\"#\"]},", "{\"id\":\"z\",\"name\":{\"zh\":\"a\",\"en\":\"b\"}}]}}")]
    [InlineData(Nodes + "\"appointments\":[", "{\"person\":\"#\",\"role\":\"#\",\"node\":\"#\",\"from\":\"2026-01-01\"},", "{}]}")]
    [InlineData(Nodes + "\"appointments\":[", "{\"person\":\"#\",\"role\":\"#\",\"node\":\"r\",\"from\":\"2026-01-01\"},", "{\"person\":\"p\",\"role\":\"r\",\"node\":\"r\",\"from\":\"2026-01-01\"}]}")]
    [InlineData(Nodes + "\"aliases\":[", "{\"text\":\"路#号\",\"kind\":\"road\",\"node\":\"#\"},", "{\"text\":\"t\",\"kind\":\"road\",\"node\":\"r\"}]}")]
    [InlineData(Nodes + "\"aliases\":[", "{\"text\":\"路\",\"kind\":\"road\",\"node\":\"r\"},", "{\"text\":\"t\",\"kind\":\"road\",\"node\":\"r\"}]}")]
    [InlineData(Nodes + "\"changes\":[", "{\"on\":\"2026-02-01\",\"rename\":\"#\",\"name\":\"n\"},", "{\"on\":\"2026-02-01\",\"rename\":\"r\",\"name\":\"n\"}]}")]
    [InlineData(Nodes + "\"changes\":[", "{\"on\":\"2026-02-01\",\"found\":{\"id\":\"#\",\"tier\":\"b\",\"name\":\"n\",\"parent\":\"r\"}},", "{\"on\":\"2026-02-01\",\"rename\":\"r\",\"name\":\"n\"}]}")]
    [InlineData(Nodes + "\"changes\":[", "{\"on\":\"2026-02-01\",\"merge\":[\"#\",\"x\"],\"into\":{\"id\":\"#\",\"tier\":\"b\",\"name\":\"n\",\"parent\":\"r\"}},", "{\"on\":\"2026-02-01\",\"rename\":\"r\",\"name\":\"n\"}]}")]
    [InlineData(Nodes + "\"zones\":[", "{\"id\":\"#\",\"name\":\"n\",\"covers\":[\"#\"],\"network\":\"#\"},", "{\"id\":\"z\",\"name\":\"n\"}]}")]
    [InlineData(Nodes + "\"facilities\":[", "{\"id\":\"#\",\"name\":\"n\",\"kind\":\"#\",\"node\":\"r\",\"within\":\"#\"},", "{\"id\":\"z\",\"name\":\"n\",\"kind\":\"k\",\"node\":\"r\"}]}")]
    [InlineData(Nodes + "\"party\":{\"levels\":[{\"id\":\"l\",\"name\":{\"zh\":\"a\",\"en\":\"b\"},\"covers\":\"a\"}],\"bodies\":[", "{\"id\":\"#\",\"level\":\"l\",\"form\":\"branch\",\"name\":\"n\",\"covers\":[\"#\",\"#\"]},", "{\"id\":\"z\",\"level\":\"l\",\"form\":\"branch\",\"name\":\"n\"}]}}")]
    public void TryLoad_AMegabyteOfAnything_EndsInTimeAndSpace(string begin, string middle, string end)
    {
        var bytes = Fuzz.Repeated(begin, middle, end);
        Jurisdiction.TryLoad(FullPlace.Utf8, out _, out _);

        var (time, allocated) = Effort.Of(() => EndsWell(bytes));

        allocated.Should().BeLessThan(MaxAllocated);
        time.Should().BeLessThan(MaxTime);
    }

    private static void EndsWell(byte[] bytes)
    {
        var isLoaded = Jurisdiction.TryLoad(bytes, out var place, out var findings);
        var hasErrors = findings.Any(finding => finding.Severity == FindingSeverity.Error);
        (isLoaded, place is not null, hasErrors, findings.Count <= 1_001, findings.All(finding => finding.Position is { IsDefault: false } && finding.Path.Length > 0)).Should().Be((isLoaded, isLoaded, !isLoaded, true, true));
    }
}
