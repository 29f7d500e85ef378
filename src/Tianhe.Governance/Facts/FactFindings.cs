using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Facts;

internal static class FactFindings
{
    public static readonly MessageTemplate DuplicateFact = new("facts.duplicate-fact", new("事实项“{fact}”声明了不止一次。", "The fact '{fact}' is declared more than once."));
    public static readonly MessageTemplate RangeNotHeld = new("facts.range-not-held", new("事实项“{fact}”的取值范围 {minimum} 至 {maximum} 为空、超出精度可表示的界限，或与其类型不符。", "The range {minimum} to {maximum} of the fact '{fact}' is empty, cannot be held at its scale, or is of another kind than the fact."));
    public static readonly MessageTemplate UnknownFact = new("facts.unknown-fact", new("没有声明事实项“{fact}”。已声明：{declared}。", "The fact '{fact}' is not declared. Declared are: {declared}."));
    public static readonly MessageTemplate WrongType = new("facts.wrong-type", new("事实项“{fact}”应为{expected}，得到的是“{value}”。", "The fact '{fact}' is a {expected}; found '{value}'."));
    public static readonly MessageTemplate NoOrder = new("facts.no-order", new("事实项“{fact}”为{type}，只有数值、计数、比率、日期和时间长度才能比较大小。", "The fact '{fact}' is a {type}; only numbers, counts, rates, dates and amounts of time are more or less than another."));
    public static readonly MessageTemplate OutOfRange = new("facts.out-of-range", new("事实项“{fact}”的值 {value} 不在 {minimum} 至 {maximum}（含两端）之内。", "The value {value} of the fact '{fact}' is not within {minimum} to {maximum}, both inclusive."));
    public static readonly MessageTemplate TooPrecise = new("facts.too-precise", new("事实项“{fact}”最多 {scale} 位小数，得到的是 {value}。", "The fact '{fact}' has at most {scale} decimal place(s); found {value}."));
    public static readonly MessageTemplate UnknownText = new("facts.unknown-text", new("事实项“{fact}”不能取“{value}”。可取：{allowed}。", "The fact '{fact}' cannot be '{value}'. Allowed are: {allowed}."));
    public static readonly MessageTemplate GivenTwice = new("facts.given-twice", new("事实项“{fact}”给出了不止一个值。", "The fact '{fact}' is given more than one value."));
    public static readonly MessageTemplate UnknownProducer = new("facts.unknown-producer", new("没有登记“{producer}”这一生成方法。已登记：{known}。", "No producer '{producer}' is registered. Registered are: {known}."));
    public static readonly MessageTemplate WrongProduct = new("facts.wrong-product", new("“{producer}”生成的是{produced}，而事实项“{fact}”应为{expected}。", "The producer '{producer}' produces a {produced}, and the fact '{fact}' is a {expected}."));
    public static readonly MessageTemplate UnknownArgument = new("facts.unknown-argument", new("“{producer}”没有名为“{name}”的输入项或参数。可写：{known}。", "The producer '{producer}' has neither input nor parameter '{name}'. It has: {known}."));
    public static readonly MessageTemplate ArgumentTwice = new("facts.argument-twice", new("“{name}”写了不止一次。", "'{name}' is written more than once."));
    public static readonly MessageTemplate MissingArgument = new("facts.missing-argument", new("“{producer}”缺少“{name}”，应为{accepted}。", "The producer '{producer}' lacks '{name}'; expected {accepted}."));
    public static readonly MessageTemplate NotAFact = new("facts.not-a-fact", new("输入项“{input}”应写事实项的名称，得到的是“{value}”。", "The input '{input}' is given by the name of a fact; found '{value}'."));
    public static readonly MessageTemplate InputDoesNotFit = new("facts.input-does-not-fit", new("事实项“{fact}”可能取到输入项“{input}”不接受的值；接受的是{accepted}。", "The fact '{fact}' may have values that the input '{input}' does not accept; accepted is {accepted}."));
    public static readonly MessageTemplate ProducerCycle = new("facts.producer-cycle", new("事实项“{fact}”由它自己生成。", "The fact '{fact}' is produced from itself."));
    public static readonly MessageTemplate GivenButProduced = new("facts.given-but-produced", new("事实项“{fact}”由规则生成，不能另外给出数值。", "The fact '{fact}' is produced by rule and cannot be given a value."));
    public static readonly MessageTemplate EmptyRange = new("facts.empty-range", new("对事实项“{fact}”的条件取不到任何值：{condition}。", "The condition on the fact '{fact}' is met by no value: {condition}."));

