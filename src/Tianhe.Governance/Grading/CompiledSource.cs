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

    /// <summary>The sources of the facts that a scheme reads, and of what those are made of, each behind its inputs.</summary>
    public static CompiledSource[] Of(FactCatalogue facts, IEnumerable<int> read, int offset)
    {
        var needed = read.ToHashSet();
        var sources = new List<CompiledSource>();
        foreach (var production in facts.Productions.Reverse().Where(production => needed.Contains(production.FactIndex)))
        {
            needed.UnionWith(production.Inputs);
        }

        foreach (var production in facts.Productions.Where(production => needed.Contains(production.FactIndex)))
        {
            sources.Add(new() { Production = production, Offset = sources.Count == 0 ? offset : sources[^1].End });
        }

        return [.. sources];
    }
}
