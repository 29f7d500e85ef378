using CsCheck;

using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure;

/// <summary>Laws of every answer, against looking for each alias at each place of the text.</summary>
public sealed class PlaceLawTests
{
    private static readonly string[] Letters = ["甲", "乙", "1", "2", "栋", "号", "-", "a", "三"];

    private static readonly string[] Nodes = ["tianhe", "east", "west", "grid-1", "grid-2", "grid-3", "area-1", "area-2", "area-3"];

    private static readonly Gen<(PlaceAlias[] Aliases, string Text)> Cases = Gen.Select(
        Gen.Select(TextOf(1, 5), Gen.Int[0, Nodes.Length - 1]).Array[0, 12], TextOf(0, 12), (aliases, text) => (
            aliases.Select(alias => PlaceNames.Alias(alias.Item1, Nodes[alias.Item2], PlaceKind.Road)).Where(alias => PlaceText.Normalise(alias.Text).Length > 0).DistinctBy(alias => (PlaceText.Normalise(alias.Text), alias.Node)).ToArray(),
            text));

    [Fact]
    public void Find_EqualsLookingForEachTextAtEachPlace() => Cases.Sample(
        x => new PlaceIndex([.. x.Aliases]) is var index && PlaceText.Normalise(x.Text) is var text
            && index.Find(text, _ => true).Select(place => (place.Start, index.Texts[place.Text])).ToHashSet().SetEquals(Longest(x.Aliases, text)), iter: 5_000);

    [Fact]
    public void Resolve_EqualsTryingEveryChoiceOfNodes() => Cases.Sample(
        x => PlaceNames.Of(x.Aliases).Resolve(x.Text, new(2026, 7, 1)) is var answer
            && Meant(x.Aliases, [.. Longest(x.Aliases, PlaceText.Normalise(x.Text)).Select(place => place.Text).Distinct()]) is var meant
            && (meant.Count == 0 ? answer.Outcome == PlaceOutcome.Unknown
                : answer.Outcome == (meant.Count == 1 ? PlaceOutcome.Found : PlaceOutcome.Ambiguous) && meant.SetEquals(answer.Candidates.Select(alias => alias.Node))), iter: 5_000);

    [Fact]
    public void Resolve_TheTextOfAnAlias_NamesItsNode() => Cases.Where(x => x.Aliases.Length > 0).Sample(x =>
        PlaceNames.Of(x.Aliases).Resolve(x.Aliases[0].Text, new(2026, 7, 1)).Candidates.Contains(x.Aliases[0]));

    [Fact]
    public void Nearest_EqualsTheLeastChangesOfAnyPart() => Cases.Sample(
        x => new PlaceIndex([.. x.Aliases]) is var index && PlaceText.Normalise(x.Text) is var text
            && NearestPlaces.Of(index, text, _ => true).Select(place => Distance(text, index.Texts[place])).ToArray() is var distances
            && distances.SequenceEqual(index.Texts.ToArray().Where(known => Distance(text, known) <= ReachOf(known)).Select(known => Distance(text, known)).Order().Take(5)), iter: 2_000);

    private static HashSet<(int Start, string Text)> Longest(PlaceAlias[] aliases, string text)
    {
        var all = (from known in aliases.Select(alias => PlaceText.Normalise(alias.Text)).Distinct()
                   from start in Enumerable.Range(0, text.Length)
                   where text[start..].StartsWith(known, StringComparison.Ordinal) && !Cuts(text, start) && !BeginsInNumeral(text, start) && !Cuts(text, start + known.Length)
                   select (Start: start, Text: known)).ToList();
        return [.. all.Where(place => !all.Exists(other => other.Text.Length > place.Text.Length
            && other.Start <= place.Start && place.Start + place.Text.Length <= other.Start + other.Text.Length))];
    }

    private static bool Cuts(string text, int position) => position > 0 && position < text.Length
        && (("0123456789-".Contains(text[position - 1]) && "0123456789-".Contains(text[position]))
            || (char.IsAsciiLetter(text[position - 1]) && char.IsAsciiLetter(text[position])));

    private static bool BeginsInNumeral(string text, int position) => position > 0 && "三12".Contains(text[position - 1]) && "三12".Contains(text[position]);

    private static HashSet<NodeId> Meant(PlaceAlias[] aliases, string[] texts)
    {
        var choices = texts.Select(text => aliases.Where(alias => PlaceText.Normalise(alias.Text) == text).Select(alias => alias.Node)).ToList();
        var agreed = choices.Aggregate((IEnumerable<NodeId[]>)[[]], (chosen, nodes) => chosen.SelectMany(_ => nodes, (before, node) => (NodeId[])[.. before, node]))
            .Where(chosen => chosen.Length > 0 && chosen.All(one => chosen.All(other => SmallStreet.Tree.IsWithin(one, other) || SmallStreet.Tree.IsWithin(other, one))))
            .Select(chosen => chosen.MaxBy(node => SmallStreet.Tree.PathTo(node).Count)).ToHashSet();
        return agreed.Count > 0 ? agreed : [.. choices.SelectMany(nodes => nodes)];
    }

    private static int ReachOf(string known) => known.Length < 3 ? -1 : known.Length < 6 ? 1 : 2;

    private static int Distance(string text, string known) =>
        (from start in Enumerable.Range(0, text.Length + 1) from end in Enumerable.Range(start, text.Length + 1 - start) select Changes(text[start..end], known)).Min();

    private static int Changes(string left, string right) => left.Length == 0 || right.Length == 0 ? left.Length + right.Length
        : left[0] == right[0] ? Changes(left[1..], right[1..])
        : Math.Abs(left.Length - right.Length) > 3 ? 4
        : 1 + Math.Min(Math.Min(Changes(left[1..], right), Changes(left, right[1..])), Changes(left[1..], right[1..]));

    private static Gen<string> TextOf(int least, int most) => Gen.Int[0, Letters.Length - 1].Array[least, most].Select(choices => string.Concat(choices.Select(choice => Letters[choice])));
}
