namespace Tianhe.Governance.Facts;

/// <summary>
/// Looks for values that make a formula true: a box holds for each fact the codes that are still possible, the formula is reduced
/// to what the box leaves open, and where an alternative is left each is tried in its own box. Exact, under a budget of steps.
/// </summary>
/// <remarks>
/// It branches on whole sets of codes and never on single ones, so that a range of years costs what a range of days does. The
/// way back is a list of its own, so that no formula, however long, overflows the stack.
/// </remarks>
internal sealed class FormulaSearch
{
    private readonly long _budget;
    private readonly Dictionary<int, int> _slots = [];
    private readonly int[] _indexes;

    private FormulaSearch(Formula formula, long budget)
    {
        _budget = budget;
        var read = new HashSet<int>();
        formula.AddFacts(read);
        _indexes = [.. read];
        foreach (var (slot, index) in _indexes.Index())
        {
            _slots.Add(index, slot);
        }
    }

    private bool IsExhausted => Steps > _budget;

    private long Steps { get; set; }

    /// <summary>Whether there are such values, or null where the budget was too small; and the one code of each fact that is read.</summary>
    public static bool? Find(Formula formula, FactCatalogue facts, long budget, out Dictionary<int, long> witness, out long steps) =>
        Find(formula, index => IntervalSet.Of(facts.CodingOf(index).Lowest, facts.CodingOf(index).Highest), budget, out witness, out steps);

    /// <summary>The same where the codes that each fact may have are given.</summary>
    public static bool? Find(Formula formula, Func<int, IntervalSet> codesOf, long budget, out Dictionary<int, long> witness, out long steps)
    {
        var search = new FormulaSearch(formula, budget);
        IntervalSet[] box = [.. search._indexes.Select(codesOf)];
        var found = search.Run(formula, ref box);
        witness = found == true ? search._slots.ToDictionary(slot => slot.Key, slot => box[slot.Value].Nearest(0)) : [];
        steps = search.Steps;
        return found;
    }

    /// <summary>Whether there are values within the box; then the box is one all of whose values do.</summary>
    private bool? Run(Formula formula, ref IntervalSet[] box)
    {
        var branches = new Stack<Branch>();
        for (var open = formula; ;)
        {
            open = Settle(open, box);
            if (!IsExhausted && open.Kind == ConditionKind.AllOf && open.Parts.Length > 1)
            {
                open = SettleApart(open, box);
            }

            if (IsExhausted)
            {
                return null;
            }

            if (open == Formula.True)
            {
                return true;
            }

            if (open != Formula.False)
            {
                branches.Push(Branch.Of(open, box));
            }

            if (!TryNext(branches, out open, out box))
            {
                return false;
            }
        }
    }

    /// <summary>
    /// Parts that have no fact in common are settled one by one: else each solution of one would be tried with each of the other. The
    /// longest is left open, so that calls stand within one another no more often than a formula can be halved.
    /// </summary>
    private Formula SettleApart(Formula open, IntervalSet[] box)
    {
        var groups = Apart(open.Parts);
        if (groups.Count == 1)
        {
            return open;
        }

        var longest = groups.MaxBy(group => group.Count)!;
        foreach (var group in groups.Where(group => group != longest))
        {
            IntervalSet[] own = [.. box];
            Steps += box.Length / 4;
            if (Run(Formula.AllOf([.. group]), ref own) != true)
            {
                return Formula.False;
            }

            var read = new HashSet<int>();
            group.ForEach(part => part.AddFacts(read));
            foreach (var fact in read)
            {
                box[_slots[fact]] = own[_slots[fact]];
            }
        }

        return Formula.AllOf([.. longest]);
    }

    private List<List<Formula>> Apart(Formula[] parts)
    {
        var groups = new int[_indexes.Length];
        for (var slot = 0; slot < groups.Length; slot++)
        {
            groups[slot] = slot;
        }

        var first = new int[parts.Length];
        var read = new HashSet<int>();
        for (var i = 0; i < parts.Length; i++)
        {
            read.Clear();
            parts[i].AddFacts(read);
            Steps += read.Count;
            first[i] = Root(groups, _slots[read.First()]);
            foreach (var fact in read)
            {
                groups[Root(groups, _slots[fact])] = first[i];
            }
        }

        return [.. parts.Index().GroupBy(part => Root(groups, first[part.Index]), part => part.Item).Select(group => group.ToList())];
    }

    private static int Root(int[] groups, int slot)
    {
        while (groups[slot] != slot)
        {
            slot = groups[slot] = groups[groups[slot]];
        }

        return slot;
    }

