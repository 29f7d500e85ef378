using Tianhe.Governance;
using Tianhe.Governance.Grading;

namespace QuickStart;

/// <summary>A branch that reached a grade under a cap, and what the cap meant for it.</summary>
internal sealed record Candidate(SubjectId Branch, GradeReport Report, PopulationStep Step);
