using CsCheck;

using Tianhe.Governance.Facts;
using Tianhe.Governance.Tests.Facts;
using Tianhe.Governance.Workflows;

namespace Tianhe.Governance.Tests.Workflows;

/// <summary>The proof that two steps never both apply, against every assignment of values to small facts.</summary>
public sealed class OverlapLawTests
{
    private static readonly Dictionary<FactName, FactValue>[] Assignments =
    [
        .. from rate in SmallFacts.Values["rate"]
           from kind in SmallFacts.Values["kind"]
           from done in SmallFacts.Values["done"]
           select new Dictionary<FactName, FactValue> { ["rate"] = rate, ["kind"] = kind, ["done"] = done },
    ];

    private static readonly Gen<Condition[]> AnyGuards = SmallFacts.AnyCondition.Where(SmallFacts.IsSatisfiable).Array[0, 3];

    [Fact]
    public void BothApply_IsFoundExactlyWhenSomeAssignmentMeetsBoth() => Gen.Select(AnyGuards, AnyGuards).Sample((one, other) =>
        Findings(one, other).Any(finding => finding.Code == "workflows.both-apply") == Assignments.Any(values => Meets(values, [.. one, .. other])), iter: 1_500);

    [Fact]
    public void BothApply_TheWitnessMeetsBoth() => Gen.Select(AnyGuards, AnyGuards).Sample((one, other) =>
        Findings(one, other).All(finding => finding.Witness is null || Assignments.Where(values => Shows(finding.Witness, values)).All(values => Meets(values, [.. one, .. other]))), iter: 1_500);

    [Fact]
    public void NeverApplies_IsFoundExactlyWhenNoAssignmentMeetsAll() => AnyGuards.Sample(guards =>
        Findings(guards).Any(finding => finding.Code == "workflows.never-applies") == !Assignments.Any(values => Meets(values, guards)), iter: 1_500);

    [Fact]
    public void Shows_AWitness_IsThatOfItsValues() => Assignments.Where(values => Shows("rate = 0.1, done = yes", values)).Should().HaveCount(3);

    private static bool Meets(Dictionary<FactName, FactValue> values, Condition[] guards) => guards.All(guard => SmallFacts.IsMet(guard, values[SmallFacts.FactOf(guard)]));

    private static bool Shows(string witness, Dictionary<FactName, FactValue> values) =>
        witness.Split(", ").Select(part => part.Split(" = ")).All(part => values[part[0]].ToString() == part[1]);

    private static List<Finding> Findings(params Condition[][] steps)
    {
        var findings = new List<Finding>();
        WorkflowCompiler.Compile(new()
        {
            Id = "small",
            Version = "1",
            Name = BilingualText.Same("small"),
            Facts = SmallFacts.Catalogue,
            Stages = [new("s", StageKind.Working, BilingualText.Same("s"))],
            Actions = [new("a", BilingualText.Same("a"))],
            Transitions = [new("start", null, "a", "s") { By = [Authority.Anyone] }, .. steps.Select((guards, index) => new WorkflowTransition($"{index}", "s", "a", "s") { By = [Authority.Anyone], Guards = guards.ToEquatableList() })],
        }, new("small", "1", ""), findings);
        return findings;
    }
}
