namespace Tianhe.Governance.Workflows;

/// <summary>In what the behaviour of two definitions differs at a step.</summary>
public enum WorkflowDifferenceKind
{
    /// <summary>Only the definition before permits the step.</summary>
    PermittedBefore,

    /// <summary>Only the definition after permits the step.</summary>
    PermittedAfter,

    /// <summary>The step reaches another stage.</summary>
    Stage,

    /// <summary>The step reaches the same stage, which is of another kind.</summary>
    StageKind,

    /// <summary>The step does something else to clocks, or starts one by other terms.</summary>
    Clocks,

    /// <summary>The step makes something else of the person to whom the matter is given.</summary>
    Handler,

    /// <summary>The step may be taken within another window, or within one on one side only.</summary>
    Window,

    /// <summary>Acts by the action may state other facts.</summary>
    StatedFacts,

    /// <summary>A guard reads a fact whose declarations cannot be compared: another type, scale, rounding or producer.</summary>
    FactDeclaration,
}
