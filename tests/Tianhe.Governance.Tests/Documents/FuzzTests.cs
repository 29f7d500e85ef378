using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

using CsCheck;

using Tianhe.Governance.Documents;
using Tianhe.Governance.Tests.Rules;

namespace Tianhe.Governance.Tests.Documents;

/// <summary>Whatever is read, it ends soon, in little space, and without an exception.</summary>
public sealed partial class FuzzTests
{
    private const long MaxAllocated = 64L * 1024 * 1024;

    /// <summary>A second is the aim; a busy machine gets ten.</summary>
    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(10);

    private static readonly byte[] Valid = FullPack.Utf8;

    /// <summary>Rules of orders that are sound up to their steps.</summary>
    private const string Orders = "{\"format\":1,\"orders\":{\"calendar\":\"china\",\"categories\":[{\"id\":\"a\",\"name\":{\"zh\":\"a\",\"en\":\"b\"}}],\"returnReasons\":[{\"id\":\"a\",\"name\":{\"zh\":\"a\",\"en\":\"b\"}}],"
        + "\"handlerRoles\":[\"a\"],\"clockSkewTolerance\":0,\"workflow\":{\"id\":\"w\",\"name\":{\"zh\":\"a\",\"en\":\"b\"},\"stages\":[{\"id\":\"s\",\"kind\":\"intake\",\"name\":{\"zh\":\"a\",\"en\":\"b\"}}],"
        + "\"actions\":[{\"id\":\"submit\",\"name\":{\"zh\":\"a\",\"en\":\"b\"}},{\"id\":\"check\",\"name\":{\"zh\":\"a\",\"en\":\"b\"}}],\"transitions\":[";

    private const string LastStep = "{\"id\":\"last\",\"action\":\"submit\",\"to\":\"s\",\"by\":[{\"kind\":\"anyone\"}]}]}}}";

    private const string Scheme = "{\"format\":1,\"schemes\":[{\"id\":\"x\",\"name\":{\"zh\":\"a\",\"en\":\"b\"},\"fullMarks\":1,\"totalPlaces\":0,\"totalRounding\":\"down\",\"grades\":[{\"id\":\"g\",\"name\":{\"zh\":\"a\",\"en\":\"b\"},\"from\":0}],";

    private static readonly Gen<byte[]> Mutated = Fuzz.Mutated(Valid);

    [Fact]
    public void TryLoad_AnyBytes_EndsWithFindings() => Gen.Byte.Array[0, 200].Sample(bytes => { EndsWell(bytes); });

    [Fact]
    public void TryLoad_AnyJson_EndsWithAValueOrFindings() => Fuzz.Json.Sample(text => { EndsWell(Encoding.UTF8.GetBytes(text)); }, iter: 2_000);

    [Fact]
    public void TryLoad_AMutatedDocument_EndsWithAValueOrFindings() => Mutated.Sample(bytes => { EndsWell(bytes); }, iter: 1_000);

    [Fact]
    public void TryLoad_WhatLoads_IsWrittenAndLoadsAgain() => Mutated.Sample(
        bytes => !RulePack.TryLoad(bytes, out var pack, out _, FullPack.Registry) || RulePack.From(pack.Description, FullPack.Registry).Equals(pack), iter: 1_000);

    [Fact]
    public void TryParse_AgreesWithTheFramework() => Mutated.Sample(
        bytes => Document.TryParse(bytes, out _, out var problem) ? IsJson(bytes) : problem.Code is "documents.lone-surrogate" or "documents.not-utf8" || !IsJson(bytes), iter: 1_000);

