using System.Diagnostics.CodeAnalysis;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Calendars;

/// <summary>An amount of time as people write it, such as <c>5 工作日</c> or <c>4 wh</c>.</summary>
internal static class LimitAmountShape
{
    public static Shape<LimitAmount> Shape { get; } = new TextShape<LimitAmount>(
        new("数量和单位，如 5 工作日、4 工作时、24 小时、7 日", "an amount and a unit such as 5 working days, 4 wh, 24 h, 7 d or 5 工作日"), Read, amount => amount.ToString());

    private static bool Read(string text, [MaybeNullWhen(false)] out LimitAmount amount) => LimitAmount.TryParse(text, out amount);
}
