using System.Diagnostics.CodeAnalysis;
using System.Text;

using Tianhe.Governance.Documents;
using Tianhe.Governance.Structure;

namespace Tianhe.Governance;

/// <content>The jurisdiction as a file.</content>
public sealed partial class Jurisdiction
{
    /// <summary>What is to be known of the jurisdiction and stops nothing: what is doubtful in its changes, in the order of the document where it was read from one.</summary>
    public EquatableList<Finding> Findings { get; private init; }

    /// <summary>Reads a jurisdiction.</summary>
    /// <param name="utf8">The document, in UTF-8.</param>
    /// <returns>The jurisdiction.</returns>
    /// <exception cref="InvalidDefinitionException">Something is wrong with the document; every problem is listed, with line and column. A fault of syntax is reported alone.</exception>
    /// <example><code>var place = Jurisdiction.Load(File.ReadAllBytes("tianhe.json"));</code></example>
    public static Jurisdiction Load(ReadOnlySpan<byte> utf8) =>
        TryLoad(utf8, out var place, out var findings) ? place : throw new InvalidDefinitionException("The jurisdiction", findings);

    /// <summary>Reads a jurisdiction, or says everything that is wrong with it.</summary>
    /// <param name="utf8">The document, in UTF-8.</param>
    /// <param name="place">The jurisdiction, or null where there is an error.</param>
    /// <param name="findings">Errors and warnings, in the order of the document.</param>
    /// <returns>Whether there is a jurisdiction.</returns>
    public static bool TryLoad(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out Jurisdiction? place, out EquatableList<Finding> findings)
    {
        place = JurisdictionLoader.TryLoad(utf8, out findings);
        return place is not null;
    }

    /// <summary>The jurisdiction as a document, which loads as an equal one.</summary>
    /// <returns>JSON: the parts in a fixed order, nodes and bodies in preorder, Chinese readable, what is empty left out.</returns>
    public string ToJson() => Encoding.UTF8.GetString(JurisdictionShape.Write(Definition));

    /// <summary>Makes a jurisdiction whose warnings are placed in a document, or says everything that is wrong.</summary>
    internal static Jurisdiction? Make(JurisdictionDefinition definition, Func<EquatableList<Finding>, EquatableList<Finding>> place, out EquatableList<Finding> findings)
    {
        var dated = DatedDefinition.Of(definition);
        findings = Bounded(dated.Complete(new JurisdictionCheck(dated.Ever, dated.History).Run()));
        return findings.Count > 0 ? null : new(dated.AtStart())
        {
            Definition = definition,
            History = dated.History,
            StandsTo = dated.History?.StandsTo(0),
            Findings = place(dated.History?.Warnings ?? []),
        };
    }

    private static EquatableList<Finding> Bounded(EquatableList<Finding> findings) =>
        findings.Count <= ProblemList.Most ? findings : [.. findings.Take(ProblemList.Most), DocumentFindings.TooMany()];
}
