using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Structure;

/// <summary>
/// Reads and checks the document of a jurisdiction. A section that cannot be read keeps none of the others from being checked, but
/// for those that name what it would have listed.
/// </summary>
internal static class JurisdictionLoader
{
    /// <summary>The jurisdiction, or null where the findings include an error.</summary>
    public static Jurisdiction? TryLoad(ReadOnlySpan<byte> utf8, out EquatableList<Finding> findings)
    {
        if (!Document.TryParse(utf8, out var document, out var problem))
        {
            findings = [problem];
            return null;
        }

        var reading = new Reading(document);
        var read = JurisdictionShape.Document.ReadMembers(reading, out var isRead);
        var problems = new List<Finding>();
        var place = Make(read, warnings => Placed(document, [], warnings), problems);
        if (isRead && problems.Count == 0 && place is not null)
        {
            findings = place.Findings;
            return place;
        }

        findings = Placed(document, reading.Problems, problems);
        if (problems.IsFull())
        {
            findings = [.. findings, DocumentFindings.TooMany() with { Position = PositionCursor.Of(document.Utf8, document.Utf8.Length) }];
        }

        return null;
    }

    private static EquatableList<Finding> Placed(Document document, IEnumerable<(int Offset, Finding Finding)> read, IEnumerable<Finding> found) =>
        JurisdictionShape.Document.Place(document, [.. read, .. found.Take(ProblemList.Most).Select(finding => (-1, finding))]);

    private static Jurisdiction? Make(MembersRead<JurisdictionDefinition> read, Func<EquatableList<Finding>, EquatableList<Finding>> placed, List<Finding> problems)
    {
        GovernanceTree? tree = null;
        PartyNetwork? party = null;
        if (read.Has(JurisdictionShape.Ladder) && read.Has(JurisdictionShape.Nodes))
        {
            var (ladder, nodes) = (read.Get(JurisdictionShape.Ladder), read.Get(JurisdictionShape.Nodes));
            tree = Made(() => GovernanceTree.From(ladder, nodes), problems);
        }

        var partyIsRead = read.Has(JurisdictionShape.Party);
        if (partyIsRead && read.Get(JurisdictionShape.Party) is { } network)
        {
            var ofParty = new List<Finding>();
            party = Made(() => PartyNetwork.From(PartyLadder.From(network.Levels), network.Bodies), ofParty);
            problems.AddRange(ofParty.Select(InDocument));
            partyIsRead = party is not null;
        }

        if (tree is null || !AllIsRead(read))
        {
            problems.AddRange(UnreadSections.Check(read, tree, party));
            return null;
        }

        var place = Jurisdiction.Make(JurisdictionShape.Make(read, tree, party), placed, out var findings);
        problems.AddRange(findings);
        return place;
    }

    /// <summary>Whether all that other sections name was read: without it they would be told to name nothing.</summary>
    private static bool AllIsRead(MembersRead<JurisdictionDefinition> read) =>
        read.Has(JurisdictionShape.Roles) && read.Has(JurisdictionShape.OrganisationKinds) && read.Has(JurisdictionShape.Organisations) && read.Has(JurisdictionShape.FacilityKinds)
        && read.Has(JurisdictionShape.Facilities) && read.Has(JurisdictionShape.Networks) && read.Has(JurisdictionShape.Since) && read.Has(JurisdictionShape.Changes);

    private static T? Made<T>(Func<T> make, List<Finding> problems)
        where T : class
    {
        try
        {
            return make();
        }
        catch (InvalidDefinitionException exception)
        {
            problems.AddRange(exception.Findings);
            return null;
        }
    }

    /// <summary>The path by the members of the document; a Party network alone has words of its own for them.</summary>
    private static Finding InDocument(Finding finding) => finding.Path switch
    {
        _ when Begins(finding, "party.", out var rest) => finding.At($"party.bodies.{rest}"),
        _ when Begins(finding, "tiers.", out var rest) => finding.At($"party.levels.{rest}"),
        _ => finding,
    };

    private static bool Begins(Finding finding, string word, out string rest)
    {
        var begins = finding.Path.StartsWith(word, StringComparison.Ordinal);
        rest = begins ? finding.Path[word.Length..] : "";
        return begins;
    }
}
