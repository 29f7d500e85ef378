using CsCheck;

using NodaTime;

using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tests.Tables.Sheets;

/// <summary>Facts of every type, and conditions of every kind on them.</summary>
internal static class AnyCells
{
    private const string Name = "f";

    private static readonly string[] OddTexts =
        ["甲", "乙", "lift/stuck", "非机动车", "非 甲", "a (b)", "x、y", "-", "any", "任意", "or", "a or b", "甲 或 乙", "且", " c ", "\"", "\"q\"", "1..2", "≥5", "属于 甲", "under a", "not a", "=1+1", "+1", "２", "a\nb", "[1..2)", "（", ",", "是", "1,234", "12E5"];

    private static readonly BilingualText Title = new("事实", "fact");

    private static readonly CodeList Codes = CodeList.Of("codes", "1", new("代码", "codes"), [.. OddTexts.Where(text => text.Trim() == text && !text.Any(char.IsControl)).Select((text, place) => new CodeEntry { Code = text, Name = BilingualText.Same("n"), Under = place > 0 && place % 3 == 0 ? OddTexts[0] : null })]);

    private static readonly Gen<FactValue> Numbers = Gen.Select(Gen.Int[-100_000, 100_000], Gen.Int[0, 3]).Select((number, scale) => (FactValue)(number / (decimal)Math.Pow(10, scale)));

    private static readonly (FactDeclaration Fact, Gen<FactValue> Values)[] Types =
    [
        (FactDeclaration.ForNumber(Name, Title, 3), Numbers),
        (FactDeclaration.ForCount(Name, Title), Gen.Int[0, 5_000].Select(count => (FactValue)count)),
        (FactDeclaration.ForRate(Name, Title, 3, NumberRounding.HalfUp), Gen.OneOf(Gen.Select(Gen.Long[0, 50], Gen.Long[1, 50]).Select((numerator, denominator) => FactValue.Rate(numerator, denominator)), Numbers)),
        (FactDeclaration.ForDate(Name, Title), Gen.Int[-700_000, 2_000_000].Select(day => (FactValue)new LocalDate(2026, 1, 1).PlusDays(day))),
        (FactDeclaration.ForDuration(Name, Title), Gen.Long[-10_000_000, 10_000_000].Select(milliseconds => (FactValue)Duration.FromMilliseconds(milliseconds))),
        (FactDeclaration.ForTruth(Name, Title), Gen.Bool.Select(truth => (FactValue)truth)),
        (FactDeclaration.ForText(Name, Title, [.. OddTexts]), Gen.Int[0, OddTexts.Length - 1].Select(place => (FactValue)OddTexts[place])),
        (FactDeclaration.ForCode(Name, Title, Codes), Gen.Int[0, Codes.Codes.Count - 1].Select(place => (FactValue)Codes.Codes[place])),
    ];

    public static Gen<(FactDeclaration Fact, Condition Condition)> All { get; } = Gen.OneOf([.. Types.Select(type => Of(type.Fact, type.Values).Select(condition => (type.Fact, condition)))]);

    private static Gen<Condition> Of(FactDeclaration fact, Gen<FactValue> values) => Gen.Recursive<Condition>((depth, condition) =>
        depth > 3 ? Atom(fact, values) : Gen.Frequency(
            (4, Atom(fact, values)),
            (1, condition.Select(part => Condition.Not(part))),
            (1, condition.Array[1, 3].Select(parts => Condition.AllOf([.. parts]))),
            (1, condition.Array[1, 3].Select(parts => Condition.AnyOf([.. parts])))));

    private static Gen<Condition> Atom(FactDeclaration fact, Gen<FactValue> values)
    {
        var equal = values.Select(value => Condition.Is(Name, value));
        var set = values.Array[1, 4].Select(some => Condition.In(Name, [.. some]));
        return fact.Type switch
        {
            FactType.Truth => Gen.OneOf(equal, set),
            FactType.Text => fact.Codes is null ? Gen.OneOf(equal, set) : Gen.OneOf(equal, set, values.Select(value => Condition.Under(Name, value.Text))),
            _ => Gen.OneOf(
                equal,
                set,
                Gen.Select(values, Gen.Int[0, 3]).Select((value, sign) => sign switch
                {
                    0 => Condition.AtLeast(Name, value),
                    1 => Condition.AtMost(Name, value),
                    2 => Condition.MoreThan(Name, value),
                    _ => Condition.LessThan(Name, value),
                }),
                Gen.Select(values, values, Gen.Enum<RangeEnds>()).Select((low, high, ends) => Condition.Between(Name, low, high, ends))),
        };
    }
}
