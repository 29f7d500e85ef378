using Tianhe.Governance.Facts;
using Tianhe.Governance.Tables;

namespace Tianhe.Governance.Tests.Tables.Sheets;

/// <summary>The columns of a sheet and how they are headed.</summary>
public sealed class SheetHeadingsTests
{
    /// <summary>What several columns are called belongs to the one whose path it is, else to the fixed columns, else to the one whose name it is, else to none.</summary>
    [Fact]
    public void Columns_CalledAlike_EachHaveAHeadingOfTheirOwn()
    {
        FactDeclaration[] inputs =
        [
            FactDeclaration.ForTruth("a-b", new("甲", "A")),
            FactDeclaration.ForTruth("ab", new("甲", "A")),
            FactDeclaration.ForTruth("id", new("编号", "id")),
            FactDeclaration.ForTruth("note", new("说明", "note")),
            FactDeclaration.ForTruth("-", new("*", "_")),
            FactDeclaration.ForTruth("plain", new("平常", "plain one")),
            FactDeclaration.ForTruth("other", new("其他", "when.plain")),
        ];
        var table = FormSamples.Limits.Description with
        {
            Facts = FactCatalogue.Of([.. inputs]),
            Inputs = [.. inputs.Select(input => input.Name)],
            Outputs = [new(FactDeclaration.ForTruth("ab", new("甲", "A")))],
            Rows = [],
        };

        SheetLayout.Of(table).Columns.Select(column => $"{column.Id}: {column.Title.Chinese}, {column.Title.English}").Should().Equal(
            "id: 编号, id",
            "when.a-b: when.a-b, when.a-b",
            "when.ab: #3, #3",
            "when.id: when.id, when.id",
            "when.note: when.note, when.note",
            "when.-: when.-, when.-",
            "when.plain: 平常, plain one",
            "when.other: 其他, other",
            "then.ab: then.ab, then.ab",
            "note.zh: 说明, note (Chinese)",
            "note.en: 英文说明, note");
    }

    [Fact]
    public void Columns_AreTextsThatTheTableReads()
    {
        var column = SheetLayout.Of(FormSamples.Limits.Description).Id;

        (column.IsText, column.IsPrivate, column.Accepts).Should().Be((true, false, column.Title));
        column.Invoking(id => id.CreateSlot()).Should().Throw<InvalidOperationException>().WithMessage("The cells of a sheet are read by the table.");
    }

    [Fact]
    public void Columns_OfAnInputThatIsNoFact_AreRefused() => FluentActions.Invoking(() => SheetLayout.Of(FormSamples.Limits.Description with { Inputs = ["weather"] }))
        .Should().Throw<InvalidOperationException>().WithMessage("The table 'limits' reads 'weather', which nobody declared.");
}
