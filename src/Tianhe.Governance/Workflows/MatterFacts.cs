using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Workflows;

/// <summary>The facts about an act on a matter that the library supplies to every workflow.</summary>
public static class MatterFacts
{
    /// <summary>Whether the person who acts is the one with whom the matter is; no when it is with nobody.</summary>
    public const string ActorIsHandler = "actor.is-handler";

    /// <summary>Whether the person who acts is the one who asked.</summary>
    public const string ActorIsRequester = "actor.is-requester";

    /// <summary>The declarations, before those of the place's own facts.</summary>
    public static EquatableList<FactDeclaration> Declarations { get; } =
    [
        FactDeclaration.ForTruth(ActorIsHandler, new("办理人就是承办人", "the person who acts is the handler")),
        FactDeclaration.ForTruth(ActorIsRequester, new("办理人就是诉求人", "the person who acts is the one who asked")),
    ];
}
