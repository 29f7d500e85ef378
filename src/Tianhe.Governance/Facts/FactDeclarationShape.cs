using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Facts;

/// <summary>A declared fact, told by its type.</summary>
internal static class FactDeclarationShape
{
    private static readonly Shape<FactDirection> Directions = Shapes.Words(
        ("neither", FactDirection.Neither), ("more-is-better", FactDirection.MoreIsBetter), ("more-is-worse", FactDirection.MoreIsWorse));

    public static OneOfShape<FactDeclaration> Shape { get; } = new(
        "fact", new("规则可以依据的一项事实。", "A fact that rules may read."), "type", Number(), Text(), Code(), Truth(), Date(), Duration(), Count(), Rate());

    public static Shape<EquatableList<FactDeclaration>> List { get; } = Shapes.List(Shape, new("name", isUnique: true));

    private static Case<FactDeclaration>.Of<FactDeclaration> Number()
    {
        var fact = new Common("number", new("数值。", "A number."));
        var bound = Shapes.Number(FactDeclaration.MaxScale, null, null);
        var scale = fact.Builder.Required("scale", new("小数位数；更精确的值不予接受，从不舍入", "the number of decimal places; a finer value is refused, never rounded"), Shapes.Whole(0, FactDeclaration.MaxScale), value => value.Scale);
        var minimum = fact.Builder.OptionalValue("minimum", new("允许的最小值，含本数", "the smallest number allowed, inclusive"), bound, value => value.Minimum);
        var maximum = fact.Builder.OptionalValue("maximum", new("允许的最大值，含本数", "the largest number allowed, inclusive"), bound, value => value.Maximum);
        return fact.Build("number", value => value.Type == FactType.Number, (read, name, title) => FactDeclaration.ForNumber(name, title, read.Get(scale)) with { Minimum = read.Get(minimum), Maximum = read.Get(maximum) });
    }

    private static Case<FactDeclaration>.Of<FactDeclaration> Text()
    {
        var fact = new Common("text", new("若干选项之一。", "One of several texts."));
        var texts = fact.Builder.Required("texts", new("允许的选项", "the texts allowed"), Shapes.List(Shapes.Text, EntryKey.Itself, least: 1), value => value.Texts);
        return fact.Build("text", value => value is { Type: FactType.Text, Codes: null }, (read, name, title) => FactDeclaration.ForText(name, title, read.Get(texts)));
    }

    private static Case<FactDeclaration>.Of<FactDeclaration> Truth() =>
        new Common("truth", new("是或否。", "True or false.")).Build("truth", value => value.Type == FactType.Truth, (_, name, title) => FactDeclaration.ForTruth(name, title));

    private static Case<FactDeclaration>.Of<FactDeclaration> Code()
    {
        var fact = new Common("code", new("代码表中的一个代码。", "A code of a list."));
        var list = fact.Builder.Required("list", new("代码表", "the list of codes"), CodeListShape.Named, value => value.Codes!);
        return fact.Build("code", value => value.Codes is not null, (read, name, title) => FactDeclaration.ForCode(name, title, read.Get(list)));
    }

    private static Case<FactDeclaration>.Of<FactDeclaration> Date()
    {
        var fact = new Common("date", new("日期。", "A day."));
        var earliest = fact.Builder.OptionalValue("earliest", new("允许的最早日期，含当日", "the first day allowed, inclusive"), Shapes.Date, value => value.Earliest);
        var latest = fact.Builder.OptionalValue("latest", new("允许的最晚日期，含当日", "the last day allowed, inclusive"), Shapes.Date, value => value.Latest);
        return fact.Build("date", value => value.Type == FactType.Date, (read, name, title) => FactDeclaration.ForDate(name, title) with { Earliest = read.Get(earliest), Latest = read.Get(latest) });
    }

    private static Case<FactDeclaration>.Of<FactDeclaration> Duration()
    {
        var fact = new Common("duration", new("时间长度。", "An amount of time."));
        var shortest = fact.Builder.OptionalValue("shortest", new("允许的最短时间，含本数", "the shortest amount allowed, inclusive"), FactValueShapes.Duration, value => value.Shortest);
        var longest = fact.Builder.OptionalValue("longest", new("允许的最长时间，含本数", "the longest amount allowed, inclusive"), FactValueShapes.Duration, value => value.Longest);
        return fact.Build("duration", value => value.Type == FactType.Duration, (read, name, title) => FactDeclaration.ForDuration(name, title) with { Shortest = read.Get(shortest), Longest = read.Get(longest) });
    }

