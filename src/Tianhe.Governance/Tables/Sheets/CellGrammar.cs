using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>The cells of one input: how a condition is written and read.</summary>
/// <remarks>
/// <code>
/// cell  = nothing | "-" | list | any-of
/// list  = value ("、" value)+                      one of several
/// any-of = all-of ("或" all-of)*
/// all-of = item ("且" item)*
/// item  = "非" item | "(" (list | any-of) ")" | sign value | range | value ".." value | "属于" value | "任意" | value
/// range = ("[" | "(") value ".." value ("]" | ")")
/// </code>
/// Signs are ≥ ≤ > &lt; = and >= &lt;=. A text may stand in quotation marks, doubled within; it must where it would be read otherwise.
/// A text that the fact declares is read as that text wherever it stands alone between marks.
/// </remarks>
internal sealed class CellGrammar
{
    /// <summary>The most parentheses and negations inside one another.</summary>
    public const int MaxDepth = 2 * Condition.MaxDepth;

    private readonly HashSet<string> _texts;

    public CellGrammar(FactDeclaration declaration)
    {
        Declaration = declaration;
        _texts = declaration.Texts.ToHashSet(StringComparer.Ordinal);
    }

    public FactDeclaration Declaration { get; }

    /// <summary>What a cell may hold, in words.</summary>
    public BilingualText Accepts => CellExamples.Of(Declaration);

    public bool IsDeclared(ReadOnlySpan<char> text) => _texts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text);

    /// <summary>Reads a cell; any where it is blank.</summary>
    public bool TryRead(string text, out Condition condition, out CellFault fault)
    {
        var trimmed = text.AsSpan().Trim();
        (condition, fault) = (Condition.Any, default);
        if (trimmed.IsEmpty || trimmed is "-")
        {
            return true;
        }

        if (_texts.Contains(text))
        {
            condition = Condition.Is(Declaration.Name, text);
            return true;
        }

        return new CellReader(text, this).TryRead(out condition, out fault);
    }

    /// <summary>The text of which reading makes the same condition; sets, all-of and any-of of one part become that part.</summary>
    public string Write(Condition condition, Language language)
    {
        if (condition is AnyCondition)
        {
            return "";
        }

        var plain = CellPrinter.Print(condition, language, isQuoted: false);
        return Declaration.Type != FactType.Text || (TryRead(plain, out var read, out _) && read.Equals(CellPrinter.Normal(condition)))
            ? plain
            : CellPrinter.Print(condition, language, isQuoted: true);
    }
}
