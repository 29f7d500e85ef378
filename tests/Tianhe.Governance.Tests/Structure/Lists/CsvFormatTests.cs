using Tianhe.Governance.Structure;

namespace Tianhe.Governance.Tests.Structure.Lists;

public sealed class CsvFormatTests
{
    [Theory]
    [InlineData(',', true)]
    [InlineData(';', true)]
    [InlineData('\t', true)]
    [InlineData('|', false)]
    [InlineData('"', false)]
    [InlineData('\n', false)]
    public void Separator_OnlyThree_AreAccepted(char separator, bool accepted) =>
        Accepts(() => new() { Separator = separator }).Should().Be(accepted);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void HeadingRow_IsOneToAHundred(int row, bool accepted) => Accepts(() => new() { HeadingRow = row }).Should().Be(accepted);

    [Theory]
    [InlineData(CsvEncoding.Utf8, true)]
    [InlineData(CsvEncoding.Gb18030, true)]
    [InlineData((CsvEncoding)2, false)]
    public void Encoding_IsOneOfTheEnumeration(CsvEncoding encoding, bool accepted) => Accepts(() => new() { Encoding = encoding }).Should().Be(accepted);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void WithProgress_Every_IsOneOrMore(int every, bool accepted) =>
        Accepts(() => { ListFormat.Nodes().WithProgress(new Watcher(), every); return new(); }).Should().Be(accepted);

    private static bool Accepts(Func<CsvFormat> make)
    {
        try
        {
            make();
            return true;
        }
        catch (ArgumentOutOfRangeException)
        {
            return false;
        }
    }
}
