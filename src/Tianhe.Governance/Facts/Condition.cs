namespace Tianhe.Governance.Facts;

/// <summary>A condition on facts; what cells, guards, vetoes and prerequisites are all made of.</summary>
/// <remarks>
/// The kinds are closed: any, comparison, range, set, under a code, not, all of several and any of several. Each of those on one
/// fact is a set of intervals on its line, so that gaps, overlaps and equivalence can be proved. A condition on a value that is
/// missing or not applicable cannot be evaluated; neither it nor its negation is met. All of several is not met as soon as one is
/// not, any of several is met as soon as one is, whatever cannot be evaluated beside it. Immutable; equal when written alike.
/// </remarks>
public abstract record Condition
{
    /// <summary>The most conditions that stand one within another, the outermost and the innermost included; no document is deeper.</summary>
    public const int MaxDepth = 64;

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

    /// <summary>The fact is more than a value; of a date, later.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="value">The value, exclusive.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException"><paramref name="fact"/> is the default value.</exception>
    public static Condition MoreThan(FactName fact, FactValue value) => new ComparisonCondition(fact, Comparison.MoreThan, value);

    /// <summary>The fact is a value or more.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="value">The value, inclusive.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException"><paramref name="fact"/> is the default value.</exception>
    public static Condition AtLeast(FactName fact, FactValue value) => new ComparisonCondition(fact, Comparison.AtLeast, value);

    /// <summary>The fact is less than a value; of a date, earlier.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="value">The value, exclusive.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException"><paramref name="fact"/> is the default value.</exception>
    public static Condition LessThan(FactName fact, FactValue value) => new ComparisonCondition(fact, Comparison.LessThan, value);

    /// <summary>The fact is a value or less.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="value">The value, inclusive.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException"><paramref name="fact"/> is the default value.</exception>
    public static Condition AtMost(FactName fact, FactValue value) => new ComparisonCondition(fact, Comparison.AtMost, value);

    /// <summary>The fact lies between two values.</summary>
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
    /// <exception cref="ArgumentException"><paramref name="condition"/> is <see cref="Any"/>, or stands too deep; see <see cref="MaxDepth"/>.</exception>
    public static Condition Not(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return condition is AnyCondition ? throw new ArgumentException("The opposite of any is met by nothing.", nameof(condition))
            : new NotCondition(CheckDepth(condition, nameof(condition)));
    }

    /// <summary>The fact is a code or stands below it, at any distance.</summary>
    /// <param name="fact">The fact; its values are the codes of a list.</param>
    /// <param name="code">The code.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException"><paramref name="fact"/> is the default value, or <paramref name="code"/> is blank.</exception>
    public static Condition Under(FactName fact, string code) => new UnderCondition(fact, code);

    /// <summary>Every one of several conditions is met.</summary>
    /// <param name="parts">The conditions; at least one, and none of them <see cref="Any"/>.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">There is no part, a part is <see cref="Any"/> or null, or stands too deep; see <see cref="MaxDepth"/>.</exception>
    public static Condition AllOf(params EquatableList<Condition> parts) => new AllOfCondition(CheckParts(parts));

    /// <summary>At least one of several conditions is met.</summary>
    /// <param name="parts">The conditions; at least one, and none of them <see cref="Any"/>.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">There is no part, a part is <see cref="Any"/> or null, or stands too deep; see <see cref="MaxDepth"/>.</exception>
    public static Condition AnyOf(params EquatableList<Condition> parts) => new AnyOfCondition(CheckParts(parts));

    /// <summary>Tests the condition on a sheet.</summary>
    /// <param name="sheet">The values.</param>
    /// <returns>What became of it, and the values by which.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sheet"/> is null.</exception>
    /// <exception cref="InvalidDefinitionException">The condition does not fit the declarations: a fact is unknown, a value of the wrong type, range or scale, or a part of it is met by no value.</exception>
    public ConditionResult Evaluate(FactSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var reader = new SheetReader(sheet);
        return ConditionResult.Of(Compile(sheet.Catalogue), ref reader, sheet.ValueOf);
    }

    /// <summary>Proves that whenever this condition is met, another is, too; that the other covers this one.</summary>
    /// <param name="other">The other condition.</param>
    /// <param name="catalogue">The declarations of what they read.</param>
    /// <param name="budget">How many steps are taken before the answer is undecided; a step is a part of a condition looked at under one assumption.</param>
    /// <returns>Proved, or refuted with values that meet this condition and not the other. All values are known ones.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="budget"/> is negative.</exception>
    /// <exception cref="InvalidDefinitionException">A condition does not fit the declarations; every problem of both is listed.</exception>
    public Proof Implies(Condition other, FactCatalogue catalogue, int budget = Proof.DefaultBudget) =>
        ConditionAlgebra.Compare(this, other, catalogue, budget, (one, two) => Formula.AllOf([one.ToFormula(false), two.ToFormula(true)]), isProvedByNone: true);

