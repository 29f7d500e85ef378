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

        foreach (var veto in compiled.Vetoes)
        {
            Add(veto.Condition.FactIndex, report.Numbers[veto.Value]);
        }

        foreach (var source in compiled.Sources)
        {
            for (var i = 0; i < source.Production.Inputs.Length; i++)
            {
                Add(source.Production.Inputs[i], report.Numbers[source.Offset + 1 + i]);
            }
        }

        return facts.DistinctBy(fact => fact.Key).ToEquatableList();

        void Add(int index, long number)
        {
            if (catalogue.Declarations[index].From is null)
            {
                facts.Add(new(catalogue.Declarations[index].Name.Value, Marks.ValueOf(number, catalogue, index)));
            }
        }
    }
}
