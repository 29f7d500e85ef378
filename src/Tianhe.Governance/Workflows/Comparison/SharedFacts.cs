using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>
/// The facts of two catalogues by their names, with one line of codes for each, so that guards of both can be met or not by the same
/// values. A value that one catalogue does not take is none there, and what is not known meets no guard.
/// </summary>
internal sealed class SharedFacts
{
    /// <summary>The code of a value that is not known: below every code of a value, so that known values are nearer.</summary>
    private const long Missing = long.MinValue + 1;

    private readonly List<SharedFact> _facts = [];
    private readonly int[][] _places;
    private readonly FactCatalogue[] _catalogues;

    public SharedFacts(FactCatalogue before, FactCatalogue after, FactTerms terms)
    {
        _catalogues = [before, after];
        _places = [new int[before.Declarations.Count], new int[after.Declarations.Count]];
        foreach (var (index, declaration) in before.Declarations.Index())
        {
            _places[0][index] = _facts.Count;
            _facts.Add(after.TryFind(declaration.Name, out var other) ? SharedFact.Of(declaration, other, terms) : SharedFact.Of(declaration));
        }

        foreach (var (index, declaration) in after.Declarations.Index())
        {
            if (before.TryIndexOf(declaration.Name, out var place))
            {
                _places[1][index] = place;
                continue;
            }

            _places[1][index] = _facts.Count;
            _facts.Add(SharedFact.Of(declaration));
        }
    }

    /// <summary>The facts that a step depends on, by their places here: those that its guards read, and those by which it extends clocks.</summary>
    public int[] Read(int side, CompiledTransition step) => [.. step.Guards.SelectMany(guard => guard.Facts).Concat(Extensions(side, step)).Select(fact => _places[side][fact]).Distinct().Order()];

    /// <summary>Whether a fact is the same wherever it is read.</summary>
    public bool IsSame(int fact) => _facts[fact].Agreement == Agreement.Same;

    /// <summary>Whether its values cannot be laid on one line.</summary>
    public bool IsOtherwise(int fact) => _facts[fact].Agreement == Agreement.Otherwise;

    public FactName NameOf(int fact) => _facts[fact].Name;

    /// <summary>That all guards of a step are met, and each fact by which it extends a clock is known.</summary>
    public Formula Met(int side, CompiledTransition step) => Formula.AllOf([
        .. step.Guards.Select(guard => Met(side, guard)),
        .. Extensions(side, step).Select(fact => Formula.Atom(_places[side][fact], Taken(side, fact))),
    ]);

    /// <summary>That it is not so, because a guard is not met or a value is not known.</summary>
    public Formula NotMet(int side, CompiledTransition step) => Formula.AnyOf([
        .. step.Guards.Select(guard => NotMet(side, guard)),
        .. Extensions(side, step).Select(fact => Formula.Atom(_places[side][fact], _facts[_places[side][fact]].Whole.Except(Taken(side, fact)))),
    ]);

    /// <summary>Looks for values, known ones first; null where the budget is used up.</summary>
    public bool? Find(Formula formula, bool mayBeUnknown, ComparisonBudget budget, out Dictionary<int, long> values)
    {
        var found = Find(formula, fact => _facts[fact].Known, budget, out values);
        return found == false && mayBeUnknown ? Find(formula, fact => _facts[fact].Whole, budget, out values) : found;
    }

    /// <summary>The values by which guards are decided, in the order of the facts.</summary>
    public EquatableList<KeyValuePair<FactName, FactValue>> Say(Dictionary<int, long> values) =>
        values.OrderBy(value => value.Key).Select(value => new KeyValuePair<FactName, FactValue>(_facts[value.Key].Name, _facts[value.Key].Decode(value.Value))).ToEquatableList();

    /// <summary>The same in words.</summary>
    public EquatableList<BilingualText> Words(EquatableList<KeyValuePair<FactName, FactValue>> values) => WorkflowWording.List(values, value =>
    {
        var title = (_catalogues[0].TryFind(value.Key, out var declaration) || _catalogues[1].TryFind(value.Key, out declaration) ? declaration : null)?.Title ?? BilingualText.Same(value.Key.Value);
        return new($"{title.Chinese} = {value.Value.In(Language.Chinese)}", $"{title.English} = {value.Value.In(Language.English)}");
    });

    private static bool? Find(Formula formula, Func<int, IntervalSet> codes, ComparisonBudget budget, out Dictionary<int, long> values)
    {
        values = [];
        if (budget.IsUsedUp)
        {
            return null;
        }

        var found = FormulaSearch.Find(formula, codes, budget.Left, out values, out var steps);
        budget.Take(steps);
        return found;
    }

