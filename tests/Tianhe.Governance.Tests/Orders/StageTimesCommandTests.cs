namespace Tianhe.Governance.Tests.Orders;

/// <summary>All stages × all commands, each by the person who would be right: the stage reached, or - where it is refused because of the stage.</summary>
public class StageTimesCommandTests
{
    internal const string Table = """
        stage                    | submit | admit             | dispatch                 | acknowledge | return            | report-handled | check           | rate  | close
        awaiting-admission       | -      | awaiting-dispatch | -                        | -           | -                 | -              | -               | -     | -
        awaiting-dispatch        | -      | -                 | awaiting-acknowledgement | -           | -                 | -              | -               | -     | -
        awaiting-acknowledgement | -      | -                 | awaiting-acknowledgement | in-progress | awaiting-dispatch | -              | -               | -     | -
        in-progress              | -      | -                 | awaiting-acknowledgement | -           | awaiting-dispatch | awaiting-check | -               | -     | -
        awaiting-check           | -      | -                 | -                        | -           | -                 | -              | awaiting-rating | -     | -
        awaiting-rating          | -      | -                 | -                        | -           | -                 | -              | -               | rated | closed
        rated                    | -      | -                 | -                        | -           | -                 | -              | -               | -     | closed
        closed                   | -      | -                 | -                        | -           | -                 | -              | -               | -     | -
        """;

    public static TheoryData<string, string, string> Cells()
    {
        var rows = Table.Split('\n').Select(row => row.Split('|').Select(cell => cell.Trim()).ToArray()).ToArray();
        var cells = new TheoryData<string, string, string>();
        foreach (var row in rows[1..])
        {
            for (var column = 1; column < row.Length; column++)
            {
                cells.Add(row[0], rows[0][column], row[column]);
            }
        }

        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Decide_EveryCommandAtEveryStage_DoesWhatTheTableSays(string stage, string command, string expected)
    {
        var (actor, payload) = Story.Rightful[command];
        var decision = Story.Try(Story.At(stage), actor, payload);
        Story.Outcome(decision).Should().Be(expected == "-" ? "workflows.not-in-stage" : expected);
    }

    [Fact]
    public void Table_NamesEveryStageAndEveryCommand()
    {
        var workflow = Story.Process.Rules.Workflow.Description;
        Cells().Select(cell => cell.Data.Item1).Distinct().Should().Equal(workflow.Stages.Select(stage => stage.Id.Value));
        Cells().Select(cell => cell.Data.Item2).Distinct().Should().Equal(workflow.Actions.Select(action => action.Id.Value));
        typeof(OrderCommand).Assembly.GetTypes().Count(type => type.IsPublic && type.IsSubclassOf(typeof(OrderCommand))).Should().Be(Story.Rightful.Count);
    }
}
