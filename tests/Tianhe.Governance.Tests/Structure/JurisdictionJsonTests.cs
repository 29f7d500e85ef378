using System.Text;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure;

/// <summary>A street as one file.</summary>
public sealed class JurisdictionJsonTests
{
    [Fact]
    public void Load_AFullFile_HasEveryPart()
    {
        var place = FullPlace.Place;

        place.Tree["g1"].Households.Should().Be(300);
        place.Party!["b"].Covers.Should().Equal("g1", "g2");
        place.HoldsRole("p-2", "steward", "g2", new(2026, 1, 31)).Should().BeTrue();
        place.Definition.Changes.Select(change => change.GetType()).Should().Equal(
            typeof(FoundNode), typeof(RenameNode), typeof(RecodeNode), typeof(RestateNode), typeof(TransferNode), typeof(SplitNode), typeof(MergeNodes), typeof(AbolishNode));
    }

    [Fact]
    public void ToJson_LoadsAsTheSame() =>
        Jurisdiction.Load(Encoding.UTF8.GetBytes(FullPlace.Place.ToJson())).ToJson().Should().Be(FullPlace.Place.ToJson());

    [Fact]
    public void ToJson_OfASmallStreet_LeavesOutWhatIsEmpty() =>
        Jurisdiction.From(new() { Tree = GovernanceTree.From(TierLadder.Tianhe, [new() { Id = "s", Tier = "subdistrict", Name = "甲街道" }]) }).ToJson()
            .Should().StartWith("{\n  \"format\": 1,\n  \"ladder\"").And.EndWith("\"nodes\": [{ \"id\": \"s\", \"tier\": \"subdistrict\", \"name\": \"甲街道\" }]\n}\n");

    [Theory]
    [InlineData("\"tier\": \"grid\", \"name\": \"二网格\", \"parent\": \"s\"", "\"tier\": \"grid\", \"name\": \"二网格\", \"parent\": \"t\"", "line 19, column 60 nodes.g2.parent: 二网格 (g2) names the parent 't'")]
    [InlineData("\"holds\": [\"grid\"]", "\"holds\": [\"gird\"]", "ladder.tiers.street.holds.gird: The tier 'gird' is not in the ladder")]
    [InlineData("\"parent\": \"w\"", "\"parent\": \"v\"", "party.bodies.b.parent: 乙支部 (b) names the parent 'v'")]
    [InlineData("\"covers\": \"street\"", "\"covers\": \"road\"", "party.levels.top.covers: The tier 'road' is not in the ladder")]
    [InlineData("\"covers\": [\"g1\", \"g2\"] }", "\"covers\": [\"g1\", \"g7\"] }", "party.bodies.b.covers: The tree has no node 'g7'")]
    [InlineData("\"expectedAt\": [\"grid\"]", "\"expectedAt\": [\"gird\"]", "roles.steward.expectedAt: The tier 'gird' is not in the ladder")]
    [InlineData("\"id\": \"top\"", "\"id\": \"low\"", "party.levels.low: The tier id 'low' is used more than once")]
    [InlineData("{ \"person\": \"p-2\", \"role\": \"steward\"", "{ \"person\": \"p-2\", \"role\": \"stewart\"", "appointments.p-2.stewart.g2: The role 'stewart' is not defined")]
    [InlineData("\"from\": \"2026-01-01\", \"to\": \"2026-12-31\", \"sentBy\": \"o\" },", "\"from\": \"2026-01-01\", \"to\": \"2025-12-31\", \"sentBy\": \"o\" },", "appointments.p-1.steward.g1: The term ends on 31 Dec 2025, before it begins on 1 Jan 2026.")]
    [InlineData("\"abolish\": \"g3\"", "\"abolished\": \"g3\"", "changes[7]: One of these members is needed here")]
    [InlineData("\"kind\": \"estate\"", "\"kind\": \"house\"", "aliases.和美小区.g1.kind: The word 'house' is not known.")]
    [InlineData("\"citation\": \"decree\", \"abolish\"", "\"citation\": \"degree\", \"abolish\"", "changes.2026-02-08.abolish.g3.citation: There is no 'degree' in citations. Accepted would be: decree.")]
    public void TryLoad_AMistake_IsFoundByPlaceAndPath(string good, string bad, string problem) =>
        FullPlace.Problems(FullPlace.With(good, bad)).Should().Contain(found => found.Contains(problem, StringComparison.Ordinal) && found.StartsWith("line ", StringComparison.Ordinal));

    [Fact]
    public void TryLoad_VeryManyMistakes_SaysOnceThatThereAreMore()
    {
        var many = string.Concat(Enumerable.Repeat("{ \"person\": \"p\", \"role\": \"mayor\", \"node\": \"g1\", \"from\": \"2026-01-01\" },", 1_500));
        var problems = FullPlace.Findings(FullPlace.Text.Replace("\"appointments\": [", $"\"appointments\": [{many}", StringComparison.Ordinal));
        problems.Should().HaveCount(1_001);
        problems.Should().ContainSingle(problem => problem.Code == "documents.too-many-problems").Which.Should().Be(problems[^1]);
    }

