namespace Tianhe.Governance.Workflows;

/// <summary>How a person stands to the matter to be allowed to act.</summary>
public enum AuthorityKind
{
    /// <summary>Anyone may.</summary>
    Anyone,

    /// <summary>The person who asked.</summary>
    Requester,

    /// <summary>The person to whom it was given, while in office as one who may be given such matters.</summary>
    Handler,

    /// <summary>A holder, on the day, of a role at the place or at a node above it.</summary>
    Role,

    /// <summary>A holder of such a role who acts on behalf of the person who asked (代录).</summary>
    RoleForRequester,
}
