namespace Tianhe.Governance;

/// <summary>One step of a computation, as values with a wording.</summary>
/// <remarks>Immutable; equal when code and arguments are equal.</remarks>
public sealed record ExplanationLine
{
    internal ExplanationLine(MessageTemplate template, EquatableList<MessageArgument> arguments)
    {
        Template = template;
        Arguments = arguments;
    }

    /// <summary>The permanent code of the kind of step, such as <c>deadline.counted</c>.</summary>
    public string Code => Template.Code;

    /// <summary>The values of the step.</summary>
    public EquatableList<MessageArgument> Arguments { get; }

    internal MessageTemplate Template { get; }

    /// <summary>Says the step in words.</summary>
    /// <param name="language">The language.</param>
    /// <param name="phrasebook">The host's wordings; the built-in ones when null.</param>
    /// <returns>One line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(Language language, Phrasebook? phrasebook = null) =>
        (phrasebook ?? Phrasebook.BuiltIn).Say(Template, Arguments, language);

    /// <summary>The line in English.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => Describe(Language.English);
}
