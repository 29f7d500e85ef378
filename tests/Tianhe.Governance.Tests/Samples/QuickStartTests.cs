using System.Text;

using QuickStart;

using Tianhe.Governance.Tests.Conventions;

namespace Tianhe.Governance.Tests.Samples;

public sealed class QuickStartTests
{
    private const string Folder = "samples/QuickStart";
    private const string Schema = "../../src/Tianhe.Governance/Rules/rule-pack.schema.json";

    private static readonly string Rules = Repository.Read($"{Folder}/rules.json");

    private static readonly Lazy<QuickStartRun> AsTheyStand = new(() => Run());

    public static TheoryData<string> Mistakes => [.. Mistake.All.Select(mistake => mistake.What.English)];

    [Fact]
    public void Rules_AreThoseOfTheBuiltInPackBehindTheirSchema() =>
        Rules.Should().Be(RulePack.BuiltIn("tianhe").ToJson().Insert(1, $"\n  \"$schema\": \"{Schema}\","));

    [Fact]
    public void Rules_SchemaOfTheFile_IsWhereItSays() => File.Exists(Path.Combine(Repository.PathOf(Folder), Schema)).Should().BeTrue();

    [Theory]
    [InlineData("en", "All 60 claims above hold.")]
    [InlineData("zh", "以上 60 项全部成立。")]
    public void Run_InEitherLanguage_EveryClaimHolds(string language, string end)
    {
        var run = Run("--lang", language);

        run.Should().BeEquivalentTo(new { Code = 0, Errors = "" });
        run.Output.TrimEnd().Should().EndWith(end).And.NotContain("✗");
    }

    [Fact]
    public void Run_InChinese_SaysLineByLineWhatItSaysInEnglish() => string.Concat(Marks(Run("--lang", "zh").Output)).Should().Be(string.Concat(Marks(AsTheyStand.Value.Output)));

    [Theory]
    [InlineData("✓ 24 of its values are illustrations without a published ground, and each is told")]
    [InlineData("✓ by the rules (scope subdistrict): 58,200 ÷ 60 = 970 required, 970 in office, as the article's 970")]
    [InlineData("✓ Due 9 Oct 2026 24:00 (Fri): 5 working days, counted from the next day, from 24 Sep 2026 09:30.")]
    [InlineData("        21 → 13     ★★★★★ five stars")]
    [InlineData("✓ Share of five stars (over all): 30 % of 44 graded is 13.2, rounded down to 13; 19 reached it, 13 keep it.")]
    [InlineData("✓ no room for branch-16, branch-17, branch-18, branch-19, branch-20, branch-21: four stars instead")]
    [InlineData("✓ branch-05: a total of 99.61 would be five stars; low satisfaction (0.55) leaves two stars at most")]
    [InlineData("✓ branch-09: no grade for want of satisfaction; a missing value is no zero")]
    [InlineData("  The grade of branch-16, a line for each step:")]
    [InlineData("✓ 5 mistakes made, 5 found; 6 problems listed at once (line:column path: message)")]
    public void Run_TheRulesAsTheyStand_ShowsThis(string line) => AsTheyStand.Value.Output.Split('\n').Should().Contain(line);

    [Fact]
    public void Run_ASmallerShare_GradesByIt()
    {
        var run = RunWith(Rules.Replace("\"share\": 0.3", "\"share\": 0.1", StringComparison.Ordinal));

        run.Code.Should().Be(0);
        run.Output.Should().Contain("10 % of 44 graded is 4.4, rounded down to 4; 19 reached it, 4 keep it").And.Contain("The grade of branch-06,");
    }

    [Fact]
    public void Run_AnotherQuota_SaysWhatNoLongerHolds()
    {
        var run = RunWith(Rules.Replace("\"per\": 60", "\"per\": 50", StringComparison.Ordinal));

        run.Code.Should().Be(1);
        run.Output.Should().Contain("✗ by the rules (scope subdistrict): 58,200 ÷ 50 = 1164 required");
    }

