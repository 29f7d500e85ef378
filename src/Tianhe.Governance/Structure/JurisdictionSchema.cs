using Tianhe.Governance.Structure;

namespace Tianhe.Governance;

/// <summary>The JSON Schema of a jurisdiction, draft 2020-12, by which an editor completes and checks one.</summary>
/// <remarks>It says what can be said of a document's shape; whether names lead anywhere is for <see cref="Jurisdiction.Load"/>.</remarks>
public static class JurisdictionSchema
{
    /// <summary>The schema. The same text is the file <c>schemas/jurisdiction.schema.json</c> of the package.</summary>
    public static string Text { get; } = JurisdictionShape.Document.Schema();
}