    private static Case<FactDeclaration>.Of<FactDeclaration> Count()
    {
        var fact = new Common("count", new("计数，不小于0的整数。", "A whole number of what was counted, 0 or more."));
        var bound = Shapes.Number(0, 0, null);
        var minimum = fact.Builder.OptionalValue("minimum", new("允许的最小值，含本数", "the smallest number allowed, inclusive"), bound, value => value.Minimum);
        var maximum = fact.Builder.OptionalValue("maximum", new("允许的最大值，含本数", "the largest number allowed, inclusive"), bound, value => value.Maximum);
        return fact.Build("count", value => value.Type == FactType.Count, (read, name, title) => FactDeclaration.ForCount(name, title) with { Minimum = read.Get(minimum), Maximum = read.Get(maximum) });
    }

    private static Case<FactDeclaration>.Of<FactDeclaration> Rate()
    {
        var fact = new Common("rate", new("比率：分子与分母，或已公布的数值。", "A numerator over a denominator, or a quotient that was published as such."));
        var bound = Shapes.Number(FactDeclaration.MaxScale, 0, null);
        var scale = fact.Builder.Required("scale", new("商保留的小数位数", "the number of decimal places of the quotient"), Shapes.Whole(0, FactDeclaration.MaxScale), value => value.Scale);
        var rounding = fact.Builder.Required("rounding", new("商如何取舍", "how the quotient is rounded to them"), NumberRoundings.Shape, value => value.Rounding!.Value);
        var minimum = fact.Builder.OptionalValue("minimum", new("允许的最小值，含本数", "the smallest quotient allowed, inclusive"), bound, value => value.Minimum);
        var maximum = fact.Builder.OptionalValue("maximum", new("允许的最大值，含本数", "the largest quotient allowed, inclusive"), bound, value => value.Maximum);
        return fact.Build("rate", value => value.Type == FactType.Rate, (read, name, title) =>
            FactDeclaration.ForRate(name, title, read.Get(scale), read.Get(rounding)) with { Minimum = read.Get(minimum), Maximum = read.Get(maximum) });
    }

    /// <summary>What every fact has.</summary>
    private sealed class Common
    {
        private readonly Member<FactDeclaration, FactName> _name;
        private readonly Member<FactDeclaration, BilingualText> _title;
        private readonly Member<FactDeclaration, BilingualText?> _unit;
        private readonly Member<FactDeclaration, FactDirection> _direction;
        private readonly Member<FactDeclaration, BilingualText?> _source;
        private readonly Member<FactDeclaration, FactProduction?> _from;

        public Common(string type, BilingualText docs)
        {
            Builder = new($"fact-{type}", docs);
            _name = Builder.Required("name", new("规则引用事实时所用的名称", "the name by which rules refer to the fact"), IdShapes.Fact, value => value.Name);
            Builder.Tag("type", type, new("事实的类型", "the type of the fact"));
            _title = Builder.Required("title", new("事实的称谓", "what the fact is called"), BilingualTextShape.Shape, value => value.Title);
            _unit = Builder.Optional("unit", new("计量单位", "the unit"), BilingualTextShape.Shape, value => value.Unit);
            _direction = Builder.WithDefault("direction", new("数值大小的好坏", "which way the fact counts"), Directions, value => value.Direction, FactDirection.Neither);
            _source = Builder.Optional("source", new("数据来源", "where values come from"), BilingualTextShape.Shape, value => value.Source);
            _from = Builder.Optional("from", new("由何生成；由宿主系统给出数值的不填", "what produces it; left out where the host gives its value"), FactProductionShape.Shape, value => value.From);
        }

        public delegate FactDeclaration Maker(MembersRead<FactDeclaration> read, FactName name, BilingualText title);

        public ObjectShapeBuilder<FactDeclaration> Builder { get; }

        public Case<FactDeclaration>.Of<FactDeclaration> Build(string word, Func<FactDeclaration, bool> holds, Maker make) => new(
            word,
            Builder.Build(read => make(read, read.Get(_name), read.Get(_title)) with { Unit = read.Get(_unit), Direction = read.Get(_direction), Source = read.Get(_source), From = read.Get(_from) }),
            holds);
    }
}
