using System.Text;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Tests.Documents;

/// <summary>Every problem at once, each with its place and what would be accepted.</summary>
public sealed class ReadingTests
{
    [Theory]
    [InlineData("[]", "1:1 (document): Found a list; expected an object (sample).")]
    [InlineData("{ \"format\": 1 }", "1:1 id: The member 'id' is missing; expected an id of 1 to 128 characters without control characters and without white space at its ends.")]
    [InlineData("{ \"id\": \"a\" }", "1:1 format: The member 'format' is missing; expected 1.")]
    [InlineData("{ \"format\": 2, \"id\": \"a\" }", "1:13 format: The number 2 is out of range; expected 1.")]
    [InlineData("{ \"format\": 1,\n  \"id\": \" a\" }", "2:9 id: Found ' a'; expected an id of 1 to 128 characters without control characters and without white space at its ends.")]
    [InlineData("{ \"format\": 1, \"id\": 7 }", "1:22 id: Found a number; expected an id of 1 to 128 characters without control characters and without white space at its ends.")]
    [InlineData("{ \"format\": 1, \"id\": \"a\", \"conut\": 1 }", "1:27 conut: There is no member 'conut' here. Accepted would be: count.")]
    [InlineData("{ \"format\": 1, \"id\": \"a\", \"x\": 1 }", "1:27 x: There is no member 'x' here. Accepted would be: $schema, format, id, count, rate, isOpen, notes, parts.")]
    [InlineData("{ \"format\": 1, \"id\": \"a\", \"i\\u0064\": \"b\" }", "1:27 id: The member 'id' is written more than once. Keep one.")]
    [InlineData("{ \"format\": 1, \"id\": \"a\", \"count\": 11 }", "1:36 count: The number 11 is out of range; expected a whole number from 0 to 10.")]
    [InlineData("{ \"format\": 1, \"id\": \"a\", \"count\": -1 }", "1:36 count: The number -1 is out of range; expected a whole number from 0 to 10.")]
    [InlineData("{ \"format\": 1, \"id\": \"a\", \"count\": 1.5 }", "1:36 count: The number 1.5 has too many decimal places; expected a whole number from 0 to 10.")]
    [InlineData("{ \"format\": 1, \"id\": \"a\", \"count\": null }", "1:36 count: Found null (leave the member out instead); expected a whole number from 0 to 10.")]
    [InlineData("{ \"format\": 1, \"id\": \"a\", \"rate\": 0.995 }", "1:35 rate: The number 0.995 has too many decimal places; expected a number of at most 2 decimal place(s) from 0 to 1.")]
    [InlineData("{ \"format\": 1, \"id\": \"a\", \"isOpen\": \"true\" }", "1:37 isOpen: Found a text; expected true or false.")]
    [InlineData("{ \"format\": 1, \"id\": \"a\", \"notes\": { \"k\": \" \" } }", "1:43 notes.k: Found ' '; expected a text that is not blank.")]
    [InlineData("{ \"format\": 1, \"id\": \"a\", \"notes\": { \"k\": \"v\", \"k\": \"w\" } }", "1:48 notes.k: The member 'k' is written more than once. Keep one.")]
    [InlineData("{ \"format\": 1, \"id\": \"a\", \"notes\": { \"\": \"v\" } }", "1:38 notes: Found ''; expected an id of 1 to 128 characters without control characters and without white space at its ends.")]
    [InlineData("{ \"format\": 1, \"id\": \"a\", \"parts\": [{ \"id\": \"p\" }, { \"id\": \"p\" }] }", "1:52 parts.p: 'p' is in the list more than once. Keep one, or give one of them another id.")]
    [InlineData("{ \"format\": 1, \"id\": \"a\", \"parts\": [{}] }", "1:37 parts[0].id: The member 'id' is missing; expected a text that is not blank.")]
    public void TryLoad_OneProblem_IsSaidWithItsPlace(string text, string problem) => Samples.Problems(Samples.Shape, text).Should().Equal(problem);

