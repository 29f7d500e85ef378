using Tianhe.Governance;

namespace QuickStart;

/// <summary>Where a figure of the sample comes from.</summary>
public sealed record FigureOrigin(BilingualText Name)
{
    /// <summary>Stands in a published text.</summary>
    public static FigureOrigin Published { get; } = new(new BilingualText("公开资料", "published"));

    /// <summary>Follows from published figures by a calculation that is shown.</summary>
    public static FigureOrigin Inferred { get; } = new(new BilingualText("推算", "inferred"));

    /// <summary>Made up so that the sample has something to show.</summary>
    public static FigureOrigin Illustrative { get; } = new(new BilingualText("示意", "illustrative"));
}
