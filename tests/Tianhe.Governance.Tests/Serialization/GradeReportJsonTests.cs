using System.Text.Json;
using System.Text.Json.Nodes;

using CsCheck;

using Tianhe.Governance.Facts;
using Tianhe.Governance.Grading;
using Tianhe.Governance.Tests.Facts;
using Tianhe.Governance.Tests.Grading;

namespace Tianhe.Governance.Tests.Serialization;

/// <summary>A report is read by the scheme that made it, and comes out as it is written.</summary>
public sealed class GradeReportJsonTests
{
    private static readonly Gen<FactValue> Marks = Gen.Frequency((8, Gen.Int[0, 10_000].Select(number => (FactValue)(number / 100m))), (1, Gen.Const(FactValue.Missing)), (1, Gen.Const(FactValue.NotApplicable)));

    private static readonly Gen<FactSheet> Sheets = Gen.Select(Marks, Marks, Marks, Gen.Int[0, 100].Select(percent => (FactValue)(percent / 100m)), Stars.Sheet);

    [Fact]
    public void Report_OfAnySheet_IsReadBack() => Sheets.Sample(sheet =>
    {
        var report = Stored.Scheme.Grade(sheet);
        var read = Json.Reread(report);
        read.Should().Be(report);
        (read.Explanation, read.Vetoes, read.Unknown, read.Total?.ToString()).Should().Be((report.Explanation, report.Vetoes, report.Unknown, report.Total?.ToString()));
    });

    [Fact]
    public void Population_OfAnySheets_IsReadBack() => Sheets.Array[0, 12].Sample(sheets =>
    {
        var population = Stored.Scheme.GradeAll(sheets.Select((sheet, index) => new GradingSubject($"b-{index}", sheet)));
        var read = Json.Reread(population);
        read.Should().Be(population);
        read.ToString().Should().Be(population.ToString());
    }, iter: 100);

    [Fact]
    public void Population_PerGroup_IsReadBack()
    {
        var scheme = Stars.With(Stars.Options with { Scope = PopulationScope.PerGroup, Version = "groups" });
        var options = Json.Host(new(), GovernanceJson.ResolverFor(new() { Schemes = [scheme, Stored.Scheme] }));
        var population = scheme.GradeAll(Stars.Branches(99, 98, 97, 96).Select((subject, index) => subject with { Group = index < 2 ? "east" : "west" }));

        JsonSerializer.Deserialize<PopulationReport>(JsonSerializer.Serialize(population, options), options).Should().Be(population);
    }

    [Fact]
    public void Report_OfAnotherTypeOfFact_IsReadBack()
    {
        var facts = FactCatalogue.Of(
        [
            FactDeclaration.ForNumber("visits", new("走访得分", "visits"), scale: 1) with { Minimum = 0, Maximum = 100, Direction = FactDirection.MoreIsBetter },
            FactDeclaration.ForTruth("incident", new("安全事故", "incident")) with { Direction = FactDirection.MoreIsWorse },
        ]);
        var scheme = GradingScheme.From(new()
        {
            Id = "property",
            Version = "1",
            Name = new("考核", "assessment"),
            Facts = facts,
            FullMarks = 100,
            TotalPlaces = 1,
            TotalRounding = NumberRounding.HalfUp,
            Parts = [new() { Id = "daily", Name = new("日常", "daily work"), Weight = 1, Criteria = [Criterion.Marked("visits")] }],
            Grades = [new("red", new("红榜", "red list"), 90), new("black", new("黑榜", "black list"), 0)],
            Vetoes = [new() { Id = "incident", Name = new("安全事故", "incident"), Condition = Condition.Is("incident", true), Effect = VetoEffect.CapAt("black"), WhenUnknown = WhenUnknown.Applies }],
        });
        var options = Json.Host(new(), GovernanceJson.ResolverFor(new() { Schemes = [scheme] }));
        var report = scheme.Grade(FactSheet.Bind(facts, [("visits", 95.5m), ("incident", true)]));

        JsonSerializer.Deserialize<GradeReport>(JsonSerializer.Serialize(report, options), options).Should().Be(report);
        JsonSerializer.Serialize(report, options).Should().Contain("\"facts\":{\"visits\":95.5,\"incident\":true}");
    }

