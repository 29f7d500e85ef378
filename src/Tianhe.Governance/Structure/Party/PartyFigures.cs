namespace Tianhe.Governance.Structure;

/// <summary>The figures of Party bodies: none is negative, and those that are added up fit a number, members once the bodies form a tree.</summary>
internal static class PartyFigures
{
    private static readonly BilingualText Members = new("正式党员数", "full Party members");
    private static readonly BilingualText Committee = new("支部委员会人数", "members of the committee");
    private static readonly BilingualText Organisations = new("单位数", "organisations");

    public static IEnumerable<Finding> Problems(PartyBody[] bodies) =>
    [
        .. TotalCheck.Of(TotalCheck.PartyGroups, "party", Stated(bodies, "groups", body => body.Groups)),
        .. TotalCheck.NoneNegative(Members, Stated(bodies, "members", body => body.Members)),
        .. TotalCheck.NoneNegative(Committee, Stated(bodies, "committee-members", body => body.CommitteeMembers)),
        .. TotalCheck.NoneNegative(Organisations, Stated(bodies, "organisations", body => body.Organisations)),
    ];

    /// <summary>Whether the members fit a number however they are added up: a figure stands for the whole body, and nobody adds it to one under it.</summary>
    public static IEnumerable<Finding> MembersFit(PartyBody[] bodies, Hierarchy hierarchy)
    {
        var rows = hierarchy.Rows;
        var (below, total) = (new long[rows.Length], 0L);
        for (var position = rows.Length - 1; position >= 0; position--)
        {
            // Preorder: all that is under a body was added to it before the walk comes there.
            var largest = Math.Max(bodies[rows[position]].Members ?? 0, below[position]);
            total = largest;
            if (hierarchy.Parents[position] is >= 0 and var parent)
            {
                below[parent] += largest;
            }
        }

        return TotalCheck.Fits(Members, "party", total);
    }

    private static IEnumerable<(string Path, string Id, string? Name, int Value)> Stated(PartyBody[] bodies, string member, Func<PartyBody, int?> figure) => bodies
        .Where(body => figure(body) is not null)
        .Select(body => ($"party.{body.Id}.{member}", body.Id.Value, (string?)body.Name, figure(body)!.Value));
}
