using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Grading;

/// <summary>Reads the values of a veto as they stand among the numbers of a report.</summary>
internal readonly struct VetoReader(GradeReport report, CompiledVeto veto) : IFactReader
{
    public CodedFact Read(int factIndex) => veto.Slots.Read(factIndex, report.Numbers);
}
