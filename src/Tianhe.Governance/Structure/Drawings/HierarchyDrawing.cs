using System.Globalization;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>Draws a hierarchy node by node down to the deepest tier with which it fits; further down, siblings of a tier are one counted node.</summary>
internal sealed class HierarchyDrawing
{
    private readonly DrawnHierarchy _drawn;
    private readonly Language _language;
    private readonly DrawingDirection _direction;
    private readonly int _last;
    private readonly int _oneByOne;

    public HierarchyDrawing(DrawnHierarchy drawn, Language language, DrawingOptions options)
    {
        _drawn = drawn;
        _language = language;
        _direction = options.Direction;
        _last = options.DownTo is { } last ? drawn.Ladder.Require(last) : drawn.Ladder.Tiers.Count - 1;
        _oneByOne = Math.Min(_last, options.CountFrom is { } first ? drawn.Ladder.Require(first) - 1 : _last);
    }

    /// <summary>Draws all that is within a position, or everything where none is given.</summary>
    /// <remarks>One root with its counted nodes always fits, and so do counted roots: there are ten tiers at most.</remarks>
    public string Draw(int? from)
    {
        var start = from ?? 0;
        var end = from is null ? _drawn.Count : _drawn.EndAt(start);
        var top = _drawn.EndAt(start) == end ? _drawn.TierAt(start) : -1;
        var tier = Math.Max(_oneByOne, top);
        while (true)
        {
            var text = new MermaidText(_direction);
            AddSiblings(text, null, (start, end), tier);
            if (text.Fits || tier == top)
            {
                return text.ToString();
            }

            tier--;
        }
    }

    private void AddSiblings(MermaidText text, int? parent, (int Start, int End) range, int oneByOne)
    {
        var counts = new int[_drawn.Ladder.Tiers.Count];
        for (var at = range.Start; at < range.End && text.Fits; at = _drawn.EndAt(at))
        {
            var tier = _drawn.TierAt(at);
            if (tier > oneByOne)
            {
                counts[tier]++;
            }
            else
            {
                var node = text.Add(parent, $"[\"{string.Join(" · ", _drawn.LabelAt(at).Select(MermaidLabel.Escape))}\"]");
                AddSiblings(text, node, (at + 1, _drawn.EndAt(at)), oneByOne);
            }
        }

        for (var tier = 0; tier <= _last; tier++)
        {
            if (counts[tier] > 0)
            {
                text.Add(parent, $"([\"{MermaidLabel.Escape(_drawn.Ladder.Tiers[tier].Name.In(_language))} ×{counts[tier].ToString(CultureInfo.InvariantCulture)}\"])");
            }
        }
    }
}