    public static readonly MessageTemplate NotCodes = new("facts.not-codes", new("事实项“{fact}”的取值不是代码表中的代码，没有上下级。", "The values of the fact '{fact}' are no codes of a list, so that none is under another."));

    public static EquatableList<MessageTemplate> All { get; } =
    [
        DuplicateFact, RangeNotHeld, UnknownFact, WrongType, NoOrder, OutOfRange, TooPrecise, UnknownText, GivenTwice, EmptyRange,
        UnknownProducer, WrongProduct, UnknownArgument, ArgumentTwice, MissingArgument, NotAFact, InputDoesNotFit, ProducerCycle, GivenButProduced,
        NotCodes,
    ];

    public static void CheckRange(FactDeclaration declaration, List<Finding> findings)
    {
        if (!IsHeld(declaration))
        {
            findings.Add(RangeNotHeld.Error($"facts.{declaration.Name}", new("fact", declaration.Name.Value),
                Limit("minimum", declaration.Minimum ?? declaration.Earliest ?? declaration.Shortest ?? FactValue.Missing),
                Limit("maximum", declaration.Maximum ?? declaration.Latest ?? declaration.Longest ?? FactValue.Missing)));
        }
    }

    private static bool IsHeld(FactDeclaration declaration)
    {
        var isNumber = declaration.Type is FactType.Number or FactType.Count or FactType.Rate;
        return (isNumber || declaration is { Minimum: null, Maximum: null })
            && (declaration.Type == FactType.Date || declaration is { Earliest: null, Latest: null })
            && (declaration.Type == FactType.Duration || declaration is { Shortest: null, Longest: null })
            && (!isNumber || AreHeld(declaration))
            && !(declaration.Earliest > declaration.Latest)
            && !(declaration.Shortest > declaration.Longest);
    }

    private static bool AreHeld(FactDeclaration declaration)
    {
        var factor = FactCoding.FactorOf(declaration.Scale);
        var (least, most) = FactCoding.LineOf(declaration.Type);
        var low = declaration.Minimum ?? least / factor;
        var high = declaration.Maximum ?? most / factor;
        return low <= high && low >= least / factor && high <= most / factor
            && (declaration.Minimum is null || IsWhole(low * factor)) && (declaration.Maximum is null || IsWhole(high * factor));
    }

    /// <summary>Turns a fault of a value into a finding that says what would be accepted.</summary>
    public static Finding Of(FactFault fault, FactDeclaration declaration, FactValue value, string path)
    {
        var fact = new MessageArgument("fact", declaration.Name.Value);
        var found = Found(value);
        return fault switch
        {
            FactFault.WrongType => WrongType.Error(path, fact, new("expected", NameOf(declaration.Type)), found),
            FactFault.OutOfRange => BeyondRange(declaration, value, path, fact, found),
            FactFault.TooPrecise => TooPrecise.Error(path, fact, found, new("scale", declaration.Scale)),
            FactFault.UnknownText => UnknownText.Error(path, fact, found, new("allowed", KnownNames.Of(declaration.Texts))),
            _ => throw new InvalidOperationException($"No finding for {fault}."),
        };
    }

    public static Finding Unordered(FactDeclaration declaration, string path) =>
        NoOrder.Error(path, new("fact", declaration.Name.Value), new("type", NameOf(declaration.Type)));

    public static Finding Empty(FactName fact, Condition condition, FactCatalogue catalogue, string path) => EmptyRange.Error(path, new("fact", fact.Value),
        new("condition", new BilingualText(condition.Say(catalogue, Language.Chinese), condition.Say(catalogue, Language.English))));

    public static Finding NoCodes(FactName fact, string path) => NotCodes.Error(path, new MessageArgument("fact", fact.Value));

    public static Finding Unknown(FactName name, FactCatalogue catalogue, string path) => UnknownFact.Error(path,
        new("fact", name.Value), new("declared", KnownNames.Of(catalogue.Declarations.Select(declaration => declaration.Name.Value))));

    private static bool IsWhole(decimal number) => number == decimal.Truncate(number);