    [Fact]
    public void Report_OfAProducedFact_IsProducedAgain()
    {
        var satisfaction = Stars.Description.Facts.Declarations[^1] with { From = new("rate", new("part", "attended"), new("whole", "due"), new("most", 1)) };
        var scheme = GradingScheme.From(Stars.Description with
        {
            Facts = FactCatalogue.Of([.. Stars.Description.Facts.Declarations.SkipLast(1), satisfaction, SampleProducers.Attended, SampleProducers.Due], SampleProducers.Registry),
        });
        var options = Json.Host(new(), GovernanceJson.ResolverFor(new() { Schemes = [scheme] }));
        var report = scheme.Grade(FactSheet.Bind(scheme.Description.Facts, [("base", 95), ("penalty", 0), (ZouchengStars.Review, 95), ("attended", 34), ("due", 43)]));

        var json = JsonSerializer.Serialize(report, options);

        json.Should().Contain("\"facts\":{\"base\":95,\"penalty\":0,\"stars.review\":95,\"attended\":34,\"due\":43}");
        JsonSerializer.Deserialize<GradeReport>(json, options).Should().Be(report);
        JsonSerializer.Deserialize<GradeReport>(json, options)!.Explanation.Should().Be(report.Explanation);
    }

    [Fact]
    public void Report_ShuffledAndGrown_IsTheSame() => Gen.Int.Sample(seed =>
        Json.Read<GradeReport>(Json.Edit(Stored.Report, report =>
        {
            var facts = report["facts"]!.DeepClone();
            var grown = JsonNode.Parse(Meddling.ShuffleAndGrow(report.ToJsonString(), seed))!.AsObject();
            report.AsObject().Clear();
            grown.ToList().ForEach(member => report[member.Key] = member.Key == "facts" ? facts : member.Value?.DeepClone());
        })).Should().Be(Stored.Report), iter: 20);

    [Fact]
    public void Total_KeepsItsPlaces() => Json.Write(Stored.Report).Should().Contain("\"total\":88.40,\"exactTotal\":88.40,");

