namespace Tianhe.Governance.Workflows;

/// <summary>What a stage means to the library, whatever a place calls it.</summary>
public enum StageKind
{
    /// <summary>Received, and nobody has yet said whether it is taken up.</summary>
    Intake,

    /// <summary>Taken up, and waiting to be given to somebody.</summary>
    Dispatching,

    /// <summary>Given to somebody who has not yet taken it on.</summary>
    Assigned,

    /// <summary>Being worked on.</summary>
    Working,

    /// <summary>Offered to whoever takes it up (认领).</summary>
    Pool,

    /// <summary>Waiting for somebody's decision on what was applied for, such as an extension.</summary>
    Deciding,

    /// <summary>Put off (缓办, 挂账).</summary>
    Suspended,

    /// <summary>Published, so that objections may be raised (公示).</summary>
    Notice,

    /// <summary>The handler has replied; somebody checks.</summary>
    Checking,

    /// <summary>Waiting for the word of the person who asked.</summary>
    Rating,

    /// <summary>Rated, and waiting to be closed.</summary>
    Closing,

    /// <summary>Closed; no transition leaves a stage of this kind.</summary>
    Closed,
}
