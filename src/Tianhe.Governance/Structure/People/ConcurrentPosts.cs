using NodaTime;

namespace Tianhe.Governance.Structure;

/// <summary>Several posts that one person holds on a day (兼任).</summary>
/// <remarks>A post is a role at a node. Immutable; equal when every member is equal.</remarks>
public sealed record ConcurrentPosts
{
    private readonly ExplanationLine _line;

    internal ConcurrentPosts(PersonId person, LocalDate on, EquatableList<Appointment> posts, EquatableList<BilingualText> names)
    {
        Person = person;
        On = on;
        Posts = posts;
        _line = new(PeopleLines.ConcurrentPosts, [new("person", person.Value), new("on", on), new("count", posts.Count), new("posts", names)]);
    }

    /// <summary>The person.</summary>
    public PersonId Person { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The posts, two or more, in the order of the definition.</summary>
    public EquatableList<Appointment> Posts { get; }

    /// <summary>Says who holds which posts.</summary>
    /// <param name="language">The language.</param>
    /// <param name="phrasebook">The host's wordings; the built-in ones when null.</param>
    /// <returns>A sentence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(Language language, Phrasebook? phrasebook = null) => _line.Describe(language, phrasebook);

    /// <summary>The sentence in English.</summary>
    /// <returns>Text for debugging and logs.</returns>
    public override string ToString() => Describe(Language.English);
}
