namespace QuickStart;

/// <summary>A row of the list of registered divisions.</summary>
public sealed record Division(string Code, string Name, string Level)
{
    /// <summary>The name without 居委会, 社区居委会 or 社区居民委员会.</summary>
    public string PlaceName => Name.Replace("居民委员会", "", StringComparison.Ordinal)
        .Replace("居委会", "", StringComparison.Ordinal)
        .Replace("社区", "", StringComparison.Ordinal);

    /// <summary>Reads rows of code, name and level under a line of headings.</summary>
    public static Division[] Read(string csv) =>
    [
        .. csv.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => new Division(cells[0], cells[1], cells[2])),
    ];
}
