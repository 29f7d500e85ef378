namespace Tianhe.Governance.Workflows;

/// <summary>Who may take a transition: a relation to the matter, or a role held over its place.</summary>
/// <remarks>Immutable; equal when kind and role are equal.</remarks>
public sealed record Authority
{
    private Authority(AuthorityKind kind, RoleId? role)
    {
        Kind = kind;
        Role = role is { IsDefault: true } ? throw new ArgumentException("The role has an id.", nameof(role)) : role;
    }

    /// <summary>Anyone.</summary>
    public static Authority Anyone { get; } = new(AuthorityKind.Anyone, null);

    /// <summary>The person who asked.</summary>
    public static Authority Requester { get; } = new(AuthorityKind.Requester, null);

    /// <summary>The person to whom it was given, while in office as one who may be given such matters.</summary>
    public static Authority Handler { get; } = new(AuthorityKind.Handler, null);

    /// <summary>How the person stands to the matter.</summary>
    public AuthorityKind Kind { get; }

    /// <summary>The role to be held, or null where the kind needs none.</summary>
    public RoleId? Role { get; }

    /// <summary>A holder of a role at the place of the matter, or at a node above it, on the day of the act.</summary>
    /// <param name="role">The role.</param>
    /// <returns>The authority.</returns>
    /// <exception cref="ArgumentException">The role is the default value.</exception>
    public static Authority ForRole(RoleId role) => new(AuthorityKind.Role, role);

    /// <summary>A holder of a role who acts on behalf of the person who asked, as after a follow-up call.</summary>
    /// <param name="role">The role.</param>
    /// <returns>The authority.</returns>
    /// <exception cref="ArgumentException">The role is the default value.</exception>
    public static Authority ForRequesterBy(RoleId role) => new(AuthorityKind.RoleForRequester, role);

    internal BilingualText Describe(BilingualText? roleName) => Kind switch
    {
        AuthorityKind.Anyone => new("任何人", "anyone"),
        AuthorityKind.Requester => new("诉求人", "the person who asked"),
        AuthorityKind.Handler => new("在任的承办人", "the handler while in office"),
        AuthorityKind.Role => roleName!,
        AuthorityKind.RoleForRequester => new($"{roleName!.Chinese}（代诉求人）", $"{roleName.English} on behalf of the person who asked"),
        _ => throw new InvalidOperationException($"Unknown kind of authority {Kind}."),
    };
}
