namespace Tianhe.Governance.Workflows;

/// <summary>Who may take a step, in words; a role without a name is written by its id.</summary>
internal sealed class AuthorityNames(Func<RoleId, BilingualText?> nameOfRole)
{
    /// <summary>The authorities of several steps, each once, in the order of the definition.</summary>
    public EquatableList<BilingualText> Of(IEnumerable<Authority> authorities) =>
        authorities.Select(NameOf).Distinct().ToEquatableList();

    private BilingualText NameOf(Authority authority) =>
        authority.Describe(authority.Role is { } role ? nameOfRole(role) ?? BilingualText.Same(role.Value) : null);
}
