namespace Tianhe.Governance.Grading;

/// <summary>What becomes of equal subjects of whom a limit has room for some only.</summary>
public enum TiedAtTheLimit
{
    /// <summary>All of them stay, and the limit is exceeded by them alone.</summary>
    AllIn,

    /// <summary>None of them stays, and the limit is not used up.</summary>
    AllOut,
}
