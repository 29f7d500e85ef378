using CsCheck;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure.Codes;

/// <summary>Laws of every code, against the same said of its text.</summary>
public sealed class DivisionCodeLawTests
{
    [Fact]
    public void Parse_ThenToString_IsTheSameText() => CodeGens.Digits.Sample(digits => DivisionCode.Parse(digits).ToString() == digits);

    [Fact]
    public void Parent_ContainsItsChild() => CodeGens.Codes.Sample(code => code.Parent is not { } parent || (parent.Contains(code) && !code.Contains(parent)));

    [Fact]
    public void Parent_IsTheLongestBeginningThatIsACode() => CodeGens.Codes.Sample(code =>
        code.Parent?.Value == Enumerable.Range(1, code.Value.Length - 1).Reverse().Select(length => code.Value[..length]).FirstOrDefault(text => DivisionCode.TryParse(text, out _, out _)));

    [Fact]
    public void Contains_IsThatTheTextBeginsWithIt() => CodeGens.Related.Sample(codes =>
        codes[0].Contains(codes[1]) == codes[1].Value.StartsWith(codes[0].Value, StringComparison.Ordinal));

    [Fact]
    public void Contains_IsTransitive() => CodeGens.Related.Sample(codes => codes.All(a => codes.Where(b => a.Contains(b)).All(b => codes.Where(c => b.Contains(c)).All(c => a.Contains(c)))));

    [Fact]
    public void Contains_IsWalkingUpToIt() => CodeGens.Related.Sample(codes => codes.All(lower => codes.All(upper =>
        upper.Contains(lower) == WayUp(lower).Contains(upper))));

    [Fact]
    public void CompareTo_IsThatOfTheTexts() => CodeGens.Related.Sample(codes =>
        Math.Sign(codes[0].CompareTo(codes[1])) == Math.Sign(string.CompareOrdinal(codes[0].Value, codes[1].Value)));

    [Fact]
    public void Order_IsPreorder() => CodeGens.Related.Sample(codes =>
    {
        var all = codes.SelectMany(WayUp).Distinct().ToList();
        return all.Order().SequenceEqual(Preorder(null, all));
    });

    [Fact]
    public void FromPadded_OfAPaddedCode_IsTheCode() => CodeGens.Digits.Sample(digits => DivisionCode.FromPadded(digits.PadRight(12, '0')).Value == digits);

    [Fact]
    public void TryParse_ADamagedCode_IsRefusedForThatDamageAlone() => CodeGens.Damaged.Sample(damaged =>
        !DivisionCode.TryParse(damaged.Text, out _, out var findings) && findings.Single().Code == damaged.Problem);

    [Fact]
    public void TryParse_AnyText_ReadsItExactlyOrSaysWhy() => CodeGens.Anything.Sample(text =>
        DivisionCode.TryParse(text, out var code, out var findings)
            ? code.Value == text && findings.Count == 0
            : code.IsDefault && findings.Count > 0 && findings.All(finding => finding.Describe(Language.Chinese).Length > 0), iter: 3_000);

    [Fact]
    public void TryParse_AnyTextAsGridCode_ReadsItExactlyOrSaysWhy() => CodeGens.Anything.Sample(text =>
        GridCodeScheme.Lixia.TryParse(text, out var code, out var findings)
            ? code.Value == text && findings.Count == 0
            : code is null && findings.Count > 0, iter: 3_000);

    private static IEnumerable<DivisionCode> WayUp(DivisionCode code)
    {
        for (DivisionCode? next = code; next is { } here; next = here.Parent)
        {
            yield return here;
        }
    }

    private static IEnumerable<DivisionCode> Preorder(DivisionCode? parent, List<DivisionCode> all) =>
        all.Where(code => code.Parent == parent).OrderBy(code => code.Value, StringComparer.Ordinal).SelectMany(code => Preorder(code, all).Prepend(code));
}
