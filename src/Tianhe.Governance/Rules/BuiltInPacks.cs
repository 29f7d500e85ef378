namespace Tianhe.Governance.Rules;

/// <summary>The packs that are built in, each loaded when it is first asked for.</summary>
internal static class BuiltInPacks
{
    private static readonly (string Name, Lazy<RulePack> Pack)[] All =
        Array.ConvertAll(
            [
                "tianhe", "quota-tianhe", "quota-community-workers", "grid-sizes", "party-branch-work", "bureau-3-13", "digital-city-sample",
                "hotline-order", "digital-city-case", "rating-round", "assessment-board", "co-building-agreement", "community-project",
            ],
            name => (name, new Lazy<RulePack>(() => Read(name))));

    public static EquatableList<string> Names { get; } = All.Select(one => one.Name).ToEquatableList();

    public static RulePack Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Array.Find(All, one => one.Name == name).Pack?.Value
            ?? throw new ArgumentException($"No pack '{name}' is built in; there is: {string.Join(", ", Names)}.", nameof(name));
    }

    private static RulePack Read(string name)
    {
        var resource = $"Tianhe.Governance.Rules.BuiltIn.{name}.json";
        using var stream = typeof(BuiltInPacks).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The library was built without '{resource}'.");
        var utf8 = new byte[stream.Length];
        stream.ReadExactly(utf8);
        return RulePack.Load(utf8);
    }
}
