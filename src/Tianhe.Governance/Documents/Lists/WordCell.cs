namespace Tianhe.Governance.Documents;

/// <summary>One of listed values, by its id or by its name in either language.</summary>
/// <typeparam name="TValue">The type of the values.</typeparam>
internal sealed class WordCell<TValue> : ListCell<TValue>
{
    private const int MostNamed = 30;
    private readonly EquatableList<ListWord<TValue>> _words;
    private readonly Dictionary<string, ListWord<TValue>> _byId = new(StringComparer.Ordinal);
    private readonly ILookup<string, ListWord<TValue>> _byName;

    public WordCell(EquatableList<ListWord<TValue>> words)
    {
        _words = words;
        foreach (var word in words)
        {
            _byId.TryAdd(word.Id, word);
        }

        _byName = words.SelectMany(word => new[] { word.Id, word.Name.Chinese, word.Name.English }.Concat(word.Also).Select(FoldedText.Of).Distinct(StringComparer.Ordinal).Select(name => (name, word)))
            .ToLookup(one => one.name, one => one.word, StringComparer.Ordinal);
        Accepts = new($"以下之一：{Known.In(Language.Chinese)}", $"one of: {Known.In(Language.English)}");
    }

    public override BilingualText Accepts { get; }

    private MessageArgument Known => new("known", Named(_words, word => word.Name));

    public override bool TryRead(string text, out TValue value, out CellProblem problem)
    {
        var found = Find(text);
        if (found.Count == 1)
        {
            (value, problem) = (found[0].Value, default);
            return true;
        }

        return Fail(out value!, out problem, found.Count == 0
            ? new(ListFindings.UnknownWord, Known)
            : new(ListFindings.AmbiguousWord, new MessageArgument("known", Named(found, word => BilingualText.Same(word.Id)))));
    }

    /// <summary>The name where it means this value alone, else the id.</summary>
    public override string? Write(TValue value, Language language)
    {
        var word = _words.FirstOrDefault(word => EqualityComparer<TValue>.Default.Equals(word.Value, value));
        return word is null ? $"{value}" : Find(word.Name.In(language)) is [var only] && only == word ? word.Name.In(language) : word.Id;
    }

    private EquatableList<ListWord<TValue>> Find(string text) => _byId.TryGetValue(text, out var word) ? [word] : [.. _byName[FoldedText.Of(text)]];

    private static EquatableList<BilingualText> Named(EquatableList<ListWord<TValue>> words, Func<ListWord<TValue>, BilingualText> name) =>
        [.. words.Take(MostNamed).Select(name), .. words.Count > MostNamed ? new[] { new BilingualText("等", "and others") } : []];
}
