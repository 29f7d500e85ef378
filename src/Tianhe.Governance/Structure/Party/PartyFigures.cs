namespace Tianhe.Governance.Structure;

/// <summary>The figures of Party bodies: none is negative, and those that are added up fit a number.</summary>
internal static class PartyFigures
{
    private static readonly BilingualText Members = new("正式党员数", "full Party members");
    private static readonly BilingualText Committee = new("支部委员会人数", "members of the committee");
    private static readonly BilingualText Organisations = new("单位数", "organisations");

    public static IEnumerable<Finding> Problems(PartyBody[] bodies) =>
    [
        .. TotalCheck.Of(TotalCheck.PartyGroups, "party", Stated(bodies, "groups", body => body.Groups)),
        .. TotalCheck.Of(Members, "party", Stated(bodies, "members", body => body.Members)),
        .. TotalCheck.NoneNegative(Committee, Stated(bodies, "committee-members", body => body.CommitteeMembers)),
        .. TotalCheck.NoneNegative(Organisations, Stated(bodies, "organisations", body => body.Organisations)),
    ];

    private static IEnumerable<(string Path, string Id, string? Name, int Value)> Stated(PartyBody[] bodies, string member, Func<PartyBody, int?> figure) => bodies
        .Where(body => figure(body) is not null)
        .Select(body => ($"party.{body.Id}.{member}", body.Id.Value, (string?)body.Name, figure(body)!.Value));
}
