using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Grading;

/// <summary>A fact that was produced by rule, kept for the explanation. Its numbers: the value, then the values of the inputs.</summary>
internal sealed class CompiledSource
{
    public required CompiledProduction Production { get; init; }

    /// <summary>Where the values stand: of the fact, then of the inputs.</summary>
    public required FactSlots Slots { get; init; }

    public int End => Slots.End;

    public void Note(FactSheet sheet, Span<long> numbers) => Slots.Note(sheet, numbers);

    /// <summary>The sources of productions, their numbers one after the other.</summary>
    public static CompiledSource[] Of(List<CompiledProduction> productions, FactCatalogue facts, int offset)
    {
        var sources = new List<CompiledSource>();
        foreach (var production in productions)
        {
            sources.Add(new() { Production = production, Slots = new([production.FactIndex, .. production.Inputs], facts, sources.Count == 0 ? offset : sources[^1].End) });
        }

        return [.. sources];
    }

    /// <summary>The productions of the facts that a scheme reads, and of what those are made of, each behind its inputs; the last ones, if there are more than asked for.</summary>
    public static List<CompiledProduction> Needed(FactCatalogue facts, IEnumerable<int> read, int most)
    {
        var needed = read.ToHashSet();
        var productions = new List<CompiledProduction>();
        for (var i = facts.Productions.Length - 1; i >= 0 && productions.Count < most; i--)
        {
            if (needed.Contains(facts.Productions[i].FactIndex))
            {
                needed.UnionWith(facts.Productions[i].Inputs);
                productions.Add(facts.Productions[i]);
            }
        }

        productions.Reverse();
        return productions;
    }
}
