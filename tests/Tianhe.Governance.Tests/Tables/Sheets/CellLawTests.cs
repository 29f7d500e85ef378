using System.Text;

using CsCheck;

using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;

namespace Tianhe.Governance.Tests.Tables.Sheets;

/// <summary>Whatever a condition on one fact says, a cell says it, and so does the document.</summary>
public sealed class CellLawTests
{
    private static readonly FactDeclaration Marks = FactDeclaration.ForNumber("marks", new("计分", "marks"), 0);

    [Fact]
    public void TryRead_WhatWasWritten_IsTheSameCondition() => AnyCells.All.Sample(
        cell =>
        {
            var grammar = new CellGrammar(cell.Fact);
            return new[] { Language.Chinese, Language.English }.All(language => grammar.TryRead(grammar.Write(cell.Condition, language), out var read, out _) && read.Equals(CellPrinter.Normal(cell.Condition)));
        },
        iter: 8_000,
        print: cell => $"{new CellGrammar(cell.Fact).Write(cell.Condition, Language.Chinese)} ({cell.Condition})");

    [Fact]
    public void WithRows_WhatWasWritten_IsTheSameTable() => AnyCells.All.Where(cell => IsMet(cell.Fact, cell.Condition)).Sample(
        cell =>
        {
            var table = Table(cell.Fact, CellPrinter.Normal(cell.Condition));
            CsvFormat gb = new() { Encoding = CsvEncoding.Gb18030, Language = Language.English, Separator = ';' };
            return table.WithRows(table.ToCsv()).Equals(table) && table.WithRows(table.ToCsv(gb), gb).Equals(table);
        },
        iter: 400);

    [Fact]
    public void Document_WhatWasWritten_IsTheSameTable() => AnyCells.All.Where(cell => IsMet(cell.Fact, cell.Condition)).Sample(
        cell =>
        {
            var pack = RulePack.From(new() { Id = "p", Version = "1", Name = new("甲", "A"), EffectiveFrom = new(2026, 1, 1), Tables = [Table(cell.Fact, cell.Condition).Description] });
            return pack.Tables[0].Description.Rows[0].When[0].Equals(cell.Condition) && RulePack.Load(Encoding.UTF8.GetBytes(pack.ToJson())).Equals(pack);
        },
        iter: 250);

    private static DecisionTable Table(FactDeclaration fact, Condition condition) => DecisionTable.From(new()
    {
        Id = "t",
        Version = "1",
        Name = new("表", "table"),
        Facts = FactCatalogue.Of([fact]),
        Inputs = [fact.Name],
        Outputs = [new(Marks)],
        HitPolicy = HitPolicy.CollectSum,
        Rows = [new("one", [condition], [new("marks", 1)]), new("any", [], [new("marks", 2)])],
    });

    /// <summary>Whether a table may have the condition.</summary>
    private static bool IsMet(FactDeclaration fact, Condition condition)
    {
        try
        {
            Table(fact, condition);
            return true;
        }
        catch (InvalidDefinitionException)
        {
            return false;
        }
    }
}
