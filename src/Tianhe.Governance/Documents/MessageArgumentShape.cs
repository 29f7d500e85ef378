using NodaTime;

namespace Tianhe.Governance.Documents;

/// <summary>A named value of a message, which keeps its kind: a date stays a date, and 88.40 keeps its zero.</summary>
internal static class MessageArgumentShape
{
    public static OneOfShape<MessageArgument> Shape { get; } = new(
        "message-argument", new("消息中的一项取值。", "A named value of a message."), "kind",
        Kind("text", new("文本", "a text"), Shapes.AnyText),
        Kind("whole-number", new("整数", "a whole number"), Shapes.Whole(int.MinValue, int.MaxValue)),
        Kind("decimal", new("小数，写作文本以保留末尾的零", "a decimal, as a text, so that zeros at the end are kept"), Shapes.DecimalText),
        Kind("date", new("日期", "a date"), Date()),
        Kind("date-time", new("当地日期和时刻", "a local date and time"), DateAndTime()),
        Kind("words", new("中英文对照的文本", "a text in both languages"), BilingualTextShape.Shape),
        Kind("list", new("中英文对照的列表", "a list in both languages"), Shapes.List(BilingualTextShape.Shape, EntryKey.Place)));

    /// <summary>The values of a message, in the order of its code; left out where there is none.</summary>
    public static Shape<EquatableList<MessageArgument>> List { get; } = Shapes.List(Shape, new("name", isUnique: false));

    private static Case<MessageArgument>.Of<MessageArgument> Kind<T>(string word, BilingualText docs, Shape<T> shape)
        where T : notnull
    {
        var argument = new ObjectShapeBuilder<MessageArgument>($"message-argument-{word}", docs);
        var name = argument.Required("name", new("措辞中引用取值所用的名称", "the name by which wordings refer to the value"), Shapes.Text, value => value.Name);
        argument.Tag("kind", word, new("取值的类别", "the kind of the value"));
        var value = argument.Required("value", docs, shape, value => (T)value.Value);
        return new(word, argument.Build(read => new(read.Get(name), read.Get(value))), value => value.Value is T);
    }

    /// <summary>A date of another calendar system is written as the same day of the ISO calendar.</summary>
    private static MappedShape<LocalDate, LocalDate> Date() => new(Shapes.Date, "", date => date, IsoDate.Of);

    private static MappedShape<LocalDateTime, LocalDateTime> DateAndTime() => new(Shapes.DateAndTime, "", time => time, time => IsoDate.Of(time.Date) + time.TimeOfDay);
}
