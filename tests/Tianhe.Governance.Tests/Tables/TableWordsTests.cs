using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;

using static Tianhe.Governance.Tests.Tables.SampleTables;

namespace Tianhe.Governance.Tests.Tables;

/// <summary>What the parts of a table refuse to be made of, and what they say for debugging.</summary>
public sealed class TableWordsTests
{
    public static TheoryData<Action, string> Errors => new()
    {
        { () => _ = Limits with { Id = default }, "A table has an id.*" },
        { () => _ = Limits with { Inputs = ["kind", default] }, "Every input has a name.*" },
        { () => _ = Limits with { HitPolicy = (HitPolicy)99 }, "HitPolicy has no value 99.*" },
        { () => _ = new TableRow(default, [], []), "A row has an id.*" },
        { () => _ = new TableRow("a", [null!], []), "A condition is not null.*" },
        { () => _ = new TableRow("a", [], [new(default, 1)]), "An output has a name and a known value.*" },
        { () => _ = new TableRow("a", [], [new("within", FactValue.Missing)]), "An output has a name and a known value.*" },
        { () => DecisionTable.From(null!), "*'description'*" },
        { () => DecisionTable.From(Limits).Evaluate(null!), "*'sheet'*" },
    };

    [Theory]
    [MemberData(nameof(Errors), DisableDiscoveryEnumeration = true)]
    public void Make_WhatCannotBe_IsRefused(Action make, string message) => make.Should().Throw<ArgumentException>().WithMessage(message);

    public static TheoryData<object, string> Texts => new()
    {
        { default(TableId), "(no TableId)" },
        { default(TableRowId), "(no TableRowId)" },
        { Limits, "handling-limits 1" },
        { DecisionTable.From(Limits), "handling-limits 1" },
        { DecisionTable.From(Limits).Evaluate(Sheet("lift", true, 0)).Rows[0], "stuck: Met" },
        { DecisionTable.From(Limits).Evaluate(Sheet("lift", true, 0)).Rows[1], "urgent: NotMet" },
    };

    [Theory]
    [MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public void ToString_SaysWhatItIs(object part, string expected) => part.ToString().Should().Be(expected);

    [Fact]
    public void From_AFault_SaysWhichTable() => FluentActions.Invoking(() => DecisionTable.From(Points(HitPolicy.First))).Should().Throw<InvalidDefinitionException>()
        .WithMessage("The decision table 'points' has 1 error(s):*");

    [Fact]
    public void Equality_IsThatOfTheRuleAndOfTheDescription()
    {
        var table = DecisionTable.From(Limits);

        table.Should().Be(DecisionTable.From(Limits)).And.NotBe(DecisionTable.From(Limits with { HitPolicy = HitPolicy.First }))
            .And.NotBe(DecisionTable.Compile(Limits, new("pack", "1", ""), "tables.limits", [], new()));
        table.Equals((DecisionTable?)null).Should().BeFalse();
    }

    [Fact]
    public void Rule_OfARowWithACitationOfItsOwn_CitesIt()
    {
        Citation law = new(new("甲市", "City A"), new("办法", "Measures")), article = law with { Article = "8" };
        var table = DecisionTable.From(Limits with { Citation = law, Rows = [Limits.Rows[0] with { Citation = article }, .. Limits.Rows.Skip(1)] });

        table.Evaluate(Sheet("lift", true, 0)).Rule.Citation.Should().Be(article);
        table.Evaluate(Sheet("water", true, 0)).Rule.Citation.Should().Be(law);
    }
}
