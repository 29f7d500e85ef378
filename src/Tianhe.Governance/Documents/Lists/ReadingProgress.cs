namespace Tianhe.Governance.Documents;

/// <summary>Whom to tell how many rows were read, and after how many rows each.</summary>
internal sealed record ReadingProgress(IProgress<int>? Watcher, int Every)
{
    public void Advance(int rows)
    {
        if (Watcher is not null && rows % Every == 0)
        {
            Watcher.Report(rows);
        }
    }

    /// <summary>The last report, unless it was made.</summary>
    public void End(int rows)
    {
        if (Watcher is not null && (rows == 0 || rows % Every != 0))
        {
            Watcher.Report(rows);
        }
    }
}
