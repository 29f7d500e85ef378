using System.Diagnostics.CodeAnalysis;

using NodaTime;

namespace Tianhe.Governance.Tests.Conventions;

public sealed class MetadataTests
{
    [Theory]
    [InlineData(typeof(Citation), "the type of a field")]
    [InlineData(typeof(RuleReference), "a parameter inside a generic type")]
    [InlineData(typeof(BilingualText), "a static call inside a lambda")]
    [InlineData(typeof(Language), "a call inside an iterator")]
    [InlineData(typeof(TierId), "an argument of an attribute")]
    [InlineData(typeof(RuleException), "a caught exception")]
    [InlineData(typeof(Finding), "an argument of a generic method")]
    [InlineData(typeof(Decision<>), "a constraint")]
    [InlineData(typeof(LocalDate), "an item of an array")]
    public void References_OfAType_HoldsWhatItUses(Type used, string how) =>
        Metadata.References(Metadata.Type(typeof(Sample))).Should().Contain(used.FullName, how);

    [Fact]
    public void References_OfAType_LacksWhatItDoesNotUse() =>
        Metadata.References(Metadata.Type(typeof(Sample))).Should().NotContain(typeof(Occasion).FullName);

    [SuppressMessage("Performance", "CA1812", Justification = "Read by the test as metadata.")]
    private sealed class Sample
    {
        private readonly Citation? _field = Cite();

        public LocalDate[] Days => [];

        public bool IsCited => _field is not null;

        public static int Count(EquatableList<RuleReference> rules) => rules.Count;

        public static Func<string> Lambda() => () => BilingualText.Same("x").English;

        public static IEnumerable<string> Walk()
        {
            yield return Language.English.Tag;
        }

        [Used(typeof(TierId))]
        public static void Catch()
        {
            try
            {
                GC.KeepAlive(null);
            }
            catch (RuleException)
            {
                throw;
            }
        }

        public static Citation? Cite() => null;

        public static object Generic() => Array.Empty<Finding>();

        public static void Constrained<T>()
            where T : Decision<int>
        {
        }
    }

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class UsedAttribute(Type type) : Attribute
    {
        public Type Type { get; } = type;
    }
}
