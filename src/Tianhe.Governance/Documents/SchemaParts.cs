namespace Tianhe.Governance.Documents;

/// <summary>The named parts of a schema, each written once.</summary>
internal sealed class SchemaParts
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>The older word for <c>$defs</c>: a pointer leads there all the same, and more tools follow it.</summary>
    private const string Parts = "definitions";

    private readonly Dictionary<string, (Shape Shape, Written? Schema)> _parts = new(StringComparer.Ordinal);

    /// <summary>The schema of a whole document.</summary>
    public static string Of<T>(ObjectShape<T> shape)
    {
        var parts = new SchemaParts();
        var here = shape.SchemaHere(parts);
        return here.With(("$schema", Written.Text(Dialect)), (Parts, Written.Object(parts._parts.Select(part => (part.Key, part.Value.Schema!))))).Print();
    }

    public static Written Docs(BilingualText docs) => Written.Text($"{docs.Chinese}\n{docs.English}");

    /// <summary>A schema with what the member means; the default is for editors and does nothing by itself.</summary>
    public static Written Described(Written schema, BilingualText docs, Written? absent) =>
        absent is null ? schema.With(("description", Docs(docs)), null) : schema.With(("description", Docs(docs)), ("default", absent));

    /// <summary>Refers to a part, which is made at its first mention; while it is made it may refer to itself.</summary>
    public Written Refer(string name, Shape shape, Func<Written> make)
    {
        if (!_parts.TryGetValue(name, out var part))
        {
            _parts[name] = (shape, null);
            _parts[name] = (shape, make());
        }
        else if (!ReferenceEquals(part.Shape, shape))
        {
            throw new InvalidOperationException($"Two shapes bear the name '{name}'.");
        }

        return Written.Object([("$ref", Written.Text($"#/{Parts}/{name}"))]);
    }
}