    [Fact]
    public void Scheme_NotAtHand_IsNamed()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = GovernanceJson.Resolver };

        FluentActions.Invoking(() => JsonSerializer.Deserialize<GradeReport>(Json.Write(Stored.Report), options)).Should().Throw<JsonException>()
            .WithMessage("*Error at scheme (line 1, column 22): grading.scheme-not-at-hand: The scheme 'zoucheng-stars stored-1' is not at hand. Known are: none.*");
        JsonSerializer.Serialize(Stored.Report, options).Should().Be(Json.Write(Stored.Report), "writing asks for no scheme");
    }

    [Theory]
    [InlineData("grade", "\"five-star\"", "Error at grade ", "Written is five-star, and the scheme 'zoucheng-stars' of version 'stored-1' gives four-star")]
    [InlineData("grade", null, "Error at grade ", "Written is none")]
    [InlineData("total", "88.41", "Error at total ", "Written is 88.41")]
    [InlineData("exactTotal", "88.399", "Error at exactTotal ", "gives 88.40")]
    [InlineData("facts", "{\"base\":92}", "Error at grade ", "gives none")]
    [InlineData("facts", "{\"bse\":92}", "Error at facts.bse (line 1, ", "facts.unknown-fact")]
    [InlineData("facts", "{\"base\":92.001}", "Error at facts.base (line 1, ", "facts.too-precise")]
    [InlineData("facts", "{\"base\":\"92\"}", "Error at facts.base (line 1, ", "facts.wrong-type")]
    [InlineData("facts", "{\"base\":{\"state\":\"lost\"}}", "Error at facts.base.state (line 1, ", "Accepted would be: missing, not-applicable.")]
    [InlineData("facts", "{\"base\":null}", "Error at facts.base (line 1, ", "Found null")]
    [InlineData("scheme", "7", "Error at scheme ", "Found a number")]
    [InlineData("scheme", "{\"id\":\"zoucheng-stars\"}", "Error at scheme.version ", "is missing")]
    [InlineData("format", "2", "Error at format ", "expected 1")]
    public void Report_ThatComesOutOtherwise_IsRefused(string member, string? json, string path, string problem) =>
        Json.Refused<GradeReport>(Json.Edit(Stored.Report, report => report[member] = json is null ? null : JsonNode.Parse(json))).Should().Contain(path).And.Contain(problem);

    [Fact]
    public void Report_WithoutItsScheme_IsRefused() =>
        Json.Refused<GradeReport>(Json.Edit(Stored.Report, report => report.AsObject().Remove("scheme"))).Should().Contain("The member 'scheme' is missing");

    [Fact]
    public void Report_WithoutAGrade_IsReadBack() => Json.Reread(Stored.WithoutGrade).Should().Be(Stored.WithoutGrade);

    [Fact]
    public void Scheme_ChangedUnderTheSameVersion_IsFoundOut()
    {
        var changed = Stars.With(Stars.Options with { TieBreaks = [ZouchengStars.Review], Version = "stored-1", Floor = 91 });
        var options = Json.Host(new(), GovernanceJson.ResolverFor(new() { Schemes = [changed] }));

        FluentActions.Invoking(() => JsonSerializer.Deserialize<GradeReport>(Json.Write(Stored.Report), options)).Should().Throw<JsonException>().WithMessage("*grading.other-result*");
    }

    [Theory]
    [InlineData("limit", "2", "Error at subjects.b-01.report.population[0].quota.limit ")]
    [InlineData("grade", "\"two-star\"", "Error at subjects.b-01.report.population[0].quota.grade ")]
    [InlineData("counted", "50", "Error at subjects.b-01.report.population[0].quota.limit ")]
    public void Quota_ThatComesOutOtherwise_IsRefused(string member, string json, string path) =>
        Json.Refused<PopulationReport>(Json.Edit(Stored.Population, population => population["subjects"]![0]!["report"]!["population"]![0]!["quota"]![member] = JsonNode.Parse(json))).Should().Contain(path);

    [Fact]
    public void Step_ThatComesOutOtherwise_IsRefused() =>
        Json.Refused<PopulationReport>(Json.Edit(Stored.Population, population => population["subjects"]![0]!["report"]!["population"]![0]!["isDisplaced"] = !Displaced(population)))
            .Should().Contain("Error at subjects.b-01.report.population (line 1, ").And.Contain("grading.other-result");

    [Fact]
    public void Step_OfASubjectWithoutAGrade_IsRefused() =>
        Json.Refused<GradeReport>(Json.Edit(Stored.WithoutGrade, report => report["population"] = JsonNode.Parse(Json.Write(Stored.Population))!["subjects"]![0]!["report"]!["population"]!.DeepClone()))
            .Should().Contain("gives none");

    [Fact]
    public void Subjects_InAnotherOrder_AreTheSamePopulation() =>
        Json.Read<PopulationReport>(Json.Edit(Stored.Population, population => population["subjects"] = new JsonArray([.. population["subjects"]!.AsArray().Reverse().Select(subject => subject!.DeepClone())])))
            .Should().Be(Stored.Population);

    [Fact]
    public void Subject_WrittenTwice_IsRefused() =>
        Json.Refused<PopulationReport>(Json.Edit(Stored.Population, population => population["subjects"]!.AsArray().Add(population["subjects"]![0]!.DeepClone()))).Should().Contain("'b-01' is in the list more than once.");

    [Fact]
    public void Population_WithASubjectOfAnotherScheme_IsRefused()
    {
        var other = Stars.With(Stars.Options with { Version = "other-1" });
        var options = Json.Host(new(), GovernanceJson.ResolverFor(new() { Schemes = [Stored.Scheme, other] }));
        var json = Json.Edit(Stored.Population, population => population["subjects"]![3]!["report"] = JsonNode.Parse(JsonSerializer.Serialize(other.Grade(Stars.Sheet(40, 0, 40, 1)), options)));

        FluentActions.Invoking(() => JsonSerializer.Deserialize<PopulationReport>(json, options)).Should().Throw<JsonException>()
            .WithMessage("*Error at subjects *grading.other-result*zoucheng-stars other-1*");
    }

    [Fact]
    public void Population_WithoutTheQuotasOfItsSubjects_IsRefused() =>
        Json.Refused<PopulationReport>(Json.Edit(Stored.Population, population => population["quotas"] = new JsonArray())).Should().Contain("Error at quotas ").And.Contain("grading.quotas-differ");

    [Fact]
    public void Fact_OfAReportInIndentedText_IsFoundWhereItStands()
    {
        var lines = JsonSerializer.Serialize(Stored.Report, Json.Indented).Replace("\"base\": 92", "\"bse\": 92", StringComparison.Ordinal).Split('\n');
        var line = Array.FindIndex(lines, text => text.Contains("\"bse\"", StringComparison.Ordinal)) + 1;

        FluentActions.Invoking(() => JsonSerializer.Deserialize<GradeReport>(string.Join('\n', lines), Json.Options)).Should().Throw<JsonException>()
            .WithMessage($"*facts.bse (line {line}, column {lines[line - 1].IndexOf(':', StringComparison.Ordinal) + 3})*facts.unknown-fact*");
    }

    [Fact]
    public void Producer_ThatFailsWhileAReportIsRead_IsTheCause()
    {
        var isBroken = false;
        var rate = SampleProducers.Rate with { Produce = with => isBroken ? throw new DivideByZeroException("broken") : 1 };
        var registry = FactRegistry.Empty.With(rate);
        var satisfaction = Stars.Description.Facts.Declarations[^1] with { From = new("rate", new("part", "attended"), new("whole", "due"), new("most", 1)) };
        var scheme = GradingScheme.From(Stars.Description with
        {
            Facts = FactCatalogue.Of([.. Stars.Description.Facts.Declarations.SkipLast(1), satisfaction, SampleProducers.Attended, SampleProducers.Due], registry),
        });
        var options = Json.Host(new(), GovernanceJson.ResolverFor(new() { Schemes = [scheme] }));
        var json = JsonSerializer.Serialize(scheme.Grade(FactSheet.Bind(scheme.Description.Facts, [("attended", 34), ("due", 43)])), options);
        isBroken = true;

        FluentActions.Invoking(() => JsonSerializer.Deserialize<GradeReport>(json, options)).Should().Throw<JsonException>()
            .WithInnerException<RuleException>().WithInnerException<DivideByZeroException>();
    }

    [Fact]
    public void Number_OfAllTheDigitsThatFit_IsReadBack()
    {
        EquatableList<FactValue> values = [decimal.MaxValue, decimal.MinValue, 10m / 3, 0.0000000000000000000000000001m];

        Json.Reread(values).Should().Equal(values);
    }

    [Fact]
    public void ResolverFor_TwoSchemesOfOneVersion_IsAProgrammersError()
    {
        var other = Stars.With(Stars.Options with { Version = "stored-1" });
        var equal = Stars.With(Stars.Options with { TieBreaks = [ZouchengStars.Review], Version = "stored-1" });

        FluentActions.Invoking(() => GovernanceJson.ResolverFor(new() { Schemes = [Stored.Scheme, other] })).Should().Throw<ArgumentException>().WithMessage("*'zoucheng-stars stored-1'*");
        FluentActions.Invoking(() => GovernanceJson.ResolverFor(new() { Schemes = [Stored.Scheme, equal] })).Should().NotThrow();
        FluentActions.Invoking(() => new GovernanceJsonOptions { Schemes = [null!] }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Fact_OfEveryState_IsReadBack()
    {
        EquatableList<FactValue> values = [1.50m, "甲", "", true, FactValue.Missing, FactValue.NotApplicable];

        Json.Write(values).Should().Be("""[1.50,"甲","",true,{"state":"missing"},{"state":"not-applicable"}]""");
        Json.Reread(values).Should().Equal(values);
        Json.Reread(values)[0].ToString().Should().Be("1.50");
    }

    private static bool Displaced(JsonNode population) => population["subjects"]![0]!["report"]!["population"]![0]!["isDisplaced"]!.GetValue<bool>();
}
