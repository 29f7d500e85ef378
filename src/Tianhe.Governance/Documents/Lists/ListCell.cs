using System.Diagnostics.CodeAnalysis;

namespace Tianhe.Governance.Documents;

/// <summary>What the cells of a column may hold, and how it is written.</summary>
/// <typeparam name="TValue">The type of the values.</typeparam>
internal abstract class ListCell<TValue>
{
    public abstract BilingualText Accepts { get; }

    /// <summary>Whether what is found in its place is never told, for it may name a person.</summary>
    public virtual bool IsPrivate => false;

    /// <summary>Whether the cells are text to a spreadsheet, and neither numbers nor dates.</summary>
    public virtual bool IsText => true;

    /// <summary>Reads a text that is not blank.</summary>
    public abstract bool TryRead(string text, [MaybeNullWhen(false)] out TValue value, out CellProblem problem);

    /// <summary>The text of a value, or null where the cell stays blank.</summary>
    public abstract string? Write(TValue value, Language language);

    protected static bool Fail([MaybeNull] out TValue value, out CellProblem problem, CellProblem reason)
    {
        value = default;
        problem = reason;
        return false;
    }
}
