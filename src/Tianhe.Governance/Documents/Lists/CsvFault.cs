namespace Tianhe.Governance.Documents;

/// <summary>What is wrong with the marks of a row.</summary>
internal enum CsvFault
{
    None,

    /// <summary>A mark inside or behind a cell; the next row can be read.</summary>
    StrayQuote,

    /// <summary>A mark that is never closed; nothing more can be read.</summary>
    UnclosedQuote,

    /// <summary>More bytes than a row may have; nothing more can be read.</summary>
    TooLong,
}
