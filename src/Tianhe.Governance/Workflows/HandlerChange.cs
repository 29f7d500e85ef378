namespace Tianhe.Governance.Workflows;

/// <summary>What a step makes of the person to whom the matter is given.</summary>
public enum HandlerChange
{
    /// <summary>Nothing: it stays with whom it is.</summary>
    None,

    /// <summary>The person who acts takes it on.</summary>
    Actor,

    /// <summary>The person whom the act names is given it.</summary>
    Named,

    /// <summary>It is with nobody from then on.</summary>
    Nobody,
}
