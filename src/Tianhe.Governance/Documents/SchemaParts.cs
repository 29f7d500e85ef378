namespace Tianhe.Governance.Documents;

/// <summary>The named parts of a schema, each written once.</summary>
/// <param name="exact">Parts that are told more exactly here than their shapes can.</param>
internal sealed class SchemaParts(params (string Name, Written Schema)[] exact)
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>The older word for <c>$defs</c>: a pointer leads there all the same, and more tools follow it.</summary>
    private const string Parts = "definitions";

    private readonly Dictionary<string, (Shape Shape, Written? Schema)> _parts = new(StringComparer.Ordinal);

    /// <summary>The schema of a whole document.</summary>
    public static string Of<T>(ObjectShape<T> shape, params (string Name, Written Schema)[] exact)
    {
        var parts = new SchemaParts(exact);
        var here = shape.SchemaHere(parts);
        return here.With(("$schema", Written.Text(Dialect)), (Parts, Written.Object(parts._parts.Select(part => (part.Key, part.Value.Schema!))))).Print();
    }

    public static Written Docs(BilingualText docs) => Written.Text($"{docs.Chinese}\n{docs.English}");

    /// <summary>A schema with what the member means; the default is for editors and does nothing by itself.</summary>
    public static Written Described(Written schema, BilingualText docs, Written? absent) =>
        absent is null ? schema.With(("description", Docs(docs)), null) : schema.With(("description", Docs(docs)), ("default", absent));

    /// <summary>The schema of an object with these members and no others.</summary>
    public static Written Closed(BilingualText docs, IReadOnlyCollection<(string Name, Written Schema, bool IsRequired)> members) => Written.Object(
    [
        ("description", Docs(docs)),
        ("type", Written.Text("object")),
        ("properties", Written.Object(members.Select(member => (member.Name, member.Schema)))),
        ("required", Written.List(members.Where(member => member.IsRequired).Select(member => Written.Text(member.Name)))),
        ("additionalProperties", Written.Truth(false)),
    ]);

    /// <summary>Refers to a part, which is made at its first mention; while it is made it may refer to itself.</summary>
    public Written Refer(string name, Shape shape, Func<Written> make)
    {
        if (!_parts.TryGetValue(name, out var part))
        {
            _parts[name] = (shape, null);
            _parts[name] = (shape, exact.FirstOrDefault(part => part.Name == name).Schema ?? make());
        }
        else if (!ReferenceEquals(part.Shape, shape))
        {
            throw new InvalidOperationException($"Two shapes bear the name '{name}'.");
        }

        return Written.Object([("$ref", Written.Text($"#/{Parts}/{name}"))]);
    }
}