    [Theory]
    [InlineData("[", "0,", "0]")]
    [InlineData("[", "[],", "0]")]
    [InlineData("", "[", "")]
    [InlineData("", "{\"a\":", "")]
    [InlineData("{", "\"\":0,", "\"\":0}")]
    [InlineData("{", "\"format\":1,", "\"id\":\"a\"}")]
    [InlineData("", "1", "")]
    [InlineData("{\"format\":", "9", "}")]
    [InlineData("{\"format\":0.", "0", "1}")]
    [InlineData("{\"format\":1e", "9", "}")]
    [InlineData("{\"id\":\"", "x", "\"}")]
    [InlineData("{\"id\":\"", "\\u4e2d", "\"}")]
    [InlineData("{\"", "网", "\":1}")]
    [InlineData("{\"id\":\"", "😀", "\"}")]
    [InlineData("", "\n", "x")]
    [InlineData("", "\r", "")]
    [InlineData("{\"schemes\":[", "{},", "{}]}")]
    [InlineData("{\"schemes\":[", "0,", "0]}")]
    [InlineData("{\"quotas\":[", "{\"role\":\"#\"},", "{}]}")]
    [InlineData("{\"timeLimits\":{", "\"#\":{},", "\"x\":0}}")]
    [InlineData("{\"timeLimits\":{", "\"x\":{},", "\"x\":0}}")]
    [InlineData("{\"illustrations\":[", "\"#\",", "\"id\"]}")]
    [InlineData("{\"illustrations\":[", "\"orders.workflow.transitions.#.by[0].role\",", "\"id\"]}")]
    [InlineData("{\"facts\":[", "{\"type\":\"truth\",\"name\":\"#\",\"title\":{\"zh\":\"a\",\"en\":\"b\"}},", "{}]}")]
    [InlineData("{\"facts\":[", "{\"type\":\"number\",\"scale\":0,\"minimum\":2,\"maximum\":1,\"name\":\"#\",\"title\":{\"zh\":\"a\",\"en\":\"b\"}},", "{\"type\":\"truth\",\"name\":\"last\",\"title\":{\"zh\":\"a\",\"en\":\"b\"}}]}")]
    [InlineData("{\"facts\":[", "{\"type\":\"truth\",\"name\":\"#\",\"title\":{\"zh\":\"a\",\"en\":\"b\"},\"from\":{\"use\":\"#\"}},", "{\"type\":\"truth\",\"name\":\"last\",\"title\":{\"zh\":\"a\",\"en\":\"b\"}}]}")]
    [InlineData("{\"facts\":[", "{\"type\":\"text\",\"texts\":[\"x\"],\"name\":\"#\",\"title\":{\"zh\":\"a\",\"en\":\"b\"},\"from\":{\"use\":\"named\",\"with\":{\"of\":\"#\"}}},", "{\"type\":\"truth\",\"name\":\"last\",\"title\":{\"zh\":\"a\",\"en\":\"b\"}}]}")]
    [InlineData("{\"citations\":{\"a\":{}},\"quotas\":[", "{\"citation\":\"a\"},", "{\"citation\":\"b\"}]}")]
    [InlineData(Orders, "{\"id\":\"#\",\"action\":\"submit\",\"to\":\"s\",\"by\":[{\"kind\":\"anyone\"}]},", LastStep)]
    [InlineData(Orders, "{\"id\":\"#\",\"action\":\"#\",\"to\":\"#\",\"by\":[{\"kind\":\"anyone\"}]},", LastStep)]
    [InlineData(Orders, "{\"id\":\"#\",\"from\":\"s\",\"action\":\"check\",\"to\":\"s\",\"by\":[{\"kind\":\"anyone\"}],\"guards\":[{\"fact\":\"order.returns\",\"is\":#}]},", LastStep)]
    [InlineData(Orders, "{\"id\":\"#\",\"action\":\"submit\",\"to\":\"s\",\"by\":[{\"kind\":\"anyone\"}],\"starts\":[\"x\"],\"guards\":[{\"fact\":\"#\",\"is\":#}]},", LastStep)]
    [InlineData(Orders + "{\"id\":\"x\",\"action\":\"submit\",\"to\":\"s\",\"by\":[{\"kind\":\"anyone\"}],\"guards\":[", "{\"fact\":\"order.returns\",\"atLeast\":#},", "{\"fact\":\"order.returns\",\"atLeast\":1}]}]}}}")]
    [InlineData(Orders + "{\"id\":\"x\",\"action\":\"submit\",\"to\":\"s\",\"by\":[{\"kind\":\"anyone\"}],\"guards\":[{\"fact\":\"order.returns\",\"in\":[", "#,", "1]}]}]}}}")]
    [InlineData("{\"format\":1,\"orders\":{\"workflow\":{\"stages\":[", "{\"id\":\"#\",\"kind\":\"intake\",\"name\":{\"zh\":\"#\",\"en\":\"#\"}},", "{}]}}}")]
    [InlineData("{\"format\":1,\"orders\":{\"urgencies\":[", "{\"id\":\"#\",\"name\":{\"zh\":\"a\",\"en\":\"b\"}},", "{}]}}")]
    [InlineData("{\"format\":1,\"duties\":{\"version\":\"1\",\"items\":[", "{\"id\":\"#\",\"name\":{\"zh\":\"a\",\"en\":\"b\"},\"kind\":\"assisting\"},", "{\"id\":\"x\",\"name\":{\"zh\":\"a\",\"en\":\"b\"},\"kind\":\"basic\"}]}}")]
    [InlineData(Scheme + "\"parts\":[", "{\"id\":\"#\",\"name\":{\"zh\":\"a\",\"en\":\"b\"},\"weight\":0.5,\"criteria\":[{\"marks\":\"#\"}]},", "{\"id\":\"x\",\"name\":{\"zh\":\"a\",\"en\":\"b\"},\"weight\":0.5,\"criteria\":[{\"marks\":\"x\"}]}]}]}")]
    [InlineData(Scheme + "\"parts\":[{\"id\":\"x\",\"name\":{\"zh\":\"a\",\"en\":\"b\"},\"weight\":1,\"criteria\":[", "{\"marks\":\"#\"},", "{\"marks\":\"x\"}]}]}]}")]
    [InlineData("{\"format\":1,\"schemes\":[", "{\"id\":\"#\",\"name\":{\"zh\":\"a\",\"en\":\"b\"},\"fullMarks\":1,\"totalPlaces\":0,\"totalRounding\":\"down\",\"grades\":[{\"id\":\"g\",\"name\":{\"zh\":\"a\",\"en\":\"b\"},\"from\":1}],\"parts\":[{\"id\":\"x\",\"name\":{\"zh\":\"a\",\"en\":\"b\"},\"weight\":1,\"criteria\":[{\"marks\":\"x\"}]}]},", "{}]}")]
    public void TryLoad_AMegabyteOfAnything_EndsInTimeAndSpace(string begin, string middle, string end)
    {
        var bytes = Fuzz.Repeated(begin, middle, end);
        RulePack.TryLoad(Valid, out _, out _, FullPack.Registry);

        var (time, allocated) = Effort.Of(() => EndsWell(bytes));

        allocated.Should().BeLessThan(MaxAllocated);
        time.Should().BeLessThan(MaxTime);
    }

    [Fact]
    public void Repeated_IsAMegabyte() => Fuzz.Repeated("[", "#,", "0]").Length.Should().BeInRange(Fuzz.Megabyte, Fuzz.Megabyte + 100);

    private static void EndsWell(byte[] bytes)
    {
        var isLoaded = RulePack.TryLoad(bytes, out var pack, out var findings, FullPack.Registry);
        var hasErrors = findings.Any(finding => finding.Severity == FindingSeverity.Error);
        (isLoaded, pack is not null, hasErrors, findings.All(IsSaid)).Should().Be((isLoaded, isLoaded, !isLoaded, true));
    }

    private static bool IsSaid(Finding finding) =>
        (finding.Position is { IsDefault: false } || finding.Code == "documents.too-large") && finding.Path.Length > 0 && !Placeholder().IsMatch(finding.Describe(Language.Chinese));

    private static bool IsJson(byte[] bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Placeholder();
}
