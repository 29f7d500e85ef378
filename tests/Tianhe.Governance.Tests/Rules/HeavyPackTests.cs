using System.Text;

namespace Tianhe.Governance.Tests.Rules;

/// <summary>Packs of up to a megabyte that are sound, or nearly so, and ask much of whoever checks them.</summary>
public sealed class HeavyPackTests
{
    private const long MaxAllocated = 64L * 1024 * 1024;

    private const string Name = "\"name\":{\"zh\":\"a\",\"en\":\"b\"}";

    /// <summary>A second is the aim; a busy machine gets ten.</summary>
    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(10);

    public static TheoryData<string, Func<string>, bool> Packs => new()
    {
        { "a path of 30,000 steps", () => Pack($"\"illustrations\":[\"{string.Join('.', Enumerable.Repeat("a", 30_000))}\"]"), false },
        { "a thousand deep paths", () => Pack($"\"illustrations\":[{Many(950, number => $"\"{number}.{string.Join('.', Enumerable.Repeat("abcdefghijklmno", 30))}\"")}]"), false },
        { "two steps of 60,000 values each", () => Pack(Orders(Step("even", Many(60_000, number => $"{number * 2}")), Step("odd", Many(60_000, number => $"{(number * 2) + 1}")))), true },
        { "32 steps of 3,500 values each", () => Pack(Orders([.. Enumerable.Range(0, 32).Select(step => Step($"step-{step}", Many(3_500, number => $"{(number * 32) + step}")))])), true },
        { "5,500 stages in a row", () => Pack(Row(Many(5_500, number => $"{{\"id\":\"s{number}\",\"kind\":\"working\",{Name}}}"), Many(5_500, number => Onward(number)))), true },
        { "5,500 stages in a row that leads nowhere", () => Pack(Row(Many(5_500, number => $"{{\"id\":\"s{number}\",\"kind\":\"working\",{Name}}}"), Many(5_499, number => Onward(number)))), false },
        { "200 long ids and a thousand unknown ones", () => Pack($"\"citations\":{{{Many(200, number => $"\"{Long('a', number)}\":{{\"issuer\":{{\"zh\":\"a\",\"en\":\"b\"}},\"title\":{{\"zh\":\"a\",\"en\":\"b\"}}}}")}}},\"quotas\":[{Many(1_001, number => Quota(number, Long('b', number)))}]"), false },
        { "50,000 options and 4,000 vetoes that name none", () => Pack($"\"facts\":[{Fact("t", $"\"type\":\"text\",\"texts\":[{Many(50_000, number => $"\"{number}\"")}]")},{Marks}],\"schemes\":[{Scheme("s", Many(4_000, number => Veto(number, "{\"fact\":\"t\",\"is\":\"zz\"}")))}]"), false },
        { "a chain of 2,500 produced facts under 1,200 schemes", () => Pack($"\"facts\":[{Marks},{Fact("f-0", "\"type\":\"number\",\"scale\":2,\"minimum\":0,\"maximum\":100")},{Many(2_500, number => Produced(number + 1))}],\"schemes\":[{Many(1_200, number => Scheme($"s-{number}", Veto(0, "{\"fact\":\"f-2500\",\"lessThan\":50}")))}]"), false },
        { "vetoes under fifty negations", () => Pack($"\"facts\":[{Fact("n", "\"type\":\"number\",\"scale\":0")},{Marks}],\"schemes\":[{Scheme("s", Many(70, number => Veto(number, $"{Repeat("{\"not\":", 50)}{{\"fact\":\"n\",\"in\":[{Many(2_000, value => $"{value * 2}")}]}}{Repeat("}", 50)}")))}]"), true },
        { "95,000 unknown arguments", () => Pack($"\"facts\":[{Fact("f", $"\"type\":\"truth\",\"from\":{{\"use\":\"always\",\"with\":{{{Many(95_000, number => $"\"{number}\":1")}}}}}")}]"), false },
        { "a thousand vetoes against their direction", () => Pack($"\"facts\":[{Fact("n", "\"type\":\"number\",\"scale\":0,\"direction\":\"more-is-better\"")},{Marks}],\"schemes\":[{Scheme("s", Many(1_001, number => Veto(number, $"{{\"fact\":\"n\",\"in\":[{Many(180, value => $"{value * 2}")}]}}")))}]"), false },
        { "guards of 7,000 alternatives", () => Pack(Orders(Guarded("one", Many(7_000, number => $"{{\"not\":{{\"allOf\":[{{\"fact\":\"order.returns\",\"is\":{number % 19}}},{{\"fact\":\"order.redos\",\"is\":{number / 19 % 19}}},{{\"fact\":\"order.redos-after-rating\",\"is\":{number / 361}}}]}}}}")))), false },
        { "60,000 escaped names", () => Pack($"\"facts\":[{Fact("n", "\"type\":\"number\",\"scale\":0")},{Marks}],\"schemes\":[{Scheme("s", Veto(0, $"{{{Many(60_000, number => $"\"\\u0066{number}\":1")},\"fact\":\"n\",\"is\":1}}"))}]"), false },
    };

    [Theory]
    [MemberData(nameof(Packs), DisableDiscoveryEnumeration = true)]
    public void TryLoad_AHeavyPack_EndsInTimeAndSpace(string what, Func<string> write, bool isSound)
    {
        var utf8 = Encoding.UTF8.GetBytes(write());
        RulePack.TryLoad(FullPack.Utf8, out _, out _, FullPack.Registry);
        utf8.Length.Should().BeLessThan(1_000_000, what);
        EquatableList<Finding> findings = [];

        var (isLoaded, time, allocated) = Effort.Of(() => RulePack.TryLoad(utf8, out _, out findings, FullPack.Registry));

        allocated.Should().BeLessThan(MaxAllocated, what);
        time.Should().BeLessThan(MaxTime, what);
        isLoaded.Should().Be(isSound, findings.Count == 0 ? what : findings[0].ToString());
    }

    [Fact]
    public void TryLoad_AThousandIllustrations_AreWarningsAndNoErrors()
    {
        var text = Pack($"\"facts\":[{Many(1_200, number => Fact($"f-{number}", "\"type\":\"truth\""))}],\"illustrations\":[{Many(1_200, number => $"\"facts.f-{number}\"")}]");

        RulePack.TryLoad(Encoding.UTF8.GetBytes(text), out _, out var findings).Should().BeTrue();

        findings.Should().HaveCount(1_001).And.OnlyContain(finding => finding.Severity == FindingSeverity.Warning);
        findings[^1].Code.Should().Be("rules.more-warnings");
    }

    private static string Marks => Fact("m", "\"type\":\"number\",\"scale\":0,\"minimum\":0,\"maximum\":100,\"direction\":\"more-is-better\"");

    private static string Pack(string sections) => $"{{\"format\":1,\"id\":\"heavy\",\"version\":\"1\",{Name},\"effectiveFrom\":\"2026-01-01\",{sections}}}";

    private static string Onward(int number) =>
        $"{{\"id\":\"t{number}\",\"from\":\"s{number}\",\"action\":\"check\",\"to\":\"{(number == 5_499 ? "e" : $"s{number + 1}")}\",\"by\":[{{\"kind\":\"anyone\"}}]}}";

    private static string Orders(params IEnumerable<string> steps) => Orders("", "s", steps);

    /// <summary>The orders of a row of stages, the first of which is s0.</summary>
    private static string Row(string stages, string steps) => Orders($"{stages},", "s0", [steps]);

    private static string Orders(string stages, string first, IEnumerable<string> steps) =>
        $"\"orders\":{{\"calendar\":\"china\",\"categories\":[{{\"id\":\"a\",{Name}}}],\"returnReasons\":[{{\"id\":\"a\",{Name}}}],\"handlerRoles\":[\"a\"],\"clockSkewTolerance\":0,"
        + $"\"workflow\":{{\"id\":\"w\",{Name},\"stages\":[{stages}{{\"id\":\"s\",\"kind\":\"intake\",{Name}}},{{\"id\":\"e\",\"kind\":\"closed\",{Name}}}],\"actions\":[{{\"id\":\"submit\",{Name}}},{{\"id\":\"check\",{Name}}}],"
        + $"\"transitions\":[{{\"id\":\"begin\",\"action\":\"submit\",\"to\":\"{first}\",\"by\":[{{\"kind\":\"anyone\"}}]}},{string.Join(',', steps)}]}}}}";

    private static string Step(string id, string values) =>
        $"{{\"id\":\"{id}\",\"from\":\"s\",\"action\":\"check\",\"to\":\"e\",\"by\":[{{\"kind\":\"anyone\"}}],\"guards\":[{{\"fact\":\"order.redos\",\"in\":[{values}]}}]}}";

    private static string Guarded(string id, string parts) =>
        $"{{\"id\":\"{id}\",\"from\":\"s\",\"action\":\"check\",\"to\":\"e\",\"by\":[{{\"kind\":\"anyone\"}}],\"guards\":[{{\"fact\":\"order.returns\",\"lessThan\":19}},{{\"fact\":\"order.redos\",\"lessThan\":19}},{{\"fact\":\"order.redos-after-rating\",\"lessThan\":19}},{{\"allOf\":[{parts}]}}]}}";

    private static string Fact(string name, string rest) => $"{{\"name\":\"{name}\",\"title\":{{\"zh\":\"a\",\"en\":\"b\"}},{rest}}}";

    private static string Produced(int number) =>
        Fact($"f-{number}", $"\"type\":\"number\",\"scale\":2,\"minimum\":0,\"maximum\":100,\"from\":{{\"use\":\"scaled\",\"with\":{{\"of\":\"f-{number - 1}\",\"by\":1,\"mode\":\"full\",\"isCapped\":true}}}}");

    private static string Scheme(string id, string vetoes) =>
        $"{{\"id\":\"{id}\",{Name},\"fullMarks\":100,\"totalPlaces\":0,\"totalRounding\":\"down\",\"parts\":[{{\"id\":\"p\",{Name},\"weight\":1,\"criteria\":[{{\"marks\":\"m\"}}]}}],"
        + $"\"grades\":[{{\"id\":\"g\",{Name},\"from\":50}},{{\"id\":\"h\",{Name},\"from\":0}}],\"vetoes\":[{vetoes}]}}";

    private static string Veto(int number, string condition) => $"{{\"id\":\"v-{number}\",{Name},\"condition\":{condition},\"effect\":{{\"capAt\":\"h\"}},\"whenUnknown\":\"no-grade\"}}";

    private static string Quota(int number, string citation) =>
        $"{{\"role\":\"r-{number}\",{Name},\"per\":1,\"basis\":{{\"zh\":\"a\",\"en\":\"b\"}},\"scope\":\"s\",\"rounding\":\"up\",\"citation\":\"{citation}\"}}";

    private static string Long(char letter, int number) => $"{new string(letter, 56)}{number:0000}";

    private static string Many(int count, Func<int, string> write) => string.Join(',', Enumerable.Range(0, count).Select(write));

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