    [Fact]
    public void Run_OtherWeights_LeavesOutTheMistakeThatCannotBeMade()
    {
        var run = RunWith(Rules.Replace("\"weight\": 0.7", "\"weight\": 0.6", StringComparison.Ordinal).Replace("\"weight\": 0.3", "\"weight\": 0.4", StringComparison.Ordinal));

        run.Code.Should().Be(0);
        run.Output.Should().Contain("Left out: weights that are not 100 %.").And.Contain("✓ 4 mistakes made, 4 found");
    }

    [Fact]
    public void Run_ABrokenFile_ListsEveryProblemAndEndsWithOne()
    {
        var broken = Rules.Replace("\"effectiveFrom\": \"2026-01-01\"", "\"effectiveFrom\": \"soon\"", StringComparison.Ordinal).Replace("\"weight\": 0.7", "\"weight\": 0.8", StringComparison.Ordinal);

        RunWith(broken, Language.Chinese).Should().Be(new QuickStartRun(1, "", """
            7:20 effectiveFrom：此处是“soon”，应为日期，如 2026-09-24。
            316:16 schemes.branch-stars.parts：各部分权重之和为 110 %，应为 100 %。
            my-rules.json中有 2 个问题。
            另有 26 项提示，不妨碍使用。

            """));
    }

    [Fact]
    public void Run_RulesOfAnotherStreet_SaysWhatDoesNotFit()
    {
        var run = RunWith(Rules.Replace("[\"grid-worker\"]", "[\"warden\"]", StringComparison.Ordinal));

        run.Code.Should().Be(1);
        run.Errors.Should().StartWith("There is no error in my-rules.json itself, but it does not fit this street:").And.Contain("'warden'").And.Contain("my-rules.json has 1 problem(s).");
    }

    [Fact]
    public void Run_RulesOfNothing_SaysWhatIsNeeded()
    {
        var run = RunWith("""{ "format": 1, "id": "a", "version": "1", "name": { "zh": "甲", "en": "A" }, "effectiveFrom": "2026-01-01" }""");

        run.Code.Should().Be(1);
        run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(3).And.OnlyContain(line => line.EndsWith("which this program needs.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "There is no such file: no-such-rules.json\n")]
    [InlineData("zh", "没有这个文件：no-such-rules.json\n")]
    public void Run_AFileThatDoesNotExist_SaysSo(string language, string said) =>
        Run("--rules", "no-such-rules.json", "--lang", language).Should().Be(new QuickStartRun(1, "", said));

    [Theory]
    [InlineData("--lang")]
    [InlineData("--lang", "fr")]
    [InlineData("--lang", "en", "--lang", "en")]
    [InlineData("--rules")]
    [InlineData("rules.json")]
    public void Run_ACommandLineThatIsNotUnderstood_EndsWithTwo(params string[] arguments) =>
        Run(arguments).Should().Be(new QuickStartRun(2, "", "usage: QuickStart [--lang en|zh] [--rules <path>]\n"));

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Mistake_MadeAlone_IsFound(string what)
    {
        var mistake = Mistake.All.Single(mistake => mistake.What.English == what);
        RulePack.TryLoad(Encoding.UTF8.GetBytes(mistake.In(Rules)), out _, out var findings).Should().BeFalse();

        mistake.Fits(Rules).Should().BeTrue();
        findings.Should().Contain(finding => mistake.IsFoundBy(finding));
    }

    private static QuickStartRun Run(params string[] arguments) => QuickStartRun.Of((output, errors) => Tour.Run(arguments, output, errors));

    private static QuickStartRun RunWith(string rules, Language? language = null) =>
        QuickStartRun.Of((output, errors) => Tour.Run(new CommandLine(language ?? Language.English, "my-rules.json"), Encoding.UTF8.GetBytes(rules), output, errors));

    private static IEnumerable<char> Marks(string output) => output.Split('\n').Select(line => line.FirstOrDefault()).Select(first => "=✓✗ ".Contains(first, StringComparison.Ordinal) ? first : '.');
}
