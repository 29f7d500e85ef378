namespace Tianhe.Governance;

/// <summary>Whence rules come: what references to them begin with.</summary>
/// <param name="Source">The id of the rule pack, or of the definition where it stands alone.</param>
/// <param name="Version">The version of that source.</param>
/// <param name="Section">The path of the definition within its source, or empty where it stands alone.</param>
internal readonly record struct RuleOrigin(string Source, string Version, string Section)
{
    /// <summary>The reference to a rule by its path within the definition.</summary>
    public RuleReference At(string path, Citation? citation = null) =>
        new(Source, Version, Section.Length == 0 ? path : $"{Section}.{path}") { Citation = citation };

    /// <summary>The reference to the definition as a whole; of one that stands alone its id.</summary>
    public RuleReference AsWhole => new(Source, Version, Section.Length == 0 ? Source : Section);

    /// <summary>The origin of a part.</summary>
    public RuleOrigin In(string part) => this with { Section = Section.Length == 0 ? part : $"{Section}.{part}" };
}
