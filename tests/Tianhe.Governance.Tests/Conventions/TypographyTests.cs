using System.Reflection;

using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Tianhe.Governance.Tests.Conventions;

public sealed class TypographyTests
{
    [Theory]
    [InlineData("节点不存在,请检查", ",")]
    [InlineData("节点{node}:上级{parent}", ":")]
    [InlineData("网格(试行", "(")]
    [InlineData("网格, grid", ",")]
    [InlineData("依据:", ":")]
    public void HalfWidth_BesideChinese_IsFound(string text, string mark) => Typography.HalfWidth(text).Should().Equal(mark);

    [Theory]
    [InlineData("节点不存在\uff0c请检查\uff1a{node}")]
    [InlineData("9月24日 09:20")]
    [InlineData("{time:HH:mm} 起")]
    [InlineData("no Chinese: here (at all)")]
    public void HalfWidth_FullWidthTimesAndEnglish_AreLawful(string text) => Typography.HalfWidth(text).Should().BeEmpty();

    [Theory]
    [InlineData("2号楼 (building area) has no steward.", true)]
    [InlineData("GB18030, 网格 (grid)", false)]
    public void IsEnglish_ASentenceThatNamesAPlaceInChinese(string text, bool english) => Typography.IsEnglish(text).Should().Be(english);

    [Fact]
    public void ChineseStrings_OfTheLibraryAndOfTesting_ArePunctuatedInFullWidth() =>
        Repository.Shipped.SelectMany(Strings).Where(text => !Typography.IsEnglish(text) && Typography.HalfWidth(text).Any()).ShouldBeNone();

    [Fact]
    public void Strings_OfAnAssembly_AreFound() => Strings(Repository.Library).Should().Contain("周一");

    private static IEnumerable<string> Strings(Assembly assembly) => Metadata.TopLevelTypes(assembly)
        .SelectMany(Metadata.Instructions)
        .Where(instruction => instruction.OpCode == OpCodes.Ldstr)
        .Select(instruction => (string)instruction.Operand)
        .Concat(Metadata.TopLevelTypes(assembly).SelectMany(type => type.Fields).Select(Constant).OfType<string>());

    private static object? Constant(FieldDefinition field) => field.HasConstant ? field.Constant : null;
}
