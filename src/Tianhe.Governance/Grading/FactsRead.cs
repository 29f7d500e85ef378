using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Grading;

/// <summary>The facts on which a report rests, as they stand among its numbers; what is produced by rule is left out, for it is produced again.</summary>
internal static class FactsRead
{
    /// <summary>Each that was given, once, in the order of the scheme.</summary>
    public static EquatableList<KeyValuePair<string, FactValue>> Of(GradeReport report)
    {
        var facts = new List<KeyValuePair<string, FactValue>>();
        var compiled = report.Compiled;
        var catalogue = report.Scheme.Description.Facts;
        foreach (var part in compiled.Parts)
        {
            for (var i = 0; i < part.Facts.Length; i++)
            {
                var (index, factor) = part.Facts[i];
                Add(index, report.Numbers[part.Offset + i] is var number && Marks.IsKnown(number) ? number / factor : number);
            }
        }

        foreach (var slots in compiled.Vetoes.Select(veto => veto.Slots).Concat(compiled.Sources.Select(source => source.Slots)))
        {
            foreach (var fact in slots.Facts)
            {
                AddValue(fact, slots.ValueOf(fact, report.Numbers));
            }
        }

        return facts.DistinctBy(fact => fact.Key).ToEquatableList();

        void Add(int index, long number) => AddValue(index, Marks.ValueOf(number, catalogue, index));

        void AddValue(int index, FactValue value)
        {
            if (catalogue.Declarations[index].From is null)
            {
                facts.Add(new(catalogue.Declarations[index].Name.Value, value));
            }
        }
    }
}
