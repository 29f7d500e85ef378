using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tables;

/// <summary>What a cell may hold, by the type of its fact, as a message says it.</summary>
internal static class CellExamples
{
    public static BilingualText Of(FactDeclaration declaration) => declaration.Type switch
    {
        FactType.Text when declaration.Codes is not null => With(declaration, "甲、乙，非 甲，属于 甲", "a, b, not a or under a"),
        FactType.Text => With(declaration, "甲、乙，非 甲", "a, b or not a"),
        FactType.Truth => With(declaration, "是、否", "yes or no"),
        FactType.Date => With(declaration, "2026-09-01、≥2026-09-01、2026-01-01..2026-12-31", "2026-09-01, ≥2026-09-01 or [2026-01-01..2026-12-31]"),
        FactType.Duration => With(declaration, "36 小时、≥36 小时、30 分钟..2 小时", "36 h, ≥36 h or [30 min..2 h)"),
        FactType.Rate => With(declaration, "0.85、≥17/20、0..0.85", "0.85, ≥17/20 or [0..0.85)"),
        FactType.Number or FactType.Count => With(declaration, "5、≥5、1..5、非 5", "5, ≥5, [1..5), 1, 2 or not 5"),
        _ => throw new InvalidOperationException($"Unknown type of fact {declaration.Type}."),
    };

    private static BilingualText With(FactDeclaration declaration, string chinese, string english) => ValueText.Accepts(declaration) is var accepts
        ? new($"{accepts.Chinese}，写法如 {chinese}；空白表示任意", $"{accepts.English}, written as {english}; nothing for any")
        : accepts;
}