    [Fact]
    public void TryLoad_MistakesInEverySection_AreAllListedInTheOrderOfTheText()
    {
        string[][] mistakes =
        [
            ["\"holds\": [\"grid\"]", "\"holds\": [1]"], ["\"households\": 200", "\"households\": \"200\""], ["\"parent\": \"w\"", "\"parent\": \"v\""], ["\"expectedAt\": [\"grid\"]", "\"expectedAt\": \"grid\""],
            ["\"from\": \"2026-03-01\"", "\"from\": \"1 Mar 2026\""], ["\"count\": 2", "\"count\": 0"], ["\"kind\": \"estate\"", "\"kind\": \"house\""],
        ];

        var problems = FullPlace.Findings(mistakes.Aggregate(FullPlace.Text, (text, mistake) => text.Replace(mistake[0], mistake[1], StringComparison.Ordinal)));

        problems.Select(problem => problem.Path).Should().Equal(
            "ladder.tiers.street.holds[0]", "nodes.g2.households", "party.bodies.b.parent", "roles.steward.expectedAt", "leaves.p-1.from", "delegations.p-1.p-2.from", "headcounts.steward.g2.count", "aliases.和美小区.g1.kind");
        problems.Select(problem => (problem.Position!.Value.Line, problem.Position.Value.Column)).Should().BeInAscendingOrder();
    }

    [Fact]
    public void TryLoad_RolesThatCannotBeRead_AreToldAndNothingThatFollowsFromThem() =>
        FullPlace.Findings(FullPlace.With("\"roles\": [{ \"id\": \"steward\"", "\"roles\": [{ \"ids\": \"steward\"")).Select(problem => problem.Path)
            .Should().Equal("roles[0].id", "roles[0].ids");

    [Theory]
    [InlineData("\"households\": 200", "\"households\": \"200\"", "nodes.g2.households")]
    [InlineData("\"name\": \"二网格\", \"parent\": \"s\"", "\"name\": \"二网格\", \"parent\": \"t\"", "nodes.g2.parent")]
    [InlineData("\"facilityKinds\": [{ \"id\"", "\"facilityKinds\": [{ \"ids\"", "facilityKinds[0].id, facilityKinds[0].ids")]
    [InlineData("\"since\": \"2026-01-01\"", "\"since\": \"soon\"", "since")]
    [InlineData("\"networks\": [{ \"id\"", "\"networks\": [{ \"ids\"", "networks[0].id, networks[0].ids")]
    public void TryLoad_ASectionThatCannotBeRead_HidesNothingOfTheOthers(string good, string bad, string paths)
    {
        var text = FullPlace.With(good, bad)
            .Replace("\"person\": \"p-2\", \"role\": \"steward\"", "\"person\": \"p-2\", \"role\": \"stewart\"", StringComparison.Ordinal)
            .Replace("{ \"person\": \"p-1\", \"from\": \"2026-03-01\"", "{ \"person\": \"p-1\", \"from\": \"2026-04-01\"", StringComparison.Ordinal);

        FullPlace.Findings(text).Select(finding => finding.Path).Should().BeEquivalentTo([.. paths.Split(", "), "appointments.p-2.stewart.g2", "leaves.p-1"]);
    }

    [Fact]
    public void TryLoad_AFaultOfSyntax_IsToldAlone() =>
        FullPlace.Findings(FullPlace.With("\"format\": 1,", "\"format\": 1")).Select(problem => problem.Code).Should().Equal("documents.syntax");

    [Fact]
    public void Load_AMistake_ThrowsWithEveryProblem() =>
        FluentActions.Invoking(() => Jurisdiction.Load("{}"u8)).Should().Throw<InvalidDefinitionException>()
            .Which.Findings.Select(finding => finding.Path).Should().Equal("format", "ladder", "nodes");

    [Fact]
    public void TryLoad_WhatLoads_HasNoError()
    {
        Jurisdiction.TryLoad(FullPlace.Utf8, out var place, out var findings).Should().BeTrue();

        findings.Should().NotContain(finding => finding.Severity == FindingSeverity.Error);
        place!.Findings.Should().Equal(findings);
    }

    [Fact]
    public void ToJson_OfListsThatNameANodeTwice_Loads()
    {
        var place = Jurisdiction.From(FullPlace.Place.Definition with { Zones = [new() { Id = "z", Name = "东片", Covers = ["g1", "g1"] }], Roles = [new("steward", new("楼长", "steward")) { ExpectedAt = ["grid", "grid"] }] });

        Jurisdiction.Load(Encoding.UTF8.GetBytes(place.ToJson())).ToJson().Should().Be(place.ToJson());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" a")]
    [InlineData("a\n")]
    public void Citations_AnIdThatIsNone_IsRefused(string id) =>
        FluentActions.Invoking(() => FullPlace.Place.Definition with { Citations = [new(id, FullPlace.Place.Definition.Citations[0].Value)] }).Should().Throw<ArgumentException>();

    [Fact]
    public void Citations_AnIdTwice_IsRefused() =>
        FluentActions.Invoking(() => FullPlace.Place.Definition with { Citations = [FullPlace.Place.Definition.Citations[0], FullPlace.Place.Definition.Citations[0]] })
            .Should().Throw<ArgumentException>().WithMessage("*'decree'*");

    [Fact]
    public void Names_HalfOfACharacter_AreRefused()
    {
        var half = "网" + (char)0xd83d;
        Action[] makings =
        [
            () => _ = new NodeRecord { Id = "a", Tier = "t", Name = half },
            () => _ = new NodeRecord { Id = "a", Tier = "t", Name = "n", Code = half },
            () => _ = new RecodeNode { On = new(2026, 1, 1), Node = "a", Code = half },
            () => _ = new PartyBody { Id = "a", Level = "l", Form = PartyForm.Branch, Name = half },
        ];

        makings.Should().AllSatisfy(making => making.Should().Throw<ArgumentException>());
    }
}
