using Tianhe.Governance.Tables;

namespace Tianhe.Governance.Tests.Tables.Sheets;

/// <summary>The note of a row that had one before.</summary>
public sealed class SheetNoteTests
{
    [Theory]
    [InlineData("", "", null, null)]
    [InlineData("全部", "", "全部 ", "everything")]
    [InlineData("", "everything", "全部 ", "everything")]
    [InlineData(" 全部", "everything ", "全部 ", "everything")]
    [InlineData("所有", "", "所有", "所有")]
    [InlineData("", "all", "all", "all")]
    [InlineData("所有", "everything", "所有", "everything")]
    [InlineData("全部", "all", "全部", "all")]
    public void Read_WhatASheetSays_IsTheOldNoteUnlessItIsNew(string chinese, string english, string? readChinese, string? readEnglish) =>
        SheetNote.Read(chinese, english, new("全部 ", "everything")).Should().Be(readChinese is null ? null : new BilingualText(readChinese, readEnglish!));
}
