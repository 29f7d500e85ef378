using System.Text.RegularExpressions;

namespace Tianhe.Governance.Tests.Structure;

/// <summary>A Mermaid flowchart read back: what tests know of a drawing, without the code that drew it.</summary>
internal sealed partial class DrawnText(string text)
{
    public string Text { get; } = text;

    public IReadOnlyList<(string Node, string Label, string Parent)> Nodes { get; } =
        [.. text.Split('\n').Skip(1).Select(line => Line().Match(line)).Select(match => match.Success
            ? (match.Groups["node"].Value, match.Groups["label"].Value, match.Groups["parent"].Value)
            : throw new FormatException("A line is neither a node nor an edge to one."))];

    public int Edges => Nodes.Count(node => node.Parent.Length > 0);

    public IEnumerable<string> Labels => Nodes.Select(node => node.Label);

    /// <summary>How many nodes of the tree are drawn or counted.</summary>
    public int Total => Labels.Sum(label => Count().Match(label) is { Success: true } match ? int.Parse(match.Groups["count"].Value, System.Globalization.CultureInfo.InvariantCulture) : 1);

    /// <summary>Whether every parent is drawn before its child, each node once, within the limits.</summary>
    public bool IsSound => Nodes.Select(node => node.Node).SequenceEqual(Enumerable.Range(0, Nodes.Count).Select(number => $"n{number}"))
        && Nodes.Select((node, number) => node.Parent.Length == 0 || int.Parse(node.Parent[1..], System.Globalization.CultureInfo.InvariantCulture) < number).All(isBefore => isBefore)
        && Edges <= 500 && Text.Length <= 50_000;

    [GeneratedRegex("""^    (?:(?<parent>n\d+) --> )?(?<node>n\d+)(?:\["(?<label>[^"<>`&\\\[\]]+)"\]|\(\["(?<label>[^"<>`&\\\[\]]+)"\]\))$""")]
    private static partial Regex Line();

    [GeneratedRegex(@" ×(?<count>\d+)$")]
    private static partial Regex Count();
}