    /// <summary>The next alternative that is left, in a box of its own.</summary>
    private bool TryNext(Stack<Branch> branches, out Formula open, out IntervalSet[] box)
    {
        while (branches.TryPeek(out var branch))
        {
            Steps += 1 + (branch.Box.Length / 4);
            if (branch.TryNext(_slots, out open, out box))
            {
                return true;
            }

            branches.Pop();
        }

        (open, box) = (Formula.False, []);
        return false;
    }

    /// <summary>What is open within a box, which is narrowed by all that must hold.</summary>
    private Formula Settle(Formula formula, IntervalSet[] box)
    {
        while (true)
        {
            formula = Reduce(formula, box);
            if (formula.Kind == ConditionKind.Atom)
            {
                Narrow(formula, box);
                return Formula.True;
            }

            if (formula.Kind != ConditionKind.AllOf || IsExhausted || !Array.Exists(formula.Parts, part => part.Kind == ConditionKind.Atom))
            {
                return formula;
            }

            var rest = new List<Formula>(formula.Parts.Length);
            foreach (var part in formula.Parts)
            {
                if (part.Kind != ConditionKind.Atom)
                {
                    rest.Add(part);
                }
                else if (!Narrow(part, box))
                {
                    return Formula.False;
                }
            }

            formula = Formula.AllOf([.. rest]);
        }
    }

    private bool Narrow(Formula atom, IntervalSet[] box)
    {
        ref var possible = ref box[_slots[atom.FactIndex]];
        possible = possible.Intersect(atom.Codes);
        return !possible.IsEmpty;
    }

    private Formula Reduce(Formula formula, IntervalSet[] box)
    {
        Steps++;
        if (IsExhausted)
        {
            return formula;
        }

        if (formula.Kind == ConditionKind.Atom)
        {
            var possible = box[_slots[formula.FactIndex]];
            Steps += (possible.Intervals.Length + formula.Codes.Intervals.Length) / 16;
            return possible.IsSubsetOf(formula.Codes) ? Formula.True : possible.Overlaps(formula.Codes) ? formula : Formula.False;
        }

        var (decisive, idle) = formula.Kind == ConditionKind.AllOf ? (Formula.False, Formula.True) : (Formula.True, Formula.False);
        List<Formula>? changed = null;
        for (var i = 0; i < formula.Parts.Length; i++)
        {
            var part = Reduce(formula.Parts[i], box);
            if (part == decisive)
            {
                return decisive;
            }

            if (changed is null && (part != formula.Parts[i] || part.Kind == formula.Kind))
            {
                changed = [.. formula.Parts.AsSpan(0, i)];
            }

            if (part.Kind == formula.Kind)
            {
                changed?.AddRange(part.Parts);
            }
            else if (part != idle)
            {
                changed?.Add(part);
            }
        }

        return changed is null ? formula : formula.Kind == ConditionKind.AllOf ? Formula.AllOf([.. changed]) : Formula.AnyOf([.. changed]);
    }

    /// <summary>A place where one of several alternatives must hold, beside the rest.</summary>
    private sealed class Branch(Formula[] alternatives, Formula[] rest, IntervalSet[] box)
    {
        private int _next;

        public IntervalSet[] Box => box;

        /// <summary>Of several places the one with the fewest alternatives. What is open has no atom left that must hold.</summary>
        public static Branch Of(Formula open, IntervalSet[] box)
        {
            if (open.Kind == ConditionKind.AnyOf)
            {
                return new(open.Parts, [], box);
            }

            var fewest = open.Parts.MinBy(part => part.Parts.Length)!;
            return new(fewest.Parts, [.. open.Parts.Where(part => part != fewest)], box);
        }

        /// <summary>Where an alternative on one fact was tried in vain, what is left lies outside of it.</summary>
        public bool TryNext(Dictionary<int, int> slots, out Formula open, out IntervalSet[] next)
        {
            if (_next > 0 && alternatives[_next - 1] is { Kind: ConditionKind.Atom } tried)
            {
                ref var possible = ref box[slots[tried.FactIndex]];
                possible = possible.Except(tried.Codes);
                _next = possible.IsEmpty ? alternatives.Length : _next;
            }

            var isLeft = _next < alternatives.Length;
            open = isLeft ? Formula.AllOf([alternatives[_next++], .. rest]) : Formula.False;
            next = isLeft ? [.. box] : [];
            return isLeft;
        }
    }
}