    private IEnumerable<int> Extensions(int side, CompiledTransition step) =>
        step.Transition.Extends.Select(extension => extension.Fact).OfType<FactName>().Select(name => _catalogues[side].TryIndexOf(name, out var index) ? index : throw new InvalidOperationException($"The fact '{name}' was checked to be declared."));

    /// <summary>The codes of all values that a fact takes in one of the catalogues.</summary>
    private IntervalSet Taken(int side, int fact)
    {
        var coding = _catalogues[side].CodingOf(fact);
        return _facts[_places[side][fact]].CodesOf(side, IntervalSet.Of(coding.Lowest, coding.Highest));
    }

    private Formula Met(int side, CompiledCondition guard)
    {
        if (guard.Kind == ConditionKind.Atom)
        {
            var place = _places[side][guard.FactIndex];
            return Formula.Atom(place, _facts[place].CodesOf(side, guard.Codes));
        }

        Formula[] parts = [.. guard.Parts.Select(part => Met(side, part))];
        return guard.Kind == ConditionKind.AnyOf ? Formula.AnyOf(parts) : Formula.AllOf(parts);
    }

    private Formula NotMet(int side, CompiledCondition guard)
    {
        if (guard.Kind == ConditionKind.Atom)
        {
            var place = _places[side][guard.FactIndex];
            return Formula.Atom(place, _facts[place].Whole.Except(_facts[place].CodesOf(side, guard.Codes)));
        }

        Formula[] parts = [.. guard.Parts.Select(part => NotMet(side, part))];
        return guard.Kind == ConditionKind.AnyOf ? Formula.AllOf(parts) : Formula.AnyOf(parts);
    }

    /// <summary>How declarations of the same name go together.</summary>
    private enum Agreement
    {
        Same,
        Comparable,
        Otherwise,
    }

    private sealed class SharedFact
    {
        private readonly string[]? _texts;
        private readonly long[]?[] _textPlaces = [null, null];
        private readonly FactCoding _coding;

        private SharedFact(FactDeclaration? before, FactDeclaration? after, Agreement agreement)
        {
            Declarations = [before, after];
            Agreement = agreement;
            var (one, other) = (before ?? after!, after ?? before!);
            Name = one.Name;
            _coding = FactCoding.For(one);
            Known = IntervalSet.Of(_coding.Lowest, _coding.Highest);
            if (agreement == Agreement.Comparable && one.Type == FactType.Text)
            {
                _texts = [.. one.Texts.Union(other.Texts, StringComparer.Ordinal)];
                var places = _texts.Index().ToDictionary(text => text.Item, text => (long)text.Index, StringComparer.Ordinal);
                _textPlaces = [[.. one.Texts.Select(text => places[text])], [.. other.Texts.Select(text => places[text])]];
                Known = IntervalSet.Of(0, _texts.Length - 1);
            }
            else if (agreement == Agreement.Comparable)
            {
                var coding = FactCoding.For(other);
                Known = Known.Union(IntervalSet.Of(coding.Lowest, coding.Highest));
            }

            Whole = Known.Union(IntervalSet.Of(Missing, Missing));
        }

        public FactName Name { get; }

        public FactDeclaration?[] Declarations { get; }

        public Agreement Agreement { get; }

        /// <summary>The codes of all values that one of the catalogues takes.</summary>
        public IntervalSet Known { get; }

        /// <summary>The same, and that it is not known.</summary>
        public IntervalSet Whole { get; }

        public static SharedFact Of(FactDeclaration only) => new(only, null, Agreement.Same);

        public static SharedFact Of(FactDeclaration before, FactDeclaration after, FactTerms terms) => new(before, after,
            !FactTerms.AreComparable(before, after) || !terms.AreProducedAlike(before.Name) ? Agreement.Otherwise
            : terms.AreValuesAlike(before.Name) ? Agreement.Same
            : Agreement.Comparable);

        public IntervalSet CodesOf(int side, IntervalSet codes)
        {
            if (_textPlaces[side] is not { } places)
            {
                return codes;
            }

            var moved = new List<(long Low, long High)>();
            foreach (var (low, high) in codes.Intervals)
            {
                for (var code = low; code <= high; code++)
                {
                    moved.Add((places[code], places[code]));
                }
            }

            return IntervalSet.Union(moved);
        }

        public FactValue Decode(long code) => code == Missing ? FactValue.Missing : _texts is null ? _coding.Decode(code) : _texts[(int)code];
    }
}