    [Fact]
    public void TryLoad_SeveralProblems_AreListedInTheOrderOfTheText() =>
        Samples.Problems(Samples.Shape, "{\n \"count\": 99,\n \"rate\": {},\n \"parts\": [3, { \"ID\": \"x\" }]\n}").Select(problem => problem.Split(": ")[0]).Should().Equal(
            "1:1 format", "1:1 id", "2:11 count", "3:10 rate", "4:12 parts[0]", "4:15 parts[1].id", "4:17 parts[1].ID");

    [Fact]
    public void TryLoad_MembersLeftOut_HaveTheirDefaults()
    {
        Samples.Shape.TryLoad("""{ "id": "a", "format": 1, "$schema": "x" }"""u8, out var value, out var findings).Should().BeTrue();

        findings.Should().BeEmpty();
        value.Should().Be(new Samples.Sample("a", 3, null, false, [], []));
    }

    [Fact]
    public void Load_WithProblems_ThrowsThemAll() =>
        FluentActions.Invoking(() => Samples.Shape.Load("""{ "count": "x" }"""u8)).Should().Throw<InvalidDefinitionException>()
            .WithMessage("The document (sample) has 3 error(s):*Error at count (line 1, column 12): documents.wrong-kind: Found a text; expected a whole number from 0 to 10.");

    [Fact]
    public void Load_OfWhatWasWritten_IsTheSame()
    {
        var sample = new Samples.Sample("编号", 4, 0.25m, true, [new("一", "“\"\\\n\u0001😀")], [new("p.q"), new("r")]);

        Samples.Shape.Load(Samples.Shape.Write(sample)).Should().Be(sample);
    }

    [Fact]
    public void Write_ADefault_IsLeftOut() =>
        Encoding.UTF8.GetString(Samples.Shape.Write(new("网格", 3, null, false, [], []))).Should().Be("{\n  \"format\": 1,\n  \"id\": \"网格\"\n}\n");

    [Fact]
    public void TryLoad_MoreThanAThousandProblems_ListsAThousandAndSaysSo()
    {
        Samples.Shape.TryLoad(Encoding.UTF8.GetBytes($$"""{"parts":[{{string.Join(',', Enumerable.Repeat("0", 2_000))}}]}"""), out _, out var findings);

        findings.Should().HaveCount(ProblemList.Most + 1);
        findings[^1].Describe(Language.English).Should().Be("There are more than 1000 problems; the others are not listed.");
    }

    [Fact]
    public void TryLoad_ALongText_IsShownInPart() =>
        Samples.Problems(Samples.Shape, $$"""{ "format": 1, "id": "{{new string('x', 200)}}" }""").Single().Should().Contain($"Found '{new string('x', Shown.MaxLength)}…'");

    [Theory]
    [InlineData("parts.p.id", 3, 18)]
    [InlineData("parts.p.more", 3, 10)]
    [InlineData("parts[0].id", 2, 12)]
    [InlineData("parts.q", 2, 12)]
    [InlineData("notes.a.b", 4, 21)]
    [InlineData("unknown", 1, 1)]
    [InlineData("(document)", 1, 1)]
    public void Place_APath_LeadsToItsNodeOrToTheNearestAbove(string path, int line, int column)
    {
        var document = Document.Parse("{ \"format\": 1, \"id\": \"a\",\n  \"parts\": [\n         { \"id\": \"p\" }],\n  \"notes\": { \"a.b\": \"v\" } }"u8);

        Samples.Shape.Place(document, [DocumentFindings.Error(DocumentFindings.NoCase, path)]).Should().ContainSingle().Which.Position.Should().Be(new TextPosition(line, column));
    }

    [Theory]
    [InlineData("stagse", "stages")]
    [InlineData("STAGES", "stages")]
    [InlineData("stag", "stages")]
    [InlineData("zzz", "stages", "actions")]
    public void NearestNames_AreThoseWithinAThird_ElseAll(string written, params string[] expected) =>
        NearestNames.Of(written, ["stages", "actions"]).Select(name => name.English).Should().Equal(expected);

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("a", "", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ab", "ba", 1)]
    [InlineData("abc", "ABC", 0)]
    public void NearestNames_Distance(string one, string other, int distance) => NearestNames.Distance(one, other).Should().Be(distance);
}
