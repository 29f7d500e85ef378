namespace Tianhe.Governance.Facts;

/// <summary>How several conditions are said in one sentence.</summary>
internal static class ConditionWording
{
    /// <summary>How many parts are said: a sentence is for reading.</summary>
    private const int MostSaid = 20;

    /// <summary>The parts with a word between them; a part that has parts of its own stands in brackets.</summary>
    public static string Join(EquatableList<Condition> parts, BilingualText word, FactCatalogue catalogue, Language language)
    {
        var said = parts.Take(MostSaid).Select(part => part is AllOfCondition or AnyOfCondition && parts.Count > 1 ? Bracketed(part.Say(catalogue, language), language) : part.Say(catalogue, language));
        return string.Join(word.In(language), said) + (parts.Count > MostSaid ? word.In(language) + "…" : "");
    }

    private static string Bracketed(string text, Language language) => language == Language.Chinese ? $"（{text}）" : $"({text})";
}
