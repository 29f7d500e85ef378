namespace Tianhe.Governance.Documents;

/// <summary>The format of documents and of what is stored whole, which each of them names.</summary>
internal static class DocumentFormat
{
    /// <summary>The format that is written and read.</summary>
    public const int Version = 1;
}