    /// <summary>Proves that no values meet both this condition and another.</summary>
    /// <param name="other">The other condition.</param>
    /// <param name="catalogue">The declarations of what they read.</param>
    /// <param name="budget">How many steps are taken before the answer is undecided.</param>
    /// <returns>Proved, or refuted with values that meet both. All values are known ones.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="budget"/> is negative.</exception>
    /// <exception cref="InvalidDefinitionException">A condition does not fit the declarations; every problem of both is listed.</exception>
    public Proof IsDisjointFrom(Condition other, FactCatalogue catalogue, int budget = Proof.DefaultBudget) =>
        ConditionAlgebra.Compare(this, other, catalogue, budget, (one, two) => Formula.AllOf([one.ToFormula(false), two.ToFormula(false)]), isProvedByNone: true);

    /// <summary>Proves that this condition and another are met by the same values, however they are written.</summary>
    /// <param name="other">The other condition.</param>
    /// <param name="catalogue">The declarations of what they read.</param>
    /// <param name="budget">How many steps are taken before the answer is undecided.</param>
    /// <returns>Proved, or refuted with values that meet one and not the other. All values are known ones.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="budget"/> is negative.</exception>
    /// <exception cref="InvalidDefinitionException">A condition does not fit the declarations; every problem of both is listed.</exception>
    public Proof IsEquivalentTo(Condition other, FactCatalogue catalogue, int budget = Proof.DefaultBudget) =>
        ConditionAlgebra.Compare(this, other, catalogue, budget,
            (one, two) => Formula.AnyOf([Formula.AllOf([one.ToFormula(false), two.ToFormula(true)]), Formula.AllOf([one.ToFormula(true), two.ToFormula(false)])]), isProvedByNone: true);

    /// <summary>Proves that some values meet the condition.</summary>
    /// <param name="catalogue">The declarations of what it reads.</param>
    /// <param name="budget">How many steps are taken before the answer is undecided.</param>
    /// <returns>Proved with values that meet it, or refuted.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="budget"/> is negative.</exception>
    /// <exception cref="InvalidDefinitionException">The condition does not fit the declarations; every problem is listed.</exception>
    public Proof CanBeMet(FactCatalogue catalogue, int budget = Proof.DefaultBudget) =>
        ConditionAlgebra.Compare(this, Any, catalogue, budget, (one, _) => one.ToFormula(false), isProvedByNone: false);

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

    /// <summary>The one fact that is read; null where none is, or several are.</summary>
    internal virtual FactName? FactRead => FactsRead.Take(2).ToList() is [var only] ? only : (FactName?)null;

    /// <summary>The facts that are read, each once.</summary>
    internal IEnumerable<FactName> FactsRead
    {
        get
        {
            var facts = new List<FactName>();
            AddFacts(facts);
            return facts.Distinct();
        }
    }

    /// <summary>How many conditions stand within one another here, this one included.</summary>
    internal virtual int Depth => 1;

    /// <summary>Adds the facts that are read, as they occur.</summary>
    internal abstract void AddFacts(List<FactName> facts);

    /// <summary>The codes that meet a condition on one fact; findings where it does not fit the declaration.</summary>
    internal abstract IntervalSet Codes(FactDeclaration declaration, FactCoding coding, string path, List<Finding> findings);

    internal CompiledCondition Compile(FactCatalogue catalogue)
    {
        var findings = new List<Finding>();
        return CompiledCondition.From(this, catalogue, "condition", findings) ?? throw new InvalidDefinitionException("The condition", findings.ToEquatableList());
    }

    private protected static bool IsOrdered(FactDeclaration declaration) => declaration.Type is not (FactType.Text or FactType.Truth);

    private protected static long CodeOf(FactValue value, FactDeclaration declaration, FactCoding coding, string path, List<Finding> findings)
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

    private static EquatableList<Condition> CheckParts(EquatableList<Condition> parts)
    {
        if (parts.Count == 0)
        {
            throw new ArgumentException("There is at least one part.", nameof(parts));
        }

        foreach (var part in parts)
        {
            _ = part is null or AnyCondition ? throw new ArgumentException("A part is a condition, and not any: beside others that says nothing.", nameof(parts)) : CheckDepth(part, nameof(parts));
        }

        return parts;
    }

    private static Condition CheckDepth(Condition part, string name) =>
        part.Depth < MaxDepth ? part : throw new ArgumentException($"Conditions stand within one another at most {MaxDepth} levels deep.", name);
}
