using System.Collections;

using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>What acts on a matter have stated, as guards read it: of the action that is considered only this act, of all else what was said last.</summary>
/// <param name="definition">The definition.</param>
/// <param name="stored">What was last said of each fact.</param>
/// <param name="act">The act, or null where none is made.</param>
internal sealed class StatedFacts(WorkflowDefinition definition, EquatableList<(FactName Name, FactValue Value)> stored, Act? act)
{
    private SheetValues? _values;
    private BitArray? _coming;
    private bool[]? _misstated;
    private int _action = -1;

    /// <summary>Turns to an action, before anything is read. What an act of another action states is not read.</summary>
    public void Consider(int action)
    {
        if (_action == action)
        {
            return;
        }

        _action = action;
        _values = null;
        _coming = null;
        _misstated = null;
    }

    /// <summary>Whether a value may come with an act of the action that is considered: it is asked for, or produced from what is and from what is known.</summary>
    public bool MayCome(int index) => (_coming ??= Coming())[index];

    /// <summary>Whether a fact is unknown only since the act states a value that does not fit, of it or of what it is produced from; that is a reason of its own.</summary>
    public bool IsMisstated(int index) => (_misstated ??= Misstated())[index];

    public CodedFact Read(int index) => (_values ??= Bind()).Read(index);

    /// <summary>Whether two acts state the same, in whatever order: stored objects may be reordered.</summary>
    public static bool AreSame(EquatableList<(FactName Name, FactValue Value)> one, EquatableList<(FactName Name, FactValue Value)> other) =>
        one.Count == other.Count && one.All(fact => other.Contains(fact));

    /// <summary>What was last said of each fact once more is said.</summary>
    public static EquatableList<(FactName Name, FactValue Value)> Merge(EquatableList<(FactName Name, FactValue Value)> before, EquatableList<(FactName Name, FactValue Value)> stated)
    {
        if (stated.Count == 0 || before.Count == 0)
        {
            return stated.Count == 0 ? before : stated;
        }

        var merged = before.ToList();
        foreach (var fact in stated)
        {
            if (merged.FindIndex(one => one.Name == fact.Name) is var index and >= 0)
            {
                merged[index] = fact;
            }
            else
            {
                merged.Add(fact);
            }
        }

        return merged.ToEquatableList();
    }

    /// <summary>The act, where it is of the action that is considered.</summary>
    private Act? Said => act?.Action == definition.Description.Actions[_action].Id ? act : null;

    private SheetValues Bind()
    {
        var catalogue = definition.Description.Facts;
        var values = new SheetValues(catalogue);
        var action = definition.Description.Actions[_action];
        Set(values, catalogue, stored.AsSpan(), action.Facts, isSaid: false);
        if (Said is { } act)
        {
            Set(values, catalogue, act.Facts.AsSpan(), action.Facts, isSaid: true);
        }

        foreach (var production in catalogue.Productions)
        {
            production.Run(values);
        }

        return values;
    }

    /// <summary>Productions stand behind those of their inputs, so that each is asked once.</summary>
    private BitArray Coming()
    {
        var facts = definition.Description.Facts;
        var coming = facts.PlacesOf(definition.Description.Actions[_action].Facts);
        foreach (var production in facts.Productions)
        {
            coming[production.FactIndex] |= production.Inputs.Any(input => coming[input]) && production.Inputs.All(input => coming[input] || Read(input).State == FactState.Known);
        }

        return coming;
    }

    private bool[] Misstated()
    {
        var facts = definition.Description.Facts;
        var misstated = new bool[facts.Declarations.Count];
        foreach (var (name, value) in Said?.Facts ?? [])
        {
            if (definition.Description.Actions[_action].Facts.Contains(name) && facts.TryIndexOf(name, out var index))
            {
                misstated[index] |= value.State == FactState.Known && facts.CodingOf(index).Encode(value, out _) != FactFault.None;
            }
        }

        foreach (var production in facts.Productions)
        {
            var unknown = production.Inputs.Where(input => Read(input).State != FactState.Known).ToList();
            misstated[production.FactIndex] = unknown.Count > 0 && unknown.TrueForAll(input => misstated[input]);
        }

        return misstated;
    }

    private static void Set(SheetValues values, FactCatalogue catalogue, ReadOnlySpan<(FactName Name, FactValue Value)> facts, EquatableList<FactName> said, bool isSaid)
    {
        foreach (var (name, value) in facts)
        {
            if (said.Contains(name) == isSaid && catalogue.TryIndexOf(name, out var index) && values.Set(index, value) != FactFault.None)
            {
                values.Set(index, FactState.Missing); // said under other rules, and of no meaning under these
            }
        }
    }
}
