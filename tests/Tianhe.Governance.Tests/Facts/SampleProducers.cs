using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tests.Facts;

/// <summary>A rate of two counts that were given, as a user would write it; illustration only.</summary>
internal static class SampleProducers
{
    public static FactProducer Rate { get; } = new()
    {
        Id = "rate",
        Title = new("比率", "rate"),
        Produces = FactType.Number,
        Inputs =
        [
            FactDeclaration.ForNumber("part", new("分子", "part"), 0) with { Minimum = 0 },
            FactDeclaration.ForNumber("whole", new("分母", "whole"), 0) with { Minimum = 0 },
        ],
        Parameters = [FactDeclaration.ForNumber("most", new("上限", "most"), 2) with { Minimum = 0, Maximum = 1 }],
        Produce = with => with.Number("whole") == 0
            ? FactValue.NotApplicable
            : Math.Min(with.Number("most"), decimal.Round(with.Number("part") / with.Number("whole"), with.Fact.Scale, MidpointRounding.AwayFromZero)),
    };

    public static FactRegistry Registry { get; } = FactRegistry.Empty.With(Rate);

    public static FactDeclaration Attended { get; } = FactDeclaration.ForNumber("attended", new("到会人次", "attended"), 0) with { Minimum = 0, Maximum = 1_000 };

    public static FactDeclaration Due { get; } = FactDeclaration.ForNumber("due", new("应到人次", "due"), 0) with { Minimum = 0, Maximum = 1_000 };

    public static FactProduction Use { get; } = new("rate", new("part", "attended"), new("whole", "due"), new("most", 1));

    public static FactDeclaration Attendance { get; } = FactDeclaration.ForNumber("attendance", new("参会率", "attendance"), 3) with { Minimum = 0, Maximum = 1, From = Use };

    public static FactCatalogue Catalogue { get; } = FactCatalogue.Of([Attendance, Attended, Due], Registry);
}
