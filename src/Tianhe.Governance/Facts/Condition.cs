namespace Tianhe.Governance.Facts;

/// <summary>A condition on one fact; what cells, guards, vetoes and prerequisites are all made of.</summary>
/// <remarks>
/// The kinds are closed: any, comparison, range, set, and not. Each is a set of intervals on the fact's line, so that gaps,
/// overlaps and equivalence can be proved. A condition on a value that is missing or not applicable cannot be evaluated;
/// neither it nor its negation is met. Immutable; equal when written alike.
/// </remarks>
public abstract record Condition
{
    private protected Condition()
    {
    }

    /// <summary>The condition that is always met and reads nothing.</summary>
    public static Condition Any { get; } = new AnyCondition();

    /// <summary>The fact equals a value.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="value">The value.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException"><paramref name="fact"/> is the default value.</exception>
    public static Condition Is(FactName fact, FactValue value) => new ComparisonCondition(fact, Comparison.Equal, value);

    /// <summary>The fact is more than a number.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="value">The number, exclusive.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException"><paramref name="fact"/> is the default value.</exception>
    public static Condition MoreThan(FactName fact, FactValue value) => new ComparisonCondition(fact, Comparison.MoreThan, value);

    /// <summary>The fact is a number or more.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="value">The number, inclusive.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException"><paramref name="fact"/> is the default value.</exception>
    public static Condition AtLeast(FactName fact, FactValue value) => new ComparisonCondition(fact, Comparison.AtLeast, value);

    /// <summary>The fact is less than a number.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="value">The number, exclusive.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException"><paramref name="fact"/> is the default value.</exception>
    public static Condition LessThan(FactName fact, FactValue value) => new ComparisonCondition(fact, Comparison.LessThan, value);

    /// <summary>The fact is a number or less.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="value">The number, inclusive.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException"><paramref name="fact"/> is the default value.</exception>
    public static Condition AtMost(FactName fact, FactValue value) => new ComparisonCondition(fact, Comparison.AtMost, value);

    /// <summary>The fact lies between two numbers.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end.</param>
    /// <param name="ends">Which ends belong to the range.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException"><paramref name="fact"/> is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ends"/> is no value of its enumeration.</exception>
    public static Condition Between(FactName fact, FactValue low, FactValue high, RangeEnds ends) => new RangeCondition(fact, low, high, ends);

    /// <summary>The fact equals one of several values.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="values">The values; at least one.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException"><paramref name="fact"/> is the default value, or there are no values.</exception>
    public static Condition In(FactName fact, EquatableList<FactValue> values) => new SetCondition(fact, values);

    /// <summary>The opposite of a condition; it too cannot be evaluated without a value.</summary>
    /// <param name="condition">The condition; not <see cref="Any"/>, whose opposite nothing meets.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="condition"/> is <see cref="Any"/>.</exception>
    public static Condition Not(Condition condition) => new NotCondition(condition);

    /// <summary>Tests the condition on a sheet.</summary>
    /// <param name="sheet">The values.</param>
    /// <returns>What became of it, and the value that was read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sheet"/> is null.</exception>
    /// <exception cref="InvalidDefinitionException">The condition does not fit the declarations: a fact is unknown, a value of the wrong type, range or scale, or a part of it is met by no value.</exception>
    public ConditionResult Evaluate(FactSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var findings = new List<Finding>();
        var compiled = CompiledCondition.From(this, sheet.Catalogue, "condition", findings)
            ?? throw new InvalidDefinitionException("The condition", findings.ToEquatableList());
        return compiled.FactIndex < 0
            ? default
            : new(compiled.Test(sheet.Read(compiled.FactIndex)), compiled.Fact, sheet[compiled.Fact]);
    }

    /// <summary>Says the condition in words, such as 退回次数 ≤ 2.</summary>
    /// <param name="catalogue">The declarations, from which the fact's title is taken; a fact not declared is written by its name.</param>
    /// <param name="language">The language.</param>
    /// <returns>A phrase.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public string Describe(FactCatalogue catalogue, Language language)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(language);
        return Say(catalogue, language);
    }

    internal abstract string Say(FactCatalogue catalogue, Language language);

    internal abstract FactName? FactRead { get; }

    /// <summary>The codes that meet the condition; findings where it does not fit the declaration.</summary>
    internal abstract IntervalSet Codes(FactDeclaration declaration, FactCoding coding, string path, List<Finding> findings);

    private protected static long Code(FactValue value, FactDeclaration declaration, FactCoding coding, string path, List<Finding> findings)
    {
        long code = 0;
        var fault = value.State == FactState.Known ? coding.Encode(value, out code) : FactFault.WrongType;
        if (fault != FactFault.None)
        {
            findings.Add(FactFindings.Of(fault, declaration, value, path));
        }

        return code;
    }

    private protected static string Title(FactName fact, FactCatalogue catalogue, Language language) =>
        catalogue.TryFind(fact, out var declaration) ? declaration.Title.In(language) : fact.Value;
}
