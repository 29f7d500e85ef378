using System.Globalization;

using BenchmarkDotNet.Attributes;

using NodaTime;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Benchmarks;

/// <summary>The place in a ticket among 50,000 aliases: a thousand estates of 49 buildings.</summary>
[MemoryDiagnoser]
public class PlaceBenchmarks
{
    private const string Ticket = "您好，我家在和美第六百小区17号楼2单元501，楼道灯坏了一周";
    private const string Elsewhere = "您好，我家在海天大厦西侧的停车场，路灯坏了一周没有人修";
    private static readonly LocalDate Today = new(2026, 9, 24);
    private static readonly PlaceAlias[] Aliases = [.. Enumerable.Range(0, 1_000).SelectMany(Estate)];
    private readonly (string Text, NodeId Node)[] _plain = Array.ConvertAll(Aliases, alias => (alias.Text, alias.Node));
    private Jurisdiction _place = null!;

    [GlobalSetup]
    public void Prepare()
    {
        _place = Build();
        if (Found() != ByScan() || Found() is null || Unknown() != PlaceOutcome.Unknown)
        {
            throw new InvalidOperationException("The ways disagree.");
        }
    }

    [Benchmark]
    public NodeId? Found() => _place.Resolve(Ticket, Today).Node;

    /// <summary>Every alias searched for in the text, the longest kept: without normalising, borders, days or agreement.</summary>
    [Benchmark(Baseline = true)]
    public NodeId? ByScan()
    {
        var (longest, node) = (0, (NodeId?)null);
        foreach (var alias in _plain)
        {
            if (alias.Text.Length > longest && Ticket.Contains(alias.Text, StringComparison.Ordinal))
            {
                (longest, node) = (alias.Text.Length, alias.Node);
            }
        }

        return node;
    }

    /// <summary>No place in the text, so that the nearest are looked for.</summary>
    [Benchmark]
    public PlaceOutcome Unknown() => _place.Resolve(Elsewhere, Today).Outcome;

    /// <summary>Checking the aliases and building the index.</summary>
    [Benchmark]
    public Jurisdiction Build() => Jurisdiction.From(new() { Tree = Tianhe.Governance.Testing.SampleStreet.Place.Tree, Aliases = [.. Aliases] });

    private static IEnumerable<PlaceAlias> Estate(int number)
    {
        var estate = $"和美第{Chinese(number)}小区";
        var node = number % 2 == 0 ? "grid-07" : "grid-08";
        yield return new() { Text = estate, Kind = PlaceKind.Estate, Node = node };
        for (var building = 1; building < 50; building++)
        {
            yield return new() { Text = $"{estate}{building.ToString(CultureInfo.InvariantCulture)}号楼", Kind = PlaceKind.Building, Node = node };
        }
    }

    /// <summary>600 is 六百, 601 六百一; no number is written twice.</summary>
    private static string Chinese(int number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select((digit, place) =>
        number >= 100 && place == 0 ? $"{Digit(digit)}百" : number >= 100 && digit == '0' && number % 100 == 0 ? "" : Digit(digit).ToString()));

    private static char Digit(char digit) => "零一二三四五六七八九"[digit - '0'];
}
