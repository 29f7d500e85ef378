using Tianhe.Governance;

namespace QuickStart;

/// <summary>A figure of the street: what its source says, and what the jurisdiction counts.</summary>
public sealed record StreetFigure(BilingualText Name, int Stated, int Counted, FigureOrigin Origin, BilingualText Note)
{
    /// <summary>Whether the jurisdiction counts what the source says.</summary>
    public bool Holds => Stated == Counted;
}
