namespace Tianhe.Governance.Documents;

/// <summary>What came of reading a number.</summary>
internal enum NumberReading
{
    Read,
    TooLarge,
    TooFine,
}
