namespace Tianhe.Governance.Facts;

/// <summary>A condition checked against its declarations and reduced to the codes that meet it; the one evaluator.</summary>
internal sealed class CompiledCondition
{
    private static readonly CompiledCondition[] None = [];

    private readonly FactCoding? _coding;

    private CompiledCondition(ConditionKind kind, Condition condition, CompiledCondition[] parts)
    {
        Kind = kind;
        Condition = condition;
        Parts = parts;
        FactIndex = -1;
        Facts = [.. parts.SelectMany(part => part.Facts).Distinct()];
    }

    private CompiledCondition(Condition condition, int factIndex, FactName fact, IntervalSet codes, FactCoding coding)
    {
        Kind = ConditionKind.Atom;
        Condition = condition;
        Parts = None;
        FactIndex = factIndex;
        Fact = fact;
        Codes = codes;
        _coding = coding;
        Facts = [factIndex];
    }

    public ConditionKind Kind { get; }

    /// <summary>The condition as it is written.</summary>
    public Condition Condition { get; }

    /// <summary>The parts of one that is all or any of several.</summary>
    public CompiledCondition[] Parts { get; }

    /// <summary>The place of an atom's fact in the catalogue, or -1 when it reads none or has parts.</summary>
    public int FactIndex { get; }

    /// <summary>The fact of an atom.</summary>
    public FactName Fact { get; }

    /// <summary>The codes that meet an atom.</summary>
    public IntervalSet Codes { get; }

    /// <summary>The places of all facts that are read, each once, as they occur.</summary>
    public int[] Facts { get; }

    /// <summary>Compiles, or adds every reason why not to the findings and returns null. A part that nothing meets is a slip, and so is one under a negation that everything meets.</summary>
    public static CompiledCondition? From(Condition condition, FactCatalogue catalogue, string path, List<Finding> findings)
    {
        var before = findings.Count;
        var compiled = Compile(condition, condition, isNegated: false, wasNegated: false, catalogue, path, findings);
        return findings.Count > before ? null : compiled;
    }

    public ConditionOutcome Test(CodedFact fact) =>
        FactIndex < 0 ? ConditionOutcome.Met
        : fact.State != FactState.Known ? ConditionOutcome.CannotBeEvaluated
        : Codes.Contains(fact.Code) ? ConditionOutcome.Met
        : ConditionOutcome.NotMet;

    /// <summary>Three-valued, by the strong logic of Kleene: what cannot be evaluated decides nothing that another part has decided.</summary>
    public ConditionOutcome Test<TReader>(ref TReader reader)
        where TReader : struct, IFactReader =>
        FactIndex >= 0 ? Test(reader.Read(FactIndex))
        : Kind switch
        {
            ConditionKind.Any => ConditionOutcome.Met,
            ConditionKind.AllOf => Test(ref reader, ConditionOutcome.NotMet, ConditionOutcome.Met),
            ConditionKind.AnyOf => Test(ref reader, ConditionOutcome.Met, ConditionOutcome.NotMet),
            _ => throw new InvalidOperationException($"Unknown kind of condition {Kind}."),
        };

    /// <summary>Adds the atoms that decided an outcome: all of its kind below parts that came out alike.</summary>
    public void AddDeciding<TReader>(ref TReader reader, ConditionOutcome outcome, List<CompiledCondition> atoms)
        where TReader : struct, IFactReader
    {
        if (FactIndex >= 0)
        {
            atoms.Add(this);
        }

        foreach (var part in Parts)
        {
            if (part.Test(ref reader) == outcome)
            {
                part.AddDeciding(ref reader, outcome, atoms);
            }
        }
    }

    /// <summary>The condition, or its opposite, for the algebra.</summary>
    public Formula ToFormula(bool isNegated)
    {
        if (Kind == ConditionKind.Atom)
        {
            return Formula.Atom(FactIndex, isNegated ? Codes.Complement(_coding!.Lowest, _coding.Highest) : Codes);
        }

        Formula[] parts = [.. Parts.Select(part => part.ToFormula(isNegated))];
        return Kind == ConditionKind.AnyOf ^ isNegated ? Formula.AnyOf(parts) : Formula.AllOf(parts);
    }

    private ConditionOutcome Test<TReader>(ref TReader reader, ConditionOutcome decisive, ConditionOutcome otherwise)
        where TReader : struct, IFactReader
    {
        var outcome = otherwise;
        foreach (var part in Parts)
        {
            var one = part.Test(ref reader);
            if (one == decisive)
            {
                return decisive;
            }

            outcome = one == ConditionOutcome.CannotBeEvaluated ? one : outcome;
        }

        return outcome;
    }

    /// <summary>What is left below negations, which are pushed down to the facts; what is written includes them. An atom is checked against a negation wherever one stands above it.</summary>
    private static CompiledCondition? Compile(Condition condition, Condition written, bool isNegated, bool wasNegated, FactCatalogue catalogue, string path, List<Finding> findings) => condition switch
    {
        AnyCondition => new(ConditionKind.Any, written, None),
        NotCondition not => Compile(not.Condition, written, !isNegated, wasNegated: true, catalogue, path, findings),
        AllOfCondition all => CompileParts(all.Parts, written, isNegated ? ConditionKind.AnyOf : ConditionKind.AllOf, isNegated, wasNegated, catalogue, path, findings),
        AnyOfCondition any => CompileParts(any.Parts, written, isNegated ? ConditionKind.AllOf : ConditionKind.AnyOf, isNegated, wasNegated, catalogue, path, findings),
        _ => CompileAtom(condition, written, isNegated, wasNegated, catalogue, path, findings),
    };

    private static CompiledCondition? CompileParts(
        EquatableList<Condition> parts, Condition written, ConditionKind kind, bool isNegated, bool wasNegated, FactCatalogue catalogue, string path, List<Finding> findings)
    {
        var compiled = new List<CompiledCondition>(parts.Count);
        foreach (var part in parts)
        {
            var said = !isNegated ? part : part is NotCondition not ? not.Condition : new NotCondition(part);
            if (Compile(part, said, isNegated, wasNegated, catalogue, path, findings) is { } one)
            {
                compiled.Add(one);
            }
        }

        return compiled.Count < parts.Count ? null : new(kind, written, [.. compiled]);
    }

    private static CompiledCondition? CompileAtom(Condition condition, Condition written, bool isNegated, bool wasNegated, FactCatalogue catalogue, string path, List<Finding> findings)
    {
        var fact = condition.FactRead!.Value; // an atom reads one
        if (!catalogue.TryIndexOf(fact, out var index))
        {
            findings.Add(FactFindings.Unknown(fact, catalogue, path));
            return null;
        }

        var before = findings.Count;
        var coding = catalogue.CodingOf(index);
        var codes = condition.Codes(catalogue.Declarations[index], coding, path, findings);
        if (findings.Count > before)
        {
            return null;
        }

        var isWhole = codes.SetEquals(IntervalSet.Of(coding.Lowest, coding.Highest));
        var empty = codes.IsEmpty ? condition : wasNegated && isWhole ? isNegated ? written : new NotCondition(condition) : null;
        if (empty is not null)
        {
            findings.Add(FactFindings.Empty(fact, empty, catalogue, path));
            return null;
        }

        return new(written, index, fact, isNegated ? codes.Complement(coding.Lowest, coding.Highest) : codes, coding);
    }
}
