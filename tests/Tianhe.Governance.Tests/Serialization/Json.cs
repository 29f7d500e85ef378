using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Tianhe.Governance.Tests.Serialization;

/// <summary>JSON as a host writes and reads it: the library's resolver first, the framework's behind it.</summary>
internal static class Json
{
    private static readonly IJsonTypeInfoResolver Resolver = GovernanceJson.ResolverFor(new() { Schemes = [Stored.Scheme] });

    public static JsonSerializerOptions Options { get; } = Host(new(JsonSerializerDefaults.Web));

    public static JsonSerializerOptions Indented { get; } = Host(new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n" });

    public static JsonSerializerOptions Host(JsonSerializerOptions options, IJsonTypeInfoResolver? resolver = null)
    {
        if (options.TypeInfoResolverChain.Count == 0)
        {
            options.TypeInfoResolverChain.Add(new DefaultJsonTypeInfoResolver());
        }

        options.TypeInfoResolverChain.Insert(0, resolver ?? Resolver);
        return options;
    }

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;

    public static T Reread<T>(T value) => Read<T>(Write(value));

    /// <summary>The message of the one exception by which a text is refused.</summary>
    public static string Refused<T>(string json) => FluentActions.Invoking(() => Read<T>(json)).Should().Throw<JsonException>().Which.Message;

    /// <summary>The text of a value in which something is written otherwise.</summary>
    public static string Edit<T>(T value, Action<JsonNode> edit)
    {
        var node = JsonNode.Parse(Write(value))!;
        edit(node);
        return node.ToJsonString();
    }
}
