using System.Globalization;
using System.Text.RegularExpressions;

namespace Tianhe.Governance.Tests.Workflows.Drawing;

/// <summary>A Mermaid state diagram read back by a grammar stricter than that of viewers: what tests know of a drawing, without the code that drew it.</summary>
internal sealed partial class DrawnStates
{
    public DrawnStates(string text)
    {
        var lines = text.Split('\n');
        if (lines[0] != "stateDiagram-v2" || Array.Find(lines[1..], line => !Line().IsMatch(line)) is not null)
        {
            throw new FormatException("A line is no line of a state diagram.");
        }

        var read = lines[1..].Select(line => Line().Match(line)).ToList();
        States = [.. read.Where(match => match.Groups["state"].Success).Select(match => (match.Groups["state"].Value, Shown(match.Groups["name"].Value)))];
        Notes = [.. read.Where(match => match.Groups["noted"].Success).Select(match => (match.Groups["noted"].Value, Shown(match.Groups["note"].Value)))];
        Edges = [.. read.Where(match => match.Groups["to"].Success).Select(match => (match.Groups["from"].Value, match.Groups["to"].Value, match.Groups["label"].Value.Split("<br>").Select(Shown).ToArray()))];
        Ends = [.. read.Where(match => match.Groups["end"].Success).Select(match => match.Groups["end"].Value)];
    }

    public IReadOnlyList<(string State, string Name)> States { get; }

    public IReadOnlyList<(string State, string Note)> Notes { get; }

    public IReadOnlyList<(string From, string To, string[] Label)> Edges { get; }

    public IReadOnlyList<string> Ends { get; }

    /// <summary>The edges by the names of their stages; a beginning is from the empty name.</summary>
    public IEnumerable<(string From, string To, string Action)> Steps
    {
        get
        {
            var names = States.ToDictionary(state => state.State, state => state.Name, StringComparer.Ordinal);
            return Edges.Select(edge => (edge.From == "[*]" ? "" : names[edge.From], names[edge.To], edge.Label[0]));
        }
    }

    /// <summary>What a viewer shows for a label: numbers are characters.</summary>
    private static string Shown(string label) => Number().Replace(label, match => ((char)int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex("""^    (?:state "(?<name>(?:[^"<>`&\\\[\]:;#%{}-]|#\d+;)+)" as (?<state>s\d+)|(?<noted>s\d+): (?<note>(?:[^"<>`&\\\[\]:;#%{}-]|#\d+;)+)|(?<from>\[\*\]|s\d+) --> (?<to>s\d+): (?<label>(?:[^"<>`&\\\[\]:;#%{}-]|#\d+;|<br>)+)|(?<end>s\d+) --> \[\*\])$""", RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex("#(?<number>\\d+);")]
    private static partial Regex Number();
}
