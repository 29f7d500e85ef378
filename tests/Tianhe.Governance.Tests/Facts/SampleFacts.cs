using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tests.Facts;

/// <summary>A catalogue with every type of fact, bounded and not; illustration only.</summary>
internal static class SampleFacts
{
    public static FactDeclaration Returns { get; } =
        FactDeclaration.ForNumber("order.returns", new("退单次数", "number of returns"), 0) with { Minimum = 0, Maximum = 100 };

    public static FactDeclaration Satisfaction { get; } =
        FactDeclaration.ForNumber("satisfaction", new("群众满意度", "satisfaction"), 4) with { Minimum = 0, Maximum = 1 };

    public static FactDeclaration Balance { get; } = FactDeclaration.ForNumber("balance", new("积分余额", "balance"), 2);

    public static FactDeclaration Category { get; } = FactDeclaration.ForText("category", new("类别", "category"), ["lift", "noise", "parking"]);

    public static FactDeclaration Passed { get; } = FactDeclaration.ForTruth("check.passed", new("核查通过", "check passed"));

    public static FactCatalogue Catalogue { get; } = FactCatalogue.Of([Returns, Satisfaction, Balance, Category, Passed]);

    public static FactSheet Sheet(params ReadOnlySpan<(FactName, FactValue)> values) => FactSheet.Bind(Catalogue, EquatableList.Create(values));
}
