namespace Tianhe.Governance.Documents;

/// <summary>The one description of a kind of value, from which its reader, writer, schema and reference page come.</summary>
internal abstract class Shape
{
    /// <summary>What would be accepted, in words, as in "expected a whole number from 1 to 10".</summary>
    public abstract BilingualText Accepts { get; }

    /// <summary>What would be accepted, as a cell of the reference page, which links to the sections.</summary>
    public virtual string Cell => $"{Accepts.Chinese}<br>{Accepts.English}";

    /// <summary>The schema of the value; what has a name of its own is kept among the parts and referred to.</summary>
    public abstract Written Schema(SchemaParts parts);

    /// <summary>Adds the sections of whatever has a name of its own.</summary>
    public virtual void Describe(ReferencePage page)
    {
    }

    /// <summary>Shows the locator the nodes inside a node.</summary>
    public virtual void Locate(Locator locator, int node, string path)
    {
    }
}
