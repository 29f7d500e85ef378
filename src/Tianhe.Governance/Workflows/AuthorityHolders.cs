namespace Tianhe.Governance.Workflows;

/// <summary>Who has an authority; of a matter and of an order it is the same.</summary>
internal static class AuthorityHolders
{
    /// <summary>Whether the person who acts has it.</summary>
    public static bool IsHeld<TPersons>(in TPersons persons, Authority authority)
        where TPersons : struct, IActPersons => authority.Kind switch
        {
            AuthorityKind.Anyone => true,
            AuthorityKind.Requester => persons.Actor == persons.Requester,
            AuthorityKind.Handler => persons.Actor == persons.Handler && persons.MayHandle(persons.Actor),
            AuthorityKind.Role => persons.Holds(persons.Actor, authority.Role!.Value),
            AuthorityKind.RoleForRequester => persons.OnBehalfOf is { } person && person == persons.Requester && persons.Holds(persons.Actor, authority.Role!.Value),
            _ => throw Unknown(authority),
        };

    /// <summary>Whether anybody but the person who acts has it; for whom that person acts is left open, so that acting for the requester counts as another's.</summary>
    public static bool IsHeldByOthers<TPersons>(in TPersons persons, Authority authority)
        where TPersons : struct, IActPersons
    {
        switch (authority.Kind)
        {
            case AuthorityKind.Anyone:
                return true;
            case AuthorityKind.Requester:
                return persons.Requester is { } requester && requester != persons.Actor;
            case AuthorityKind.Handler:
                return persons.Handler is { } handler && handler != persons.Actor && persons.MayHandle(handler);
            case AuthorityKind.Role:
                var actor = persons.Actor;
                return persons.HoldersOf(authority.Role!.Value).Any(holder => holder != actor);
            case AuthorityKind.RoleForRequester:
                return persons.Requester is not null && persons.HoldersOf(authority.Role!.Value).Count > 0;
            default:
                throw Unknown(authority);
        }
    }

    private static InvalidOperationException Unknown(Authority authority) => new($"Unknown kind of authority {authority.Kind}.");
}
