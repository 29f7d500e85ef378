namespace Tianhe.Governance.Documents;

/// <summary>A text as it is written, white space and all.</summary>
internal sealed class TextCell : ListCell<string>
{
    private static readonly MessageArgument Whole = new("expected", new BilingualText("完整的文字：其中有字符被截断", "whole text: a character in it was cut in half"));

    public override BilingualText Accepts { get; } = new("文字", "text");

    public override bool TryRead(string text, out string value, out CellProblem problem)
    {
        (value, problem) = (text, default);
        return WellFormed.IsText(text) || Fail(out value!, out problem, new(ListFindings.WrongText, Whole));
    }

    public override string? Write(string value, Language language) => value;
}
