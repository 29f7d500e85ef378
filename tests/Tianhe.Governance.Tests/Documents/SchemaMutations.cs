using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tianhe.Governance.Tests.Documents;

/// <summary>For each rule of a schema that a good document meets, documents that break just this rule.</summary>
internal sealed class SchemaMutations
{
    private static readonly string[] Keywords = ["type", "enum", "pattern", "minimum", "maximum", "multipleOf", "minItems", "uniqueItems", "additionalProperties", "oneOf", "anyOf"];

    private readonly JsonNode _good;
    private readonly JsonObject _schema;
    private readonly List<SchemaMutation> _mutations = [];
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);

    private SchemaMutations(string good, string schema)
    {
        _good = JsonNode.Parse(good)!;
        _schema = JsonNode.Parse(schema)!.AsObject();
    }

    /// <summary>The rules that were broken, each once, with the document that breaks it: the same part of a schema stands at many places.</summary>
    public static IReadOnlyList<SchemaMutation> Of(string good, string schema)
    {
        var mutations = new SchemaMutations(good, schema);
        mutations.Visit([], mutations._good, mutations._schema, "#");
        return mutations._mutations;
    }

    /// <summary>Every rule that a schema has.</summary>
    public static IEnumerable<string> Rules(string schema) => Rules(JsonNode.Parse(schema)!, "#");

    private static IEnumerable<string> Rules(JsonNode node, string at) => node switch
    {
        JsonObject one => Own(one, at).Concat(Parts(one).SelectMany(part => Rules(part.Value, part.Key == "definitions" ? "#/definitions" : $"{at}/{part.Key}"))),
        JsonArray list => list.Index().SelectMany(item => item.Item is JsonObject ? Rules(item.Item, $"{at}/{item.Index}") : []),
        _ => [],
    };

    private static IEnumerable<KeyValuePair<string, JsonNode>> Parts(JsonObject schema) =>
        schema.Where(part => part.Value is JsonObject or JsonArray && part.Key is not ("enum" or "required" or "default")).Select(part => new KeyValuePair<string, JsonNode>(part.Key, part.Value!));

    private static IEnumerable<string> Own(JsonObject schema, string at) => at.EndsWith("/properties", StringComparison.Ordinal) || at.EndsWith("/patternProperties", StringComparison.Ordinal) || at == "#/definitions"
        ? []
        :
        [
            .. Keywords.Where(schema.ContainsKey).Select(keyword => $"{at} {keyword}"),
            .. (schema["required"] as JsonArray ?? []).Select(name => $"{at} required {name}"),
        ];

    private void Visit(object[] path, JsonNode node, JsonObject schema, string at)
    {
        if (schema["$ref"] is { } reference)
        {
            var name = reference.GetValue<string>().Split('/')[^1];
            Visit(path, node, _schema["definitions"]![name]!.AsObject(), $"#/definitions/{name}");
            return;
        }

        foreach (var several in new[] { "oneOf", "anyOf" }.Where(schema.ContainsKey))
        {
            Add($"{at} {several}", path, _ => null);
            var (index, branch) = schema[several]!.AsArray().Index().First(one => Meets(node, one.Item!.AsObject()));
            Visit(path, node, branch!.AsObject(), $"{at}/{several}/{index}");
        }

        Scalars(path, node, schema, at);
        if (node is JsonObject one)
        {
            Members(path, one, schema, at);
        }
        else if (node is JsonArray list)
        {
            Entries(path, list, schema, at);
        }
    }

    private void Scalars(object[] path, JsonNode node, JsonObject schema, string at)
    {
        if (schema.ContainsKey("type"))
        {
            Add($"{at} type", path, _ => null);
        }

        if (schema.ContainsKey("enum"))
        {
            Add($"{at} enum", path, _ => node is JsonValue value && value.TryGetValue(out bool truth) ? JsonValue.Create(!truth) : node.GetValueKind() == JsonValueKind.Number ? JsonValue.Create(77) : JsonValue.Create("no-such-word"));
        }

        if (schema.ContainsKey("pattern"))
        {
            Add($"{at} pattern", path, _ => JsonValue.Create(" "));
        }

        Number("minimum", bound => bound - 1);
        Number("maximum", bound => bound + 1);
        if (schema["multipleOf"] is { } step)
        {
            Add($"{at} multipleOf", path, _ => JsonValue.Create(node.GetValue<decimal>() + (step.GetValue<decimal>() / 10)));
        }

        void Number(string keyword, Func<decimal, decimal> beyond)
        {
            if (schema[keyword] is { } bound)
            {
                Add($"{at} {keyword}", path, _ => JsonValue.Create(beyond(bound.GetValue<decimal>())));
            }
        }
    }

    private void Members(object[] path, JsonObject node, JsonObject schema, string at)
    {
        foreach (var name in schema["required"] as JsonArray ?? [])
        {
            Add($"{at} required {name}", path, one => Without(one!.AsObject(), name!.GetValue<string>()));
        }

        if (schema.ContainsKey("additionalProperties"))
        {
            Add($"{at} additionalProperties", path, one => With(one!.AsObject(), schema.ContainsKey("patternProperties") ? " k" : "no-such-member"));
        }

        foreach (var (name, value) in node)
        {
            if (schema["properties"]?[name] is JsonObject member)
            {
                Visit([.. path, name], value!, member, $"{at}/properties/{name}");
            }
            else if (schema["patternProperties"] is JsonObject patterns)
            {
                Visit([.. path, name], value!, patterns[0]!.AsObject(), $"{at}/patternProperties/{patterns.First().Key}");
            }
        }
    }

    private void Entries(object[] path, JsonArray node, JsonObject schema, string at)
    {
        if (schema.ContainsKey("minItems"))
        {
            Add($"{at} minItems", path, _ => new JsonArray());
        }

        if (schema.ContainsKey("uniqueItems"))
        {
            Add($"{at} uniqueItems", path, list => new JsonArray([.. list!.AsArray().Select(item => item!.DeepClone()), list[0]!.DeepClone()]));
        }

        if (schema["items"] is JsonObject item)
        {
            for (var i = 0; i < node.Count; i++)
            {
                Visit([.. path, i], node[i]!, item, $"{at}/items");
            }
        }
    }

    private void Add(string rule, object[] path, Func<JsonNode?, JsonNode?> change)
    {
        if (!_broken.Add(rule))
        {
            return;
        }

        var root = new JsonArray(_good.DeepClone());
        object[] steps = [0, .. path];
        JsonNode at = root;
        foreach (var step in steps[..^1])
        {
            at = step is int place ? at[place]! : at[(string)step]!;
        }

        if (steps[^1] is int index)
        {
            at[index] = change(at[index]);
        }
        else
        {
            at[(string)steps[^1]] = change(at[(string)steps[^1]]);
        }

        _mutations.Add(new(rule, root[0]?.ToJsonString() ?? "null", Part(root[0], path)));
    }

    /// <summary>The document with no more than its changed section and what the schema requires, and one neighbour of each entry on the way: a schema tells each entry without the others.</summary>
    private string Part(JsonNode? changed, object[] path)
    {
        if (changed is not JsonObject whole || path.Length == 0)
        {
            return changed?.ToJsonString() ?? "null";
        }

        string[] kept = [(string)path[0], .. (_schema["required"] as JsonArray ?? []).Select(name => name!.GetValue<string>())];
        var part = new JsonObject(whole.Where(member => kept.Contains(member.Key)).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
        JsonNode? at = part;
        foreach (var step in path)
        {
            if (step is int index)
            {
                at = Thinned(at!.AsArray(), index);
            }
            else
            {
                at = at![(string)step];
            }
        }

        return part.ToJsonString();
    }

    /// <summary>Leaves an entry and one neighbour, and gives the entry.</summary>
    private static JsonNode? Thinned(JsonArray list, int index)
    {
        var first = Math.Min(Math.Max(0, index - 1), Math.Max(0, list.Count - 2));
        for (var i = list.Count - 1; i >= 0; i--)
        {
            if (i < first || i > first + 1)
            {
                list.RemoveAt(i);
            }
        }

        return list[index - first];
    }

    /// <summary>Whether a node is of the kind that a branch describes: by type, by the members that must and may be there, and by words.</summary>
    private bool Meets(JsonNode node, JsonObject schema)
    {
        schema = schema["$ref"] is { } reference ? _schema["definitions"]![reference.GetValue<string>().Split('/')[^1]]!.AsObject() : schema;
        if ((schema["oneOf"] ?? schema["anyOf"]) is JsonArray branches)
        {
            return branches.Any(branch => Meets(node, branch!.AsObject()));
        }

        if (schema["enum"] is JsonArray words && !words.Any(word => JsonNode.DeepEquals(word, node)))
        {
            return false;
        }

        string[] types = schema["type"] is JsonArray several ? [.. several.Select(type => $"{type}")] : [$"{schema["type"]}"];
        return node is not JsonObject one
            ? IsOf(node.GetValueKind(), types)
            : types.Contains("object")
                && (schema["required"] as JsonArray ?? []).All(name => one.ContainsKey(name!.GetValue<string>()))
                && one.All(member => schema["properties"]?[member.Key] is JsonObject part && (part["enum"] is null || Meets(member.Value!, part)));
    }

    private static bool IsOf(JsonValueKind kind, string[] types) => kind switch
    {
        JsonValueKind.String => types.Contains("string"),
        JsonValueKind.Number => types.Contains("number") || types.Contains("integer"),
        JsonValueKind.True or JsonValueKind.False => types.Contains("boolean"),
        JsonValueKind.Array => types.Contains("array"),
        _ => false,
    };

    private static JsonObject Without(JsonObject one, string name)
    {
        var copy = one.DeepClone().AsObject();
        copy.Remove(name);
        return copy;
    }

    private static JsonObject With(JsonObject one, string name)
    {
        var copy = one.DeepClone().AsObject();
        copy[name] = 1;
        return copy;
    }
}