    /// <summary>Where no limit was declared, the one of what can be held is said when it is exceeded, and that of what can be counted.</summary>
    private static Finding BeyondRange(FactDeclaration declaration, FactValue value, string path, MessageArgument fact, MessageArgument found)
    {
        var coding = FactCoding.For(declaration);
        FactValue low = declaration.Minimum ?? declaration.Earliest ?? declaration.Shortest ?? FactValue.Missing;
        FactValue high = declaration.Maximum ?? declaration.Latest ?? declaration.Longest ?? FactValue.Missing;
        var number = value.Type == FactType.Number ? value.Number : value.Type == FactType.Rate ? declaration.QuotientOf(value) : 0;
        var (isNumber, factor) = (value.Type is FactType.Number or FactType.Rate, FactCoding.FactorOf(declaration.Scale));
        low = low.State != FactState.Known && ((isNumber && number < coding.Lowest / factor) || coding.Lowest == 0) ? coding.Decode(coding.Lowest) : low;
        high = high.State != FactState.Known && isNumber && number > coding.Highest / factor ? coding.Decode(coding.Highest) : high;
        return OutOfRange.Error(path, fact, found, Limit("minimum", low), Limit("maximum", high));
    }

    public static MessageArgument Found(FactValue value) => value is { State: FactState.Known, Type: FactType.Text }
        ? new("value", value.Text)
        : new("value", new BilingualText(value.In(Language.Chinese), value.In(Language.English)));

    /// <summary>What values a declaration allows, in words.</summary>
    public static BilingualText Accepted(FactDeclaration declaration) => declaration.Type switch
    {
        FactType.Number => Shapes.Number(declaration.Scale, declaration.Minimum, declaration.Maximum).Accepts,
        FactType.Count => Shapes.Number(0, declaration.Minimum ?? 0, declaration.Maximum).Accepts,
        FactType.Text when declaration.Codes is { } codes => new($"代码表“{codes.Name.Chinese}”中的代码", $"a code of '{codes.Name.English}'"),
        FactType.Text => new(
            $"选项：{Wording.List(KnownNames.Of(declaration.Texts), Language.Chinese)}", $"one of: {Wording.List(KnownNames.Of(declaration.Texts), Language.English)}"),
        FactType.Truth => new("是非", "a truth"),
        FactType.Rate => Ranged(NameOf(FactType.Rate), declaration.Minimum, declaration.Maximum),
        FactType.Date => Dated(NameOf(FactType.Date), declaration.Earliest, declaration.Latest),
        FactType.Duration => Ranged(NameOf(FactType.Duration), declaration.Shortest, declaration.Longest),
        _ => throw new InvalidOperationException($"Unknown type of fact {declaration.Type}."),
    };

    private static BilingualText Ranged(BilingualText name, FactValue? low, FactValue? high) => Within(name,
        low is { } least ? new($"不小于{least.In(Language.Chinese)}", $"{least} or more") : null, high is { } most ? new($"不大于{most.In(Language.Chinese)}", $"{most} or less") : null);

    private static BilingualText Dated(BilingualText name, FactValue? first, FactValue? last) => Within(name,
        first is { } from ? new($"不早于{from.In(Language.Chinese)}", $"not before {from}") : null, last is { } until ? new($"不晚于{until.In(Language.Chinese)}", $"not after {until}") : null);

    private static BilingualText Within(BilingualText name, params BilingualText?[] bounds) => new(
        string.Join('，', [name.Chinese, .. bounds.OfType<BilingualText>().Select(bound => bound.Chinese)]),
        string.Join(", ", [$"a {name.English}", .. bounds.OfType<BilingualText>().Select(bound => bound.English)]));

    private static MessageArgument Limit(string name, FactValue limit) => limit.State == FactState.Known
        ? new(name, new BilingualText(limit.In(Language.Chinese), limit.In(Language.English)))
        : new(name, new BilingualText("不限", "any"));

    public static BilingualText NameOf(FactType type) => type switch
    {
        FactType.Number => new("数值", "number"),
        FactType.Text => new("选项", "text"),
        FactType.Truth => new("是非", "truth"),
        FactType.Date => new("日期", "date"),
        FactType.Duration => new("时间长度", "span of time"),
        FactType.Count => new("计数", "count"),
        FactType.Rate => new("比率", "rate"),
        _ => throw new InvalidOperationException($"Unknown type of fact {type}."),
    };
}
