using System.Text;

using NodaTime;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Tests.Documents;

public sealed class CitationShapeTests
{
    [Fact]
    public void Read_OfWhatWasWritten_IsTheCitation() => Reread(new(new("国务院办公厅", "General Office of the State Council"), new("通知", "Notice"))
    {
        DocumentNumber = "国办函〔2026〕12号",
        Article = "第三条",
        InForceFrom = new LocalDate(2026, 1, 1),
        InForceTo = new LocalDate(2026, 12, 31),
    }).Should().BeTrue();

    [Fact]
    public void Read_WhatIsNotKnown_StaysUnknown() => Reread(new(new("甲", "A"), new("乙", "B"))).Should().BeTrue();

    private static bool Reread(Citation citation) =>
        CitationShape.Shape.TryRead(new(Document.Parse(Encoding.UTF8.GetBytes(CitationShape.Shape.Write(citation).Print()))), 0, out var read) && read == citation;
}
