using System.Globalization;
using System.Text;

namespace Tianhe.Governance.Structure;

/// <summary>The text of a Mermaid flowchart, which grows as long as viewers take it.</summary>
/// <remarks>The limits are those that Mermaid sets where a page does not: <c>maxEdges</c> and <c>maxTextSize</c>.</remarks>
internal sealed class MermaidText
{
    public const int MostEdges = 500;
    public const int MostCharacters = 50_000;

    private readonly StringBuilder _text;
    private int _nodes;
    private int _edges;

    public MermaidText(DrawingDirection direction) => _text = new(direction switch
    {
        DrawingDirection.TopDown => "flowchart TD",
        DrawingDirection.LeftRight => "flowchart LR",
        _ => throw new ArgumentOutOfRangeException(nameof(direction), direction, "Expected TopDown or LeftRight."),
    });

    public bool Fits => _edges <= MostEdges && _text.Length <= MostCharacters;

    /// <summary>Adds a node under another, or a root where that is null.</summary>
    public int Add(int? parent, string shape)
    {
        _text.Append("\n    ");
        if (parent is { } upper)
        {
            _text.Append(CultureInfo.InvariantCulture, $"n{upper} --> ");
            _edges++;
        }

        _text.Append(CultureInfo.InvariantCulture, $"n{_nodes}{shape}");
        return _nodes++;
    }

    public override string ToString() => _text.ToString();
}
