using System.Text;

using NodaTime;

using Tianhe.Governance.Testing;

namespace Tianhe.Governance.Benchmarks;

/// <summary>The path of one booking by the pack of docs/room-booking.md at the sample street; acts, occasions and the matter before each act are made beforehand.</summary>
internal static class BookingPath
{
    private const string Page = "room-booking.md";

    public static readonly WorkflowProcess Process = RulePack.Load(Encoding.UTF8.GetBytes(PackText())).MattersFor("room-booking", SampleStreet.Place);

    private static readonly Instant Thursday = Instant.FromUtc(2026, 9, 24, 2, 0);

    public static (string Actor, Act Act)[] Steps { get; } =
    [
        ("p-li", new() { Action = "apply", Facts = [("booking.people", 12)] }),
        ("p-clerk", new() { Action = "confirm" }),
        ("p-li", new() { Action = "fetch-key" }),
        ("p-clerk", new() { Action = "hand-back", Facts = [("room.is-tidy", false)] }),
        ("p-clerk", new() { Action = "hand-back", Facts = [("room.is-tidy", true)] }),
    ];

    public static Occasion[] Occasions { get; } = [.. Steps.Select((step, index) => Occasion(step.Actor, index))];

    /// <summary>The matter as it stands before each act; null before the first.</summary>
    public static Matter?[] Before { get; } = Walk();

    public static MatterDecision Decide(Matter? matter, int step) => Decide(matter, step, Occasions[step]);

    public static MatterDecision Decide(Matter? matter, int step, Occasion occasion) => matter is null
        ? Process.Begin("b-1", "community-east", Steps[step].Act, occasion)
        : Process.Decide(matter, Steps[step].Act, occasion);

    public static Occasion Occasion(string actor, int step) => new(actor, Thursday + Duration.FromMinutes(step), $"c-{step + 1}");

    private static Matter?[] Walk()
    {
        var before = new Matter?[Steps.Length];
        for (var i = 1; i < Steps.Length; i++)
        {
            before[i] = Decide(before[i - 1], i - 1).Matter;
        }

        return before;
    }

    /// <summary>The first block of JSON on the page, which the project embeds.</summary>
    private static string PackText()
    {
        using var reader = new StreamReader(typeof(BookingPath).Assembly.GetManifestResourceStream(Page)!, Encoding.UTF8);
        return reader.ReadToEnd().Split("```json\n", 2)[1].Split("\n```", 2)[0];
    }
}
