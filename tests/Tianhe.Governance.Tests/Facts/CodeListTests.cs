using System.Globalization;
using System.Text;

using CsCheck;

using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tests.Facts;

public sealed class CodeListTests
{
    private static readonly CodeList List = TypedFacts.Kinds;

    [Fact]
    public void Entries_StandBeforeThoseBelow_OtherwiseAsGiven() => List.Codes.Should().Equal("e", "a", "a/b", "a/b/c", "a/d");

    [Theory]
    [InlineData("a/b/c", "a", true)]
    [InlineData("a/b/c", "a/b/c", true)]
    [InlineData("a", "a/b", false)]
    [InlineData("e", "a", false)]
    [InlineData("a/d", "a/b", false)]
    public void IsUnder(string code, string ancestor, bool expected) => List.IsUnder(code, ancestor).Should().Be(expected);

    [Fact]
    public void Ancestors_FromTheNearestUp() => List.Ancestors("a/b/c").Select(entry => entry.Code).Should().Equal("a/b", "a");

    [Fact]
    public void Find_ACodeThatIsNotThere_IsNull() => (List.Find("a/b")!.Name.English, List.Find("x")).Should().Be(("B", null));

    [Fact]
    public void IsUnder_ACodeThatIsNotThere_Throws()
    {
        FluentActions.Invoking(() => List.IsUnder("x", "a")).Should().Throw<ArgumentException>().WithParameterName("code");
        FluentActions.Invoking(() => List.IsUnder("a", "x")).Should().Throw<ArgumentException>().WithParameterName("ancestor");
        FluentActions.Invoking(() => List.Ancestors("x")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Of_EveryProblem_IsListed() => Problems(Entry("a", "x"), Entry("a", null), Entry("b", "y")).Should().Equal(
        ("facts.duplicate-code", "entries.a"), ("facts.unknown-under", "entries.a.under"), ("facts.unknown-under", "entries.b.under"));

    [Fact]
    public void Of_CodesInACircle_AreShown()
    {
        var finding = Findings(Entry("a", "b"), Entry("b", "c"), Entry("c", "b"), Entry("d", null), Entry("e", "e")).Select(finding => (finding.Code, finding.Witness));
        finding.Should().Equal(("facts.code-cycle", "b → c → b"), ("facts.code-cycle", "e → e"));
    }

    [Theory]
    [InlineData(2, 3, "0")]
    [InlineData(20, 21, "0")]
    [InlineData(21, 21, "…")]
    [InlineData(50, 21, "…")]
    public void Of_ALongCircle_IsShownAsFarAsOneReads(int codes, int shown, string last)
    {
        var circle = Enumerable.Range(0, codes).Select(index => Entry(Code(index), Code((index + 1) % codes))).ToArray();
        var witness = Findings(circle).Should().ContainSingle().Which.Witness!.Split(" → ");
        (witness.Length, witness[0], witness[^1]).Should().Be((shown, "0", last));
    }

    [Fact]
    public void Of_EveryProblem_NamesTheList() => FluentActions.Invoking(() => CodeList.Of("kinds", "1", List.Name, []))
        .Should().Throw<InvalidDefinitionException>().WithMessage("The list of codes 'kinds' has 1 error(s):*");

    [Fact]
    public void Of_Nothing_IsRefused() => Problems().Should().Equal(("facts.no-codes", "entries"));

    [Theory]
    [InlineData(CodeList.MaxDepth, 0)]
    [InlineData(CodeList.MaxDepth + 1, 1)]
    [InlineData(CodeList.MaxDepth + 9, 1)]
    public void Of_TooDeep_IsToldOnce(int levels, int found) => Chain(levels, found).Should().Be(found);

    [Fact]
    public void Of_WrongArguments_Throw()
    {
        FluentActions.Invoking(() => CodeList.Of(default, "1", List.Name, [Entry("a", null)])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => CodeList.Of("l", " ", List.Name, [Entry("a", null)])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => CodeList.Of("l", "1", null!, [Entry("a", null)])).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Questions_WithoutACode_Throw()
    {
        FluentActions.Invoking(() => List.Find(null!)).Should().Throw<ArgumentNullException>().WithParameterName("code");
        FluentActions.Invoking(() => List.Ancestors(null!)).Should().Throw<ArgumentNullException>().WithParameterName("code");
        FluentActions.Invoking(() => List.IsUnder(null!, "a")).Should().Throw<ArgumentNullException>().WithParameterName("code");
        FluentActions.Invoking(() => List.IsUnder("a", null!)).Should().Throw<ArgumentNullException>().WithParameterName("ancestor");
        FluentActions.Invoking(() => List.Compare(null!)).Should().Throw<ArgumentNullException>().WithParameterName("older");
    }

    [Fact]
    public void Equality_IsOfEveryPart()
    {
        var list = Listed();

        list.Should().Be(Listed()).And.NotBeSameAs(Listed());
        list.GetHashCode().Should().Be(Listed().GetHashCode());
        new[]
        {
            Listed(id: "other"), Listed(version: "2"), Listed(name: "other"), Listed(issuer: null), Listed(issuer: "other"), Listed(code: "b"), null,
        }.Should().AllSatisfy(other => (list.Equals(other), list.Equals((object?)other)).Should().Be((false, false)));
        list.Equals((object)"kinds").Should().BeFalse();
    }

    /// <summary>Each entry stands below one before it or at the top, in a shuffled order.</summary>
    [Fact]
    public void IsUnder_EqualsWalkingUp() => Trees.Sample(entries =>
    {
        var list = CodeList.Of("l", "1", List.Name, entries.ToEquatableList());
        var above = entries.ToDictionary(entry => entry.Code, entry => entry.Under);
        return entries.All(entry => list.Ancestors(entry.Code).Select(one => one.Code).SequenceEqual(Up(entry.Under, above)))
            && entries.All(entry => entries.All(other => list.IsUnder(entry.Code, other.Code) == Up(entry.Code, above).Contains(other.Code)));
    });

    [Fact]
    public void Under_IsMetByTheCodeAndAllBelow() => Trees.Sample(entries =>
    {
        var list = CodeList.Of("l", "1", List.Name, entries.ToEquatableList());
        var catalogue = FactCatalogue.Of([FactDeclaration.ForCode("k", List.Name, list)]);
        return list.Codes.All(code => Condition.Under("k", entries[0].Code).Evaluate(FactSheet.Bind(catalogue, [("k", code)])).Outcome
            == (list.IsUnder(code, entries[0].Code) ? ConditionOutcome.Met : ConditionOutcome.NotMet));
    });

    [Fact]
    public void Under_OfATextDeclaredByItself_IsRefused() => FluentActions.Invoking(() => Condition.Under("category", "lift").Evaluate(SampleFacts.Sheet()))
        .Should().Throw<InvalidDefinitionException>().Which.Findings.Should().ContainSingle().Which.Describe(Language.English)
        .Should().Be("The values of the fact 'category' are no codes of a list, so that none is under another.");

    [Fact]
    public void Under_ACodeThatIsNotThere_IsRefused() => FluentActions.Invoking(() => Condition.Under("k", "x").Evaluate(TypedFacts.Sheet([])))
        .Should().Throw<InvalidDefinitionException>().Which.Findings.Should().ContainSingle().Which.Code.Should().Be("facts.unknown-text");

    [Fact]
    public void Under_Describe_NamesTheCode() =>
        (Condition.Under("k", "a/b").Describe(TypedFacts.Catalogue, Language.Chinese), Condition.Under("k", "a/b").Describe(TypedFacts.Catalogue, Language.English))
        .Should().Be(("K属于 a/b（B）", "K is under a/b (B)"));

    [Fact]
    public void Under_Describe_ACodeThatIsNotThere_HasNoName() =>
        (Condition.Under("k", "x").Describe(TypedFacts.Catalogue, Language.Chinese), Condition.Under("k", "x").Describe(TypedFacts.Catalogue, Language.English))
        .Should().Be(("K属于 x", "K is under x"));

    [Fact]
    public void Compare_TellsWhatChanged()
    {
        var newer = CodeList.Of("kinds", "2027", List.Name,
            [Entry("a", null), Entry("a/b", null), Entry("a/b/c", "a/b"), new() { Code = "a/d", Name = BilingualText.Same("D!"), Under = "a" }, Entry("f", "a")]);
        var older = CodeList.Of("kinds", "2026", List.Name, [Entry("e", null), Entry("a", null), Entry("a/b", "a"), Entry("a/b/c", "a/b"), Entry("a/d", "a")]);

        var changes = newer.Compare(older);
        changes.Added.Select(entry => entry.Code).Should().Equal("f");
        changes.Removed.Select(entry => entry.Code).Should().Equal("e");
        changes.Renamed.Select(change => (change.Code, change.After.Name.English)).Should().Equal(("a/d", "D!"));
        changes.Moved.Select(change => (change.Code, change.Before.Under, change.After.Under)).Should().Equal(("a/b", "a", null));
        (changes.IsEmpty, newer.Compare(newer).IsEmpty).Should().Be((false, true));
    }

    [Fact]
    public void Read_OfWhatWasWritten_IsTheList()
    {
        var text = CodeListShape.Shape.Write(List).Print();
        CodeListShape.Shape.TryRead(new(Document.Parse(Encoding.UTF8.GetBytes(text))), 0, out var read).Should().BeTrue();
        read.Should().Be(List);
    }

    [Theory]
    [InlineData("""[{ "id": "kinds", "version": "1", "name": { "zh": "类", "en": "kinds" }, "entries": [{ "code": "a", "name": { "zh": "甲", "en": "A" } }] }]""")]
    [InlineData("""{ "kinds": { "id": "kinds", "version": "1", "name": { "zh": "类", "en": "kinds" }, "entries": [{ "code": "a", "name": { "zh": "甲", "en": "A" } }] } }""")]
    public void Read_OfAFact_FindsTheListByItsId(string lists)
    {
        var json = $$"""{ "codeLists": {{lists}}, "facts": [{ "name": "k", "type": "code", "title": { "zh": "类", "en": "kind" }, "list": "kinds" }] }""";
        var document = Document.Parse(Encoding.UTF8.GetBytes(json));
        var reading = new Reading(document);
        FactDeclarationShape.List.TryRead(reading, document.Find(0, "facts"u8), out var facts).Should().BeTrue();
        facts[0].Codes!.Codes.Should().Equal("a");
    }

    [Fact]
    public void Read_OfAFact_NoSuchList_IsRefused()
    {
        var document = Document.Parse("""{ "codeLists": [{ "id": "kind" }], "facts": [{ "name": "k", "type": "code", "title": { "zh": "类", "en": "kind" }, "list": "kinds" }] }"""u8.ToArray());
        var reading = new Reading(document);
        FactDeclarationShape.List.TryRead(reading, document.Find(0, "facts"u8), out _).Should().BeFalse();
        reading.Problems.Should().ContainSingle().Which.Finding.Describe(Language.English).Should().Contain("kind");
    }

    [Fact]
    public void Of_AHundredThousandCodes_TakesNoTime()
    {
        EquatableList<CodeEntry> entries = [.. Enumerable.Range(0, 100_000).Select(index => Entry(Code(index), index < 10 ? null : Code(index / 10)))];

        var (outcome, time, _) = Effort.Of(() =>
        {
            var catalogue = FactCatalogue.Of([FactDeclaration.ForCode("k", List.Name, CodeList.Of("l", "1", List.Name, entries))]);
            return Condition.Under("k", Code(7)).Evaluate(FactSheet.Bind(catalogue, [("k", Code(70_123))])).Outcome;
        });

        outcome.Should().Be(ConditionOutcome.Met);
        time.Should().BeLessThan(TimeSpan.FromSeconds(3));
    }

    private static Gen<CodeEntry[]> Trees { get; } = Gen.Int[0, 1_000].Array[1, 12]
        .Select(draws => draws.Select((draw, index) => Entry(Code(index), draw % (index + 1) == index ? null : Code(draw % (index + 1)))).ToArray()).SelectMany(Gen.Shuffle);

    private static int Chain(int levels, int found)
    {
        CodeEntry[] entries = [.. Enumerable.Range(0, levels).Select(level => Entry(Code(level), level == 0 ? null : Code(level - 1)))];
        return found == 0 ? CodeList.Of("l", "1", List.Name, entries.ToEquatableList()).Entries.Count - levels : Problems(entries).Count(problem => problem.Code == "facts.codes-too-deep");
    }

    private static IEnumerable<string> Up(string? code, Dictionary<string, string?> above)
    {
        for (; code is not null; code = above[code])
        {
            yield return code;
        }
    }

    private static CodeList Listed(string id = "kinds", string version = "1", string name = "kinds", string? issuer = "office", string code = "a") => CodeList.Of(
        id, version, BilingualText.Same(name), [Entry(code, null)], issuer is null ? null : new(BilingualText.Same(issuer), BilingualText.Same("notice")));

    private static string Code(int index) => index.ToString(CultureInfo.InvariantCulture);

    private static CodeEntry Entry(string code, string? under) => new() { Code = code, Name = BilingualText.Same($"N{code}"), Under = under };

    private static IEnumerable<(string Code, string Path)> Problems(params CodeEntry[] entries) => Findings(entries).Select(finding => (finding.Code, finding.Path));

    private static EquatableList<Finding> Findings(params CodeEntry[] entries) =>
        FluentActions.Invoking(() => CodeList.Of("l", "1", List.Name, entries.ToEquatableList())).Should().Throw<InvalidDefinitionException>().Which.Findings;
}
