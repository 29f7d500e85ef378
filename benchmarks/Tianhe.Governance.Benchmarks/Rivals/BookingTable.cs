namespace Tianhe.Governance.Benchmarks;

/// <summary>A byte for each stage and action: the next stage, or none. No guards; a room that is handed back untidy is an action of its own.</summary>
internal static class BookingTable
{
    private const int Columns = (int)BookingTrigger.Lapse + 2;
    private const int HandBackUntidy = Columns - 1;
    private const byte None = byte.MaxValue;

    private static readonly byte[] Stages = Fill();

    public static int Column(BookingAct act) => act.Trigger == BookingTrigger.HandBack && !act.IsTidy ? HandBackUntidy : (int)act.Trigger;

    /// <summary>The stage reached; not a stage at all where there is no step.</summary>
    public static BookingStage Next(BookingStage stage, int column) => (BookingStage)Stages[((int)stage * Columns) + column];

    private static byte[] Fill()
    {
        var stages = new byte[((int)BookingStage.Lapsed + 1) * Columns];
        Array.Fill(stages, None);
        Set(BookingStage.New, (int)BookingTrigger.Apply, BookingStage.Applied);
        Set(BookingStage.Applied, (int)BookingTrigger.Confirm, BookingStage.Booked);
        Set(BookingStage.Applied, (int)BookingTrigger.Decline, BookingStage.Declined);
        Set(BookingStage.Booked, (int)BookingTrigger.FetchKey, BookingStage.InUse);
        Set(BookingStage.Booked, (int)BookingTrigger.Lapse, BookingStage.Lapsed);
        Set(BookingStage.InUse, (int)BookingTrigger.HandBack, BookingStage.HandedBack);
        Set(BookingStage.InUse, HandBackUntidy, BookingStage.InUse);
        return stages;

        void Set(BookingStage from, int column, BookingStage to) => stages[((int)from * Columns) + column] = (byte)to;
    }
}
