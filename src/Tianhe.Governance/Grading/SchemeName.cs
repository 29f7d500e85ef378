namespace Tianhe.Governance.Grading;

/// <summary>Which scheme made something: the pack that it comes from, or itself where it stands alone, its id and its version.</summary>
internal readonly record struct SchemeName(string Source, SchemeId Id, string Version)
{
    public static SchemeName Of(GradingScheme scheme) => new(scheme.Rule.Source, scheme.Id, scheme.Version);

    /// <summary>The name as people write it.</summary>
    public override string ToString() => Source == Id.Value ? $"{Id} {Version}" : $"{Id} of {Source} {Version}";
}
