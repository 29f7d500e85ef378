namespace Tianhe.Governance;

/// <summary>A domain "no": why a command was refused, by which rule, and what is permitted instead.</summary>
/// <remarks>
/// A value, not an exception. Codes are permanent and listed in <c>docs/refusals.md</c>. Immutable; equal when code,
/// arguments, rule and permitted actions are equal.
/// </remarks>
public sealed record Refusal
{
    internal Refusal(MessageTemplate template, EquatableList<MessageArgument> arguments, RuleReference rule)
    {
        Template = template;
        Arguments = arguments;
        Rule = rule;
    }

    /// <summary>The permanent readable code, such as <c>workflows.too-late</c>.</summary>
    public string Code => Template.Code;

    /// <summary>The values the wording refers to.</summary>
    public EquatableList<MessageArgument> Arguments { get; }

    /// <summary>The rule that refuses.</summary>
    public RuleReference Rule { get; }

    /// <summary>What may be done now instead: what this actor may do first, then what others may.</summary>
    public EquatableList<PermittedAction> Permitted { get; init; }

    internal MessageTemplate Template { get; }

    /// <summary>Says only why not, as for a message card or a resident.</summary>
    /// <param name="language">The language.</param>
    /// <param name="phrasebook">The host's wordings; the built-in ones when null.</param>
    /// <returns>A sentence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string DescribeReason(Language language, Phrasebook? phrasebook = null) =>
        (phrasebook ?? Phrasebook.BuiltIn).Say(Template, Arguments, language);

    /// <summary>Says why not, by which rule, and what is permitted instead.</summary>
    /// <param name="language">The language.</param>
    /// <param name="phrasebook">The host's wordings; the built-in ones when null.</param>
    /// <returns>One to three sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(Language language, Phrasebook? phrasebook = null)
    {
        ArgumentNullException.ThrowIfNull(language);
        var chinese = language == Language.Chinese;
        var rule = chinese ? $"依据：{Rule.In(language)}。" : $" Rule: {Rule.In(language)}.";
        return DescribeReason(language, phrasebook) + rule + Instead(language, chinese);
    }

    /// <summary>The description in English with the built-in wordings.</summary>
    /// <returns>Text for debugging and logs.</returns>
    public override string ToString() => $"{Code}: {Describe(Language.English)}";

    private string Instead(Language language, bool chinese)
    {
        var own = Names(Permitted.Where(action => action.IsForActor), language, withActors: false);
        var others = Names(Permitted.Where(action => !action.IsForActor), language, withActors: true);
        var text = "";
        if (own.Length > 0)
        {
            text += chinese ? $"您现在可以：{own}。" : $" You may now: {own}.";
        }

        if (others.Length > 0)
        {
            text += chinese ? $"可由他人办理：{others}。" : $" Others may: {others}.";
        }

        return text;
    }

    private static string Names(IEnumerable<PermittedAction> actions, Language language, bool withActors)
    {
        var chinese = language == Language.Chinese;
        return string.Join(chinese ? "、" : ", ", actions.Select(action => !withActors || action.By.Count == 0
            ? action.Name.In(language)
            : chinese ? $"{action.Name.Chinese}（{Wording.List(action.By, language)}）" : $"{action.Name.English} ({Wording.List(action.By, language)})"));
    }
}
