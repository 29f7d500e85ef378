using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Grading;

/// <summary>A fact that was produced by rule, kept for the explanation. Its numbers: the value, then the values of the inputs.</summary>
internal sealed class CompiledSource
{
    public required CompiledProduction Production { get; init; }

    /// <summary>Where the numbers of the source begin.</summary>
    public required int Offset { get; init; }

    public int End => Offset + 1 + Production.Inputs.Length;

    public void Note(FactSheet sheet, Span<long> numbers)
    {
        numbers[Offset] = Marks.Of(sheet.Read(Production.FactIndex));
        for (var i = 0; i < Production.Inputs.Length; i++)
        {
            numbers[Offset + 1 + i] = Marks.Of(sheet.Read(Production.Inputs[i]));
        }
    }

    /// <summary>The sources of productions, their numbers one after the other.</summary>
    public static CompiledSource[] Of(List<CompiledProduction> productions, int offset)
    {
        var sources = new List<CompiledSource>();
        foreach (var production in productions)
        {
            sources.Add(new() { Production = production, Offset = sources.Count == 0 ? offset : sources[^1].End });
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
