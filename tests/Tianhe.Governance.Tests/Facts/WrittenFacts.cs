using System.Text;

using Tianhe.Governance.Documents;
using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Tests.Facts;

/// <summary>Declarations and values as a rule pack writes them, so that a table of them can be read.</summary>
internal static class WrittenFacts
{
    public static FactDeclaration Declared(FactName name, string members) =>
        Read(FactDeclarationShape.Shape, $$"""{ "name": "{{name}}", "title": { "zh": "甲", "en": "A" }, {{members}} }""");

    public static FactValue Value(string json) => Read(FactValueShape.Shape, json);

    public static T Read<T>(Shape<T> shape, string json)
    {
        shape.TryRead(new(Document.Parse(Encoding.UTF8.GetBytes(json))), 0, out var read).Should().BeTrue();
        return read!;
    }

    /// <summary>The problems of a text that the shape refuses.</summary>
    public static IEnumerable<Finding> Refused<T>(Shape<T> shape, string json)
    {
        var reading = new Reading(Document.Parse(Encoding.UTF8.GetBytes(json)));
        shape.TryRead(reading, 0, out _).Should().BeFalse();
        return reading.Problems.Select(problem => problem.Finding);
    }
}
