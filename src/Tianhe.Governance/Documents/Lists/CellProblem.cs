namespace Tianhe.Governance.Documents;

/// <summary>What is wrong with one cell, whose row, heading and text the reader adds.</summary>
internal readonly record struct CellProblem(MessageTemplate Template, params EquatableList<MessageArgument> Arguments)
{
    public static CellProblem Suggest(MessageTemplate template, string suggested) => new(template, new MessageArgument("suggested", suggested));
}
